package chat.roda.host.command;

import chat.roda.host.room.Channel;
import chat.roda.host.room.Outgoing;
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
final class OperatorCommands {
  static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(Verb.OPER, 2, OperatorCommands::oper),
          CommandRow.of(Verb.KILL, 1, OperatorCommands::kill),
          CommandRow.of(Verb.WALLOPS, 1, OperatorCommands::wallops));

  private OperatorCommands() {}

  private static void oper(Request request) {
    RoomAccess access = request.room().settings().access();
    if (!access.putsInCharge(request.param(0), request.param(1))) {
      request.reply().numeric(Numeric.ERR_PASSWDMISMATCH, "Password incorrect");
      return;
    }
    request.reply().numeric(Numeric.RPL_YOUREOPER, "You are now in charge of this host");
    if (request.session().set(UserMode.OPERATOR, true)) {
      ModeCommand.tell(request, "+o");
      request
          .room()
          .channel(Room.LOBBY)
          .filter(lobby -> lobby.has(request.session()))
          .ifPresent(lobby -> found(request, lobby));
    }
  }

  /** Whoever is in charge of the host is in charge of the lobby. */
  private static void found(Request request, Channel lobby) {
    Session session = request.session();
    if (request.room().rank(lobby, session, Rank.FOUNDER, true)) {
      var change = new ModeChange(true, Rank.FOUNDER, session.nickname());
      ChannelModeCommand.tell(request, lobby, List.of(change));
    }
  }

  private static boolean mayNot(Request request) {
    if (request.session().is(UserMode.OPERATOR)) {
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
    Optional<Session> person = Powers.person(request, request.param(0));
    if (person.isEmpty()) {
      return;
    }
    Room room = request.room();
    Session session = request.session();
    String reason = RegistrationCommands.clip(request.param(1), ModerationCommands.MAX_REASON);
    String why = "Killed (" + session.nickname() + " (" + (reason.isEmpty() ? "-" : reason) + "))";
    Session target = person.get();
    if (target.isPlain()) {
      room.delivery().toOne(target, room.plain().text("plain.killed"));
    } else {
      var kill = Message.of(session.source(), Verb.KILL, target.nickname(), why);
      room.delivery().toOne(target, kill);
      room.delivery()
          .toOne(
              target, Message.of(Verb.ERROR, "Closing link: " + target.host() + " (" + why + ")"));
    }
    if (target.equals(session)) {
      request.reply().send();
    }
    room.quit(target, why);
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
        Message.of(session.source(), Verb.WALLOPS, request.param(0)).with(session.standing());
    List<Session> listening =
        room.people().stream()
            .filter(person -> person.is(UserMode.WALLOPS) && !person.equals(session))
            .toList();
    var told = Outgoing.Told.all(message, room.now());
    room.delivery().toAll(listening, told);
    if (session.is(UserMode.WALLOPS)) {
      session.see(told).ifPresent(request.reply()::add);
    }
  }
}
