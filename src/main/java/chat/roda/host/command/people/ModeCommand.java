package chat.roda.host.command.people;

import chat.roda.host.command.channel.ChannelModeCommand;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Powers;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Outgoing;
import chat.roda.host.room.Person;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.host.room.UserMode;
import chat.roda.irc.ChannelName;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code MODE} (Modern IRC, "MODE message"), and what it means for a person. */
public final class ModeCommand {
  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.MODE,
              1,
              "<channel or your nickname> [<modes> [<parameter>...]]",
              "Tells how a channel or you are set up, or changes it.",
              ModeCommand::mode));

  private ModeCommand() {}

  private static void mode(Request request) {
    if (ChannelName.isChannel(request.param(0))) {
      ChannelModeCommand.mode(request);
    } else {
      ofPerson(request);
    }
  }

  private static void ofPerson(Request request) {
    Reply reply = request.reply();
    Session session = request.session();
    Optional<Person> person = Powers.person(request, request.param(0));
    if (person.isEmpty()) {
      return;
    }
    if (!person.get().equals(session.person())) {
      reply.numeric(Numeric.ERR_USERSDONTMATCH, "Can't change mode for other users");
    } else if (request.has(2)) {
      change(request, session, request.param(1));
    } else {
      tellModes(request);
    }
  }

  /** Tells the asker which modes they have. */
  public static void tellModes(Request request) {
    String letters =
        request.person().modes().stream()
            .map(mode -> Character.toString(mode.letter()))
            .collect(Collectors.joining());
    request.reply().numeric(Numeric.RPL_UMODEIS, "+" + letters);
  }

  private static void change(Request request, Session session, String modes) {
    var on = new StringBuilder();
    var off = new StringBuilder();
    boolean adding = true;
    boolean unknown = false;
    for (int c : modes.codePoints().toArray()) {
      Optional<UserMode> mode = UserMode.ofLetter(c);
      if (c == '+' || c == '-') {
        adding = c == '+';
      } else if (mode.isEmpty()) {
        unknown = true;
      } else if (mayChange(mode.get(), adding) && session.person().set(mode.get(), adding)) {
        (adding ? on : off).append(mode.get().letter());
      }
    }
    String changes = (on.isEmpty() ? "" : "+" + on) + (off.isEmpty() ? "" : "-" + off);
    if (!changes.isEmpty()) {
      tell(request, changes);
    }
    if (unknown) {
      request.reply().numeric(Numeric.ERR_UMODEUNKNOWNFLAG, "Unknown MODE flag");
    }
  }

  /** Nobody makes themselves an operator of the host by this. */
  private static boolean mayChange(UserMode mode, boolean adding) {
    return !(adding && mode == UserMode.OPERATOR);
  }

  /** Tells the person which of their modes have changed. */
  static void tell(Request request, String changes) {
    Person person = request.person();
    var message = Message.of(person.source(), Verb.MODE, person.nickname(), changes);
    request.reply().add(message);
    Room room = request.room();
    room.delivery().toOthers(request.session(), Outgoing.Told.all(message, room.now()));
  }
}
