package chat.roda.host.command.people;

import chat.roda.host.command.channel.ChannelModeCommand;
import chat.roda.host.command.channel.ModeChange;
import chat.roda.host.command.channel.ModerationCommands;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Powers;
import chat.roda.host.command.request.Request;
import chat.roda.host.command.request.Words;
import chat.roda.host.command.request.WrongPasswords;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Outgoing;
import chat.roda.host.room.Person;
import chat.roda.host.room.Rank;
import chat.roda.host.room.Room;
import chat.roda.host.room.RoomAccess;
import chat.roda.host.room.Session;
import chat.roda.host.room.UserMode;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Optional;

/** What those do who are in charge of the host (Modern IRC, "Operator Messages"). */
public final class OperatorCommands {
  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.OPER,
              2,
              "<name> <password>",
              "Puts you in charge of the host.",
              OperatorCommands::oper),
          CommandRow.of(
              Verb.KILL,
              1,
              "<nickname> [:<reason>]",
              "Ends the connections of somebody; for those in charge of the host alone.",
              OperatorCommands::kill),
          CommandRow.of(
              Verb.WALLOPS,
              1,
              ":<text>",
              "Says something to all who listen to those in charge of the host; for these alone.",
              OperatorCommands::wallops));

  private OperatorCommands() {}

  private static void oper(Request request) {
    RoomAccess access = request.room().settings().access();
    if (!access.putsInCharge(request.param(0), request.param(1))) {
      request.reply().numeric(Numeric.ERR_PASSWDMISMATCH, "Password incorrect");
      WrongPasswords.count(request);
      return;
    }
    request.reply().numeric(Numeric.RPL_YOUREOPER, "You are now in charge of this host");
    if (request.person().set(UserMode.OPERATOR, true)) {
      ModeCommand.tell(request, "+o");
      request
          .room()
          .channel(Room.LOBBY)
          .filter(lobby -> lobby.has(request.person()))
          .ifPresent(lobby -> found(request, lobby));
    }
  }

  /** Whoever is in charge of the host is in charge of the lobby. */
  private static void found(Request request, Channel lobby) {
    Session session = request.session();
    if (request.room().rank(lobby, session.person(), Rank.FOUNDER, true)) {
      var change = new ModeChange(true, Rank.FOUNDER, session.person().nickname());
      ChannelModeCommand.tell(request, lobby, List.of(change));
    }
  }

  private static boolean mayNot(Request request) {
    if (request.person().is(UserMode.OPERATOR)) {
      return false;
    }
    request
        .reply()
        .numeric(Numeric.ERR_NOPRIVILEGES, "Permission Denied- You're not an IRC operator");
    return true;
  }

  private static void kill(Request request) {
    if (mayNot(request)) {
      return;
    }
    Optional<Person> person = Powers.person(request, request.param(0));
    if (person.isEmpty()) {
      return;
    }
    Room room = request.room();
    Session session = request.session();
    String reason = Words.clip(request.param(1), ModerationCommands.MAX_REASON);
    String why =
        "Killed (" + session.person().nickname() + " (" + (reason.isEmpty() ? "-" : reason) + "))";
    Person target = person.get();
    for (Session its : target.sessions()) {
      tellKilled(room, session.person(), its, why);
    }
    if (target.equals(session.person())) {
      request.reply().send();
    }
    room.stays().end(target, why);
  }

  private static void tellKilled(Room room, Person by, Session target, String why) {
    if (target.isPlain()) {
      room.delivery().toOne(target, room.plain().text("plain.killed"));
      return;
    }
    String nickname = target.person().nickname();
    room.delivery().toOne(target, Message.of(by.source(), Verb.KILL, nickname, why));
    String closing = "Closing link: " + target.host() + " (" + why + ")";
    room.delivery().toOne(target, Message.of(Verb.ERROR, closing));
  }

  private static void wallops(Request request) {
    if (mayNot(request)) {
      return;
    }
    Room room = request.room();
    Session session = request.session();
    if (request.param(0).isEmpty()) {
      request.reply().numeric(Numeric.ERR_NEEDMOREPARAMS, "WALLOPS", "Not enough parameters");
      return;
    }
    var message =
        Message.of(session.person().source(), Verb.WALLOPS, request.param(0))
            .with(session.person().standing());
    List<Session> listening =
        room.people().stream()
            .filter(person -> person.is(UserMode.WALLOPS))
            .flatMap(person -> person.sessions().stream())
            .filter(other -> !other.equals(session))
            .toList();
    var told = Outgoing.Told.all(message, room.now());
    room.delivery().toAll(listening, told);
    if (session.person().is(UserMode.WALLOPS)) {
      session.see(told).forEach(request.reply()::add);
    }
  }
}
