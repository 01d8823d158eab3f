package chat.roda.client;

import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reading of what was said while we were away (IRCv3 draft/chathistory), page by page. What is
 * said meanwhile is held back, so that everything is told in order. For the thread of the stay.
 */
final class CatchUp {
  private static final int FIRST_LOOK = 50;
  private static final int MAX_PAGE = 500;
  private static final int MAX_PAGES = 100;
  private static final int MAX_HELD = 1000;

  /** A conversation whose history is being read. */
  private record Reading(
      String conversation,
      boolean after,
      int page,
      int pages,
      Instant since,
      List<RoomEvent.Said> held) {}

  private final Remembered remembered;
  private final Folding folding;
  private final Map<String, Reading> readings = new LinkedHashMap<>();

  CatchUp(Remembered remembered, Folding folding) {
    this.remembered = remembered;
    this.folding = folding;
  }

  /**
   * Begins with what follows the last line known, or with the latest ones.
   *
   * @param page how many lines the server gives at once
   * @return what to ask the server
   */
  Message begin(String conversation, int page, Instant now) {
    var known = remembered.lastId(conversation);
    int size = Math.min(page, known.isPresent() ? MAX_PAGE : FIRST_LOOK);
    var reading = new Reading(conversation, known.isPresent(), size, 1, now, new ArrayList<>());
    readings.put(folding.fold(conversation), reading);
    return known.map(id -> after(conversation, id, size)).orElse(latest(conversation, size));
  }

  boolean isReading(String conversation) {
    return readings.containsKey(folding.fold(conversation));
  }

  /** A page has come: what to ask next, or empty when all is read or it is not ours. */
  Optional<Message> next(String conversation, int lines, String lastId, Instant now) {
    return Optional.ofNullable(readings.get(folding.fold(conversation)))
        .filter(r -> r.after() && lines >= r.page() && r.pages() < MAX_PAGES && !lastId.isEmpty())
        .map(r -> {
          readings.put(
              folding.fold(conversation),
              new Reading(r.conversation(), true, r.page(), r.pages() + 1, now, r.held()));
          return after(r.conversation(), lastId, r.page());
        });
  }

  /** The server does not know the line after which we asked: the latest ones must do. */
  Optional<Message> refused(String conversation, Instant now) {
    return Optional.ofNullable(readings.get(folding.fold(conversation)))
        .filter(Reading::after)
        .map(r -> {
          readings.put(
              folding.fold(conversation),
              new Reading(r.conversation(), false, r.page(), r.pages(), now, r.held()));
          return latest(r.conversation(), r.page());
        });
  }

  /** Keeps {@code said} until the history before it is read; false if nothing is to wait for. */
  boolean hold(RoomEvent.Said said) {
    return Optional.ofNullable(readings.get(folding.fold(said.conversation())))
        .filter(reading -> !said.line().replayed() && reading.held().size() < MAX_HELD)
        .map(reading -> reading.held().add(said))
        .orElse(false);
  }

  /** The reading is over; what was held back meanwhile. */
  List<RoomEvent.Said> end(String conversation) {
    return Optional.ofNullable(readings.remove(folding.fold(conversation)))
        .map(Reading::held)
        .orElse(List.of());
  }

  /** The conversations whose pages have not come since {@code time}. */
  List<String> overdue(Instant time) {
    return readings.values().stream()
        .filter(reading -> reading.since().isBefore(time))
        .map(Reading::conversation)
        .toList();
  }

  private static Message after(String conversation, String id, int lines) {
    return Message.of(
        Verb.CHATHISTORY, "AFTER", conversation, "msgid=" + id, String.valueOf(lines));
  }

  private static Message latest(String conversation, int lines) {
    return Message.of(Verb.CHATHISTORY, "LATEST", conversation, "*", String.valueOf(lines));
  }
}
