package chat.roda.host.command;

import chat.roda.host.command.account.AccountCommands;
import chat.roda.host.command.account.SaslCommand;
import chat.roda.host.command.channel.ChannelCommands;
import chat.roda.host.command.channel.JoinCommand;
import chat.roda.host.command.channel.ListCommand;
import chat.roda.host.command.channel.ModerationCommands;
import chat.roda.host.command.channel.Names;
import chat.roda.host.command.channel.RenameCommand;
import chat.roda.host.command.connection.CapabilityCommand;
import chat.roda.host.command.connection.RegistrationCommands;
import chat.roda.host.command.connection.ServerCommands;
import chat.roda.host.command.history.HistoryCommand;
import chat.roda.host.command.history.ReadMarkCommand;
import chat.roda.host.command.history.SearchCommand;
import chat.roda.host.command.message.MessageCommands;
import chat.roda.host.command.message.MultilineCommand;
import chat.roda.host.command.message.RedactCommand;
import chat.roda.host.command.message.SayingMore;
import chat.roda.host.command.metadata.MetadataCommand;
import chat.roda.host.command.people.ModeCommand;
import chat.roda.host.command.people.MonitorCommand;
import chat.roda.host.command.people.OperatorCommands;
import chat.roda.host.command.people.PeopleCommands;
import chat.roda.host.command.people.WhoCommand;
import chat.roda.host.command.people.WhoisCommands;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Parsed;
import chat.roda.irc.Verb;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of all commands, and the one place where what must hold for them is checked. */
public final class CommandRunner {
  private final Room room;
  private final Map<Verb, CommandRow> table = new EnumMap<>(Verb.class);

  public CommandRunner(Room room) {
    this.room = room;
    Stream.of(
            RegistrationCommands.ROWS,
            CapabilityCommand.ROWS,
            JoinCommand.ROWS,
            ChannelCommands.ROWS,
            ModerationCommands.ROWS,
            ModeCommand.ROWS,
            Names.ROWS,
            ListCommand.ROWS,
            MessageCommands.ROWS,
            PeopleCommands.ROWS,
            WhoCommand.ROWS,
            WhoisCommands.ROWS,
            MonitorCommand.ROWS,
            OperatorCommands.ROWS,
            ServerCommands.ROWS,
            new HelpCommand(table::values).rows(),
            RenameCommand.ROWS,
            MetadataCommand.ROWS,
            MultilineCommand.ROWS,
            RedactCommand.ROWS,
            HistoryCommand.ROWS,
            SearchCommand.ROWS,
            ReadMarkCommand.ROWS)
        .flatMap(List::stream)
        .forEach(row -> table.put(row.verb(), row));
    if (room.accounts().rules().allowed()) {
      Stream.of(AccountCommands.ROWS, SaslCommand.ROWS)
          .flatMap(List::stream)
          .forEach(row -> table.put(row.verb(), row));
    }
  }

  /**
   * Does what the first of some lines from an IRC client asks for, and what those after it ask for
   * that go on with what it says. Returns how many that were.
   */
  public int run(Session session, List<Parsed> lines) {
    return switch (lines.getFirst()) {
      case Parsed.Ok(Message message) -> {
        run(session, message);
        yield 1 + SayingMore.say(room, session, message, lines.subList(1, lines.size()));
      }
      case Parsed.Malformed(Parsed.Problem problem, String command) -> {
        refuse(session, problem, command);
        yield 1;
      }
    };
  }

  /** Answers a command, with its label, that it was not done (IRCv3 standard-replies). */
  public void refuse(Session session, Message message, String code, String text) {
    var reply = new Reply(room, session, message);
    reply.fail(message.command().wire(), code, "", text);
    reply.send();
    MultilineCommand.missed(new Request(room, session, message, reply));
  }

  private void run(Session session, Message message) {
    var reply = new Reply(room, session, message);
    var request = new Request(room, session, message, reply);
    if (MultilineCommand.isPart(request)) {
      MultilineCommand.take(request);
    } else {
      rowFor(request).ifPresent(row -> row.handler().handle(request));
    }
    reply.send();
  }

  private Optional<CommandRow> rowFor(Request request) {
    Session session = request.session();
    Reply reply = request.reply();
    String word = request.message().command().wire();
    CommandRow row = request.message().command() instanceof Verb verb ? table.get(verb) : null;
    if (row == null) {
      if (session.isRegistered()) {
        reply.numeric(Numeric.ERR_UNKNOWNCOMMAND, word, "Unknown command");
      } else {
        reply.numeric(Numeric.ERR_NOTREGISTERED, "You have not registered");
      }
      return Optional.empty();
    }
    if (row.when() == CommandRow.When.REGISTERED && !session.isRegistered()) {
      reply.numeric(Numeric.ERR_NOTREGISTERED, "You have not registered");
      return Optional.empty();
    }
    if (row.when() == CommandRow.When.REGISTERING && session.isRegistered()) {
      reply.numeric(Numeric.ERR_ALREADYREGISTERED, "You may not reregister");
      return Optional.empty();
    }
    if (!request.has(row.minParams())) {
      reply.numeric(Numeric.ERR_NEEDMOREPARAMS, word, "Not enough parameters");
      return Optional.empty();
    }
    return Optional.of(row);
  }

  private void refuse(Session session, Parsed.Problem problem, String command) {
    var reply = new Reply(room, session, Message.of(Verb.FAIL));
    String about = command.isEmpty() ? "*" : command;
    switch (problem) {
      case EMPTY -> {}
      case TAGS_TOO_LONG, TOO_LONG ->
          reply.numeric(Numeric.ERR_INPUTTOOLONG, "Input line was too long");
      case NOT_UTF8 ->
          reply.fail(about, "INVALID_UTF8", "", "Message rejected, your client must use UTF-8");
      case FORBIDDEN_BYTE, NO_COMMAND ->
          reply.fail(about, "INVALID_MESSAGE", "", "Message rejected, it is not a line of IRC");
    }
    reply.send();
  }
}
