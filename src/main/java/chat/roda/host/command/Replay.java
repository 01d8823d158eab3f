package chat.roda.host.command;

import chat.roda.history.ConversationKey;
import chat.roda.history.Entry;
import chat.roda.history.HistoryQuery;
import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What was said before, in batches (IRCv3 chathistory batch) for those who know them. */
final class Replay {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private Replay() {}

  private record Past(String channel, List<Entry> said) {}

  /** Tells somebody who has just come in the last messages of the channels. */
  static void tell(Request request, List<Channel> channels) {
    int limit = request.room().settings().historyLines();
    if (limit == 0) {
      return;
    }
    List<String> names = channels.stream().map(Channel::name).toList();
    request.thenTell(
        history ->
            names.stream().map(name -> new Past(name, history.find(latest(name, limit)))).toList(),
        (reply, all) ->
            all.stream()
                .filter(past -> !past.said().isEmpty())
                .forEach(past ->
                    add(reply, request.session(), past.said(), "chathistory", past.channel())));
  }

  private static HistoryQuery latest(String channel, int limit) {
    return new HistoryQuery.Latest(ConversationKey.ofChannel(channel), limit, Wanted.SAID);
  }

  /** Adds a batch of that type with the entries in it. */
  static void add(
      Reply reply, Session session, List<Entry> entries, String batch, String... params) {
    reply.beginBatch(batch, params);
    for (Entry entry : entries) {
      Message message = session.see(entry);
      reply.add(session.has(Capability.SERVER_TIME) ? message : withTime(entry, message));
    }
    reply.endBatch();
  }

  /** For those whose client knows no times, the time stands in the text. */
  private static Message withTime(Entry entry, Message message) {
    if (!entry.kind().isSaid() || entry.text().startsWith("\u0001")) {
      return message;
    }
    String time = TIME.format(entry.at().atZone(ZoneId.systemDefault()));
    return Message.of(
            message.source(), message.command(), message.param(0), "[" + time + "] " + entry.text())
        .with(message.tags());
  }
}
