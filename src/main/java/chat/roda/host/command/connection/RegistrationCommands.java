package chat.roda.host.command.connection;

import static chat.roda.host.command.request.CommandRow.When.ALWAYS;
import static chat.roda.host.command.request.CommandRow.When.REGISTERING;

import chat.roda.history.Entry;
import chat.roda.host.command.channel.JoinCommand;
import chat.roda.host.command.history.Replay;
import chat.roda.host.command.people.PeopleCommands;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.command.request.Words;
import chat.roda.host.room.Person;
import chat.roda.host.room.Registration;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Message;
import chat.roda.irc.Nickname;
import chat.roda.irc.NicknameProblem;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Optional;

/** Coming in and going out (Modern IRC, "Connection Messages"). */
public final class RegistrationCommands {
  /** {@code USERLEN} in {@code RPL_ISUPPORT}. */
  static final int MAX_USER = 20;

  private static final String KEPT = "Nickname is registered: sign in, or choose another one";

  public static final List<CommandRow> ROWS =
      List.of(
          new CommandRow(
              Verb.PASS,
              REGISTERING,
              1,
              "<password>",
              "Gives the password of the room, on the way in.",
              RegistrationCommands::pass),
          new CommandRow(
              Verb.NICK,
              ALWAYS,
              0,
              "<nickname>",
              "Chooses what you are called.",
              RegistrationCommands::nick),
          new CommandRow(
              Verb.USER,
              REGISTERING,
              4,
              "<user name> 0 * :<real name>",
              "Tells who you are, on the way in.",
              RegistrationCommands::user),
          new CommandRow(
              Verb.PING,
              ALWAYS,
              1,
              "<token>",
              "Asks for a PONG with the same token.",
              RegistrationCommands::ping),
          new CommandRow(Verb.PONG, ALWAYS, 0, "<token>", "Answers a PING.", request -> {}),
          new CommandRow(
              Verb.QUIT, ALWAYS, 0, "[:<reason>]", "Leaves the room.", RegistrationCommands::quit));

  private RegistrationCommands() {}

  private static void nick(Request request) {
    if (request.param(0).isEmpty()) {
      request.reply().numeric(Numeric.ERR_NONICKNAMEGIVEN, "No nickname given");
    } else {
      nick(request, request.param(0));
    }
  }

  private static void nick(Request request, String wanted) {
    Room room = request.room();
    Session session = request.session();
    Reply reply = request.reply();
    var problem = Nickname.check(wanted);
    if (problem.isPresent()) {
      reply.numeric(Numeric.ERR_ERRONEUSNICKNAME, wanted, explain(problem.get()));
    } else if (MoreSessions.mayBeSameAs(request, wanted)) {
      room.nicknames().drop(request.person());
      session.registration().setClaimedNickname(wanted);
      session.registration().setRefusedNickname(wanted);
      welcomeWhenReady(request);
    } else if (!room.nicknames().isFree(wanted, request.person())) {
      session.registration().setRefusedNickname(wanted);
      reply.numeric(Numeric.ERR_NICKNAMEINUSE, wanted, "Nickname is already in use");
    } else if (session.isRegistered()
        && room.accounts().keeps(wanted, request.person().account())) {
      reply.numeric(Numeric.ERR_NICKNAMEINUSE, wanted, KEPT);
    } else if (!session.isRegistered()) {
      session.registration().setClaimedNickname("");
      room.nicknames().take(request.person(), wanted);
      welcomeWhenReady(request);
    } else if (!request.person().nickname().equals(wanted)) {
      Entry renamed = room.stays().rename(session, wanted);
      session.see(renamed).forEach(reply::add);
    }
  }

  private static String explain(NicknameProblem problem) {
    return switch (problem) {
      case EMPTY -> "A nickname cannot be empty";
      case TOO_LONG -> "A nickname can have at most " + Nickname.MAX_LENGTH + " characters";
      case SPACE -> "A nickname cannot contain a space";
      case CONTROL -> "A nickname cannot contain characters that are not seen";
      case LEADING_SIGN -> "A nickname cannot begin with this character";
      case RESERVED -> "A nickname cannot contain any of ! @ * ? , . : ; / and the like";
    };
  }

  private static void user(Request request) {
    Session session = request.session();
    if (!session.person().user().isEmpty()) {
      request.reply().numeric(Numeric.ERR_ALREADYREGISTERED, "You may not reregister");
      return;
    }
    if (request.param(3).isBlank()) {
      request.reply().numeric(Numeric.ERR_NEEDMOREPARAMS, "USER", "Not enough parameters");
      return;
    }
    session
        .person()
        .setUser(
            asUser(request.param(0)), Words.clip(request.param(3), PeopleCommands.MAX_REAL_NAME));
    welcomeWhenReady(request);
  }

  static void welcomeWhenReady(Request request) {
    Session session = request.session();
    Registration registration = session.registration();
    if (session.isRegistered()
        || request.person().user().isEmpty()
        || registration.isNegotiating()) {
      return;
    }
    String claimed = registration.claimedNickname();
    Optional<Person> theirs = MoreSessions.sameAs(request, claimed);
    if (theirs.isPresent()) {
      letIn(request, theirs.get());
    } else if (!claimed.isEmpty()) {
      registration.setClaimedNickname("");
      nick(request, claimed);
    } else if (!request.person().nickname().isEmpty()) {
      letIn(request, request.person());
    }
  }

  /** As somebody new, or as one more session of somebody who is there. */
  private static void letIn(Request request, Person as) {
    Room room = request.room();
    Session session = request.session();
    String nickname = as.nickname();
    if (room.accounts().keeps(nickname, request.person().account())) {
      request.reply().numeric(Numeric.ERR_NICKNAMEINUSE, nickname, KEPT);
      room.nicknames().drop(request.person());
    } else if (!room.settings().access().admits(session.registration().password())) {
      request.reply().numeric(Numeric.ERR_PASSWDMISMATCH, "Password incorrect");
      end(request, "Password incorrect");
    } else if (!as.equals(request.person())) {
      MoreSessions.join(request, as);
    } else {
      room.stays().register(session);
      Welcome.send(request);
      List<String> channels = as.account().map(room.stays().returns()::take).orElse(List.of());
      Replay.tell(request, JoinCommand.comeBack(request, channels));
    }
  }

  private static void pass(Request request) {
    request.session().registration().setPassword(request.param(0));
  }

  private static void ping(Request request) {
    Room room = request.room();
    request
        .reply()
        .add(Message.of(room.server(), Verb.PONG, room.settings().serverName(), request.param(0)));
  }

  private static void quit(Request request) {
    Session session = request.session();
    String reason = request.param(0);
    tellEnd(request, "Quit");
    request.room().stays().quit(session, reason.isEmpty() ? "" : "Quit: " + reason);
  }

  /** Ends a stay that the host does not want. */
  private static void end(Request request, String reason) {
    tellEnd(request, reason);
    request.room().stays().quit(request.session(), reason);
  }

  private static void tellEnd(Request request, String reason) {
    String host = request.session().host();
    request.reply().add(Message.of(Verb.ERROR, "Closing link: " + host + " (" + reason + ")"));
    request.reply().send();
  }

  /** What others see as the user name: no separators, no controls, and never empty. */
  private static String asUser(String given) {
    var user = new StringBuilder("~");
    given
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.')
        .limit(MAX_USER - 1L)
        .forEach(user::appendCodePoint);
    return user.length() == 1 ? "~user" : user.toString();
  }
}
