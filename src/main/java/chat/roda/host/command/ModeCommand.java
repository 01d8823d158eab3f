package chat.roda.host.command;

import chat.roda.host.room.Channel;
import chat.roda.host.room.Session;
import chat.roda.irc.ChannelName;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Optional;

/**
 * {@code MODE} (Modern IRC, "MODE message"). A channel's modes can be asked for and not be changed;
 * a person has one, {@code i}: not to be found by {@code WHO} except by those they share a channel
 * with.
 */
final class ModeCommand {
  static final List<CommandRow> ROWS = List.of(CommandRow.of(Verb.MODE, 1, ModeCommand::mode));

  private ModeCommand() {}

  private static void mode(Request request) {
    if (ChannelName.isChannel(request.param(0))) {
      ofChannel(request);
    } else {
      ofPerson(request);
    }
  }

  private static void ofChannel(Request request) {
    Reply reply = request.reply();
    String name = request.param(0);
    Optional<Channel> channel = request.room().channel(name);
    if (channel.isEmpty()) {
      reply.numeric(Numeric.ERR_NOSUCHCHANNEL, name, "No such channel");
    } else if (!request.has(2)) {
      reply.numeric(Numeric.RPL_CHANNELMODEIS, channel.get().name(), "+n");
      reply.numeric(
          Numeric.RPL_CREATIONTIME,
          channel.get().name(),
          Long.toString(channel.get().created().getEpochSecond()));
    } else if (request.param(1).matches("\\+?b")) {
      reply.numeric(Numeric.RPL_ENDOFBANLIST, channel.get().name(), "End of channel ban list");
    } else {
      request
          .param(1)
          .codePoints()
          .filter(c -> c != '+' && c != '-')
          .limit(1)
          .mapToObj(Character::toString)
          .forEach(c -> reply.numeric(Numeric.ERR_UNKNOWNMODE, c, "cannot be changed here"));
    }
  }

  private static void ofPerson(Request request) {
    Reply reply = request.reply();
    Optional<Session> person = request.room().person(request.param(0));
    if (person.isEmpty()) {
      reply.numeric(Numeric.ERR_NOSUCHNICK, request.param(0), "No such nick/channel");
    } else if (!person.get().equals(request.session())) {
      reply.numeric(Numeric.ERR_USERSDONTMATCH, "Can't change mode for other users");
    } else if (request.has(2)) {
      change(request, request.session(), request.param(1));
    } else {
      reply.numeric(Numeric.RPL_UMODEIS, request.session().isInvisible() ? "+i" : "+");
    }
  }

  private static void change(Request request, Session session, String modes) {
    boolean before = session.isInvisible();
    boolean on = true;
    boolean unknown = false;
    for (int c : modes.codePoints().toArray()) {
      switch (c) {
        case '+' -> on = true;
        case '-' -> on = false;
        case 'i' -> session.setInvisible(on);
        default -> unknown = true;
      }
    }
    if (session.isInvisible() != before) {
      String change = session.isInvisible() ? "+i" : "-i";
      request.reply().add(Message.of(session.source(), Verb.MODE, session.nickname(), change));
    }
    if (unknown) {
      request.reply().numeric(Numeric.ERR_UMODEUNKNOWNFLAG, "Unknown MODE flag");
    }
  }
}
