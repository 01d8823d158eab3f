package chat.roda.host.command.history;

import chat.roda.history.ConversationKey;
import chat.roda.history.Entry;
import chat.roda.history.HistoryPoint;
import chat.roda.history.HistoryQuery;
import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.PastTime;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.time.ZoneId;
import java.util.List;

/** What was said before, in batches (IRCv3 chathistory batch) for those who know them. */
public final class Replay {
  private Replay() {}

  private record Past(String channel, List<Entry> said) {}

  /**
   * A channel that somebody is shown.
   *
   * @param until an id in the history; what happens after it they are told as it happens
   */
  public record Shown(String channel, String until) {}

  /**
   * Tells somebody who has just come in the last messages of the channels, up to then; not those
   * who ask for what they want.
   */
  public static void tell(Request request, List<Shown> channels) {
    int limit = request.room().settings().historyLines();
    if (limit == 0 || channels.isEmpty() || request.session().has(Capability.CHATHISTORY)) {
      return;
    }
    request.thenTell(
        history ->
            channels.stream()
                .map(shown ->
                    new Past(shown.channel(), AnswerSize.last(history.find(before(shown, limit)))))
                .toList(),
        (reply, all) ->
            all.stream()
                .filter(past -> !past.said().isEmpty())
                .forEach(past ->
                    add(reply, request.session(), past.said(), "chathistory", past.channel())));
  }

  /** What is said from then on is told as it happens. */
  private static HistoryQuery before(Shown shown, int limit) {
    String key = ConversationKey.ofChannel(shown.channel());
    return new HistoryQuery.Before(key, new HistoryPoint.AtId(shown.until()), limit, Wanted.SAID);
  }

  /** Adds a batch of that type with the entries in it. */
  static void add(
      Reply reply, Session session, List<Entry> entries, String batch, String... params) {
    reply.beginBatch(batch, params);
    var now = new PastTime(reply.now(), ZoneId.systemDefault());
    boolean times = session.has(Capability.SERVER_TIME);
    for (Entry entry : entries) {
      session.see(entry).forEach(line -> reply.add(times ? line : withTime(entry, line, now)));
    }
    reply.endBatch();
  }

  /** For those whose client knows no times, the time stands in the text. */
  private static Message withTime(Entry entry, Message message, PastTime time) {
    boolean isText =
        message.command() instanceof Verb verb && (verb == Verb.PRIVMSG || verb == Verb.NOTICE);
    if (!isText || message.param(1).startsWith("\u0001")) {
      return message;
    }
    return Message.of(
            message.source(),
            message.command(),
            message.param(0),
            time.before(entry.at()) + message.param(1))
        .with(message.tags());
  }
}
