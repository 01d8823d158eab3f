package chat.roda.host.command;

import chat.roda.history.Entry;
import chat.roda.history.HistoryPoint;
import chat.roda.history.HistoryQuery;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.Message;
import chat.roda.irc.ServerTime;
import chat.roda.irc.Verb;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was said before: by itself on joining, or as asked for (IRCv3 draft/chathistory). */
final class HistoryCommand {
  static final List<CommandRow> ROWS =
      List.of(CommandRow.of(Verb.CHATHISTORY, 4, HistoryCommand::chathistory));

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private HistoryCommand() {}

  /** The last messages of a channel, for somebody who has just come in. */
  static void replay(Request request, Channel channel) {
    int limit = request.room().settings().historyLines();
    String name = CaseMapping.fold(channel.name());
    List<Entry> said = request.room().find(new HistoryQuery.Latest(name, limit));
    if (!said.isEmpty()) {
      tell(request, channel, said);
    }
  }

  private static void chathistory(Request request) {
    String subcommand = request.param(0).toUpperCase(Locale.ROOT);
    String target = request.param(1);
    Optional<Channel> channel =
        request.room().channel(target).filter(c -> c.has(request.session()));
    if (channel.isEmpty()) {
      request
          .reply()
          .fail("CHATHISTORY", "INVALID_TARGET", target, "Messages could not be retrieved");
      return;
    }
    Optional<HistoryQuery> query =
        limit(request.message().lastParam())
            .flatMap(limit -> query(request, subcommand, CaseMapping.fold(target), limit));
    if (query.isEmpty()) {
      request.reply().fail("CHATHISTORY", "INVALID_PARAMS", subcommand, "Invalid parameters");
      return;
    }
    tell(request, channel.get(), request.room().find(query.get()));
  }

  private static Optional<HistoryQuery> query(
      Request request, String subcommand, String channel, int limit) {
    Optional<HistoryPoint> point = point(request.param(2));
    return switch (subcommand) {
      case "LATEST" ->
          request.param(2).equals("*")
              ? Optional.of(new HistoryQuery.Latest(channel, limit))
              : point.map(p -> new HistoryQuery.LatestAfter(channel, p, limit));
      case "BEFORE" -> point.map(p -> new HistoryQuery.Before(channel, p, limit));
      case "AFTER" -> point.map(p -> new HistoryQuery.After(channel, p, limit));
      case "AROUND" -> point.map(p -> new HistoryQuery.Around(channel, p, limit));
      case "BETWEEN" ->
          point.flatMap(from ->
              point(request.param(3))
                  .map(to -> new HistoryQuery.Between(channel, from, to, limit)));
      default -> Optional.empty();
    };
  }

  private static Optional<HistoryPoint> point(String text) {
    if (text.startsWith("msgid=")) {
      return Optional.of(new HistoryPoint.AtId(text.substring("msgid=".length())));
    }
    return text.startsWith("timestamp=")
        ? ServerTime.parse(text.substring("timestamp=".length())).map(HistoryPoint.AtTime::new)
        : Optional.empty();
  }

  private static Optional<Integer> limit(String text) {
    return text.matches("[1-9]\\d{0,8}")
        ? Optional.of(Math.min(Integer.parseInt(text), Welcome.MAX_HISTORY))
        : Optional.empty();
  }

  private static void tell(Request request, Channel channel, List<Entry> said) {
    Session session = request.session();
    Reply reply = request.reply();
    reply.beginBatch("chathistory", channel.name());
    for (Entry entry : said) {
      Message message = session.see(entry);
      reply.add(session.has(Capability.SERVER_TIME) ? message : withTime(entry, message));
    }
    reply.endBatch();
  }

  /** For those whose client knows no times, the time stands in the text. */
  private static Message withTime(Entry entry, Message message) {
    if (entry.text().startsWith("\u0001")) {
      return message;
    }
    String time = TIME.format(entry.at().atZone(ZoneId.systemDefault()));
    return Message.of(
            message.source(), message.command(), message.param(0), "[" + time + "] " + entry.text())
        .with(message.tags());
  }
}
