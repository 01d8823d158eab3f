package chat.roda.host.command.history;

import chat.roda.history.Entry;
import chat.roda.history.History.LastSaid;
import chat.roda.history.HistoryPoint;
import chat.roda.history.HistoryQuery;
import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Lookups.Effort;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.ServerTime;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Going back through what was said (IRCv3 draft/chathistory). */
public final class HistoryCommand {
  /** The most history entries that are given at once. */
  public static final int MAX_ENTRIES = 1000;

  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.CHATHISTORY,
              0,
              "LATEST|BEFORE|AFTER|AROUND <target> <point> <limit>,"
                  + " or BETWEEN <target> <point> <point> <limit>, or TARGETS <time> <time> <limit>",
              "Tells what was said before, or where; a time is timestamp=<time>, a point is one, or"
                  + " msgid=<id>, or with LATEST an asterisk.",
              HistoryCommand::chathistory));

  private static final String NAME = Verb.CHATHISTORY.wire();

  private HistoryCommand() {}

  /** The subcommands, with how many parameters they take. */
  private enum Subcommand {
    LATEST(4),
    BEFORE(4),
    AFTER(4),
    AROUND(4),
    BETWEEN(5),
    TARGETS(4);

    private final int params;

    Subcommand(int params) {
      this.params = params;
    }

    static Optional<Subcommand> of(String word) {
      String upper = word.toUpperCase(Locale.ROOT);
      return List.of(values()).stream().filter(value -> value.name().equals(upper)).findFirst();
    }
  }

  private static void chathistory(Request request) {
    Optional<Subcommand> subcommand = Subcommand.of(request.param(0));
    if (subcommand.isEmpty()) {
      invalid(request, "Unknown command");
    } else if (request.message().params().size() < subcommand.get().params) {
      invalid(request, "Insufficient parameters");
    } else if (request.message().params().size() > subcommand.get().params) {
      invalid(request, "Too many parameters");
    } else {
      limit(request.message().lastParam())
          .ifPresentOrElse(
              limit -> run(request, subcommand.get(), limit),
              () -> invalid(request, "Invalid limit"));
    }
  }

  private static void run(Request request, Subcommand subcommand, int limit) {
    if (subcommand == Subcommand.TARGETS) {
      targets(request, limit);
      return;
    }
    String target = request.param(1);
    Optional<ReadableConversation> readable = ReadableConversation.of(request, target);
    if (readable.isEmpty()) {
      refuse(request, "INVALID_TARGET");
      return;
    }
    Optional<HistoryQuery> query = query(request, subcommand, readable.get().key(), limit);
    if (query.isEmpty()) {
      invalid(request, "Invalid message reference");
      return;
    }
    request.answerFrom(
        Effort.READ,
        history -> history.find(query.get()),
        found ->
            Replay.add(
                request.reply(),
                request.session(),
                fitting(subcommand, found),
                "chathistory",
                readable.get().name()),
        () -> refuse(request, "MESSAGE_ERROR"));
  }

  private static List<Entry> fitting(Subcommand subcommand, List<Entry> found) {
    return switch (subcommand) {
      case LATEST, BEFORE -> AnswerSize.last(found);
      case AFTER, BETWEEN -> AnswerSize.first(found);
      case AROUND -> AnswerSize.middle(found);
      case TARGETS -> found;
    };
  }

  private static Optional<HistoryQuery> query(
      Request request, Subcommand subcommand, String key, int limit) {
    Wanted wanted =
        request.session().has(Capability.EVENT_PLAYBACK) ? Wanted.EVENTS_TOO : Wanted.SAID;
    Optional<HistoryPoint> point = point(request.param(2));
    return switch (subcommand) {
      case LATEST ->
          request.param(2).equals("*")
              ? Optional.of(new HistoryQuery.Latest(key, limit, wanted))
              : point.map(p -> new HistoryQuery.LatestAfter(key, p, limit, wanted));
      case BEFORE -> point.map(p -> new HistoryQuery.Before(key, p, limit, wanted));
      case AFTER -> point.map(p -> new HistoryQuery.After(key, p, limit, wanted));
      case AROUND -> point.map(p -> new HistoryQuery.Around(key, p, limit, wanted));
      case BETWEEN ->
          point.flatMap(from ->
              point(request.param(3))
                  .map(to -> new HistoryQuery.Between(key, from, to, limit, wanted)));
      case TARGETS -> Optional.empty();
    };
  }

  private static void targets(Request request, int limit) {
    Optional<HistoryPoint> from = point(request.param(1));
    Optional<HistoryPoint> to = point(request.param(2));
    if (from.isPresent()
        && to.isPresent()
        && from.get() instanceof HistoryPoint.AtTime first
        && to.get() instanceof HistoryPoint.AtTime last) {
      var targets = new HistoryTargets(request.person(), first.time(), last.time(), limit);
      request.answerFrom(
          Effort.READ,
          targets::find,
          found -> tellTargets(request, targets, found),
          () -> refuse(request, "MESSAGE_ERROR"));
    } else {
      invalid(request, "Invalid timestamp");
    }
  }

  private static void tellTargets(Request request, HistoryTargets targets, List<LastSaid> found) {
    Reply reply = request.reply();
    reply.beginBatch("draft/chathistory-targets");
    for (LastSaid talk : found) {
      String time = ServerTime.format(talk.last().at());
      reply.add(
          Message.of(
              request.room().server(), Verb.CHATHISTORY, "TARGETS", targets.name(talk), time));
    }
    reply.endBatch();
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
        ? Optional.of(Math.min(Integer.parseInt(text), MAX_ENTRIES))
        : Optional.empty();
  }

  private static void invalid(Request request, String why) {
    request.reply().fail(NAME, "INVALID_PARAMS", request.param(0), why);
  }

  private static void refuse(Request request, String code) {
    request
        .reply()
        .fail(
            NAME,
            code,
            List.of(request.param(0), request.param(1)),
            "Messages could not be retrieved");
  }
}
