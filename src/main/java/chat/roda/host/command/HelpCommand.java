package chat.roda.host.command;

import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.command.request.Words;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code HELP} (Modern IRC, "HELP message"): the table of commands, as a person reads it. */
final class HelpCommand {
  private final Supplier<Collection<CommandRow>> table;

  HelpCommand(Supplier<Collection<CommandRow>> table) {
    this.table = table;
  }

  List<CommandRow> rows() {
    return List.of(
        CommandRow.of(
            Verb.HELP,
            0,
            "[<command>]",
            "Lists the commands, or tells what one of them does.",
            this::help),
        CommandRow.of(Verb.HELPOP, 0, "[<command>]", "The same as HELP.", this::help));
  }

  private void help(Request request) {
    Reply reply = request.reply();
    if (request.param(0).isEmpty()) {
      reply.numeric(Numeric.RPL_HELPSTART, "*", "The commands of this server");
      List<String> words = table.get().stream().map(row -> row.verb().wire()).sorted().toList();
      Words.inLines(words).forEach(line -> reply.numeric(Numeric.RPL_HELPTXT, "*", line));
      reply.numeric(Numeric.RPL_ENDOFHELP, "*", "HELP COMMAND tells more of one");
      return;
    }
    String subject = request.param(0).toUpperCase(Locale.ROOT);
    Optional<CommandRow> row =
        table.get().stream().filter(known -> known.verb().wire().equals(subject)).findFirst();
    if (row.isEmpty()) {
      reply.numeric(Numeric.ERR_HELPNOTFOUND, request.param(0), "There is no such command");
      return;
    }
    reply.numeric(Numeric.RPL_HELPSTART, subject, "The command " + subject);
    String usage = (subject + " " + row.get().params()).strip();
    reply.numeric(Numeric.RPL_HELPTXT, subject, usage);
    reply.numeric(Numeric.RPL_HELPTXT, subject, row.get().does());
    reply.numeric(
        Numeric.RPL_ENDOFHELP,
        subject,
        "In full: https://modern.ircdocs.horse/ and, for what is newer, https://ircv3.net/irc/");
  }
}
