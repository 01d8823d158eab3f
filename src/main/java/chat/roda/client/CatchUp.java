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
 *
 * <p>Each request has a label of its own where the server knows labels: it may send history by
 * itself, too, and that says nothing about what we asked.
 */
final class CatchUp {
  private static final int FIRST_LOOK = 50;
  private static final int MAX_PAGE = 500;
  private static final int MAX_PAGES = 100;
  private static final int MAX_HELD = 1000;

  /**
   * A conversation whose history is being read.
   *
   * @param after whether it is read on from a line that is known
   * @param page how many lines were asked for
   * @param held what was said meanwhile
   */
  private record Reading(
      String conversation,
      boolean after,
      int page,
      int pages,
      String label,
      Instant since,
      List<RoomEvent.Said> held) {}

  private final Remembered remembered;
  private final Folding folding;
  private final boolean labels;
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private int requests;

  /**
   * @param labels whether the server answers with the labels of requests
   */
  CatchUp(Remembered remembered, Folding folding, boolean labels) {
    this.remembered = remembered;
    this.folding = folding;
    this.labels = labels;
  }

  /**
   * Begins with what follows the last line known, or with the latest ones.
   *
   * @param page how many lines the server gives at once
   * @return what to ask the server
   */
  Message begin(String conversation, int page, Instant now) {
    Optional<Place> known = remembered.last(conversation);
    int size = Math.min(page, known.isPresent() ? MAX_PAGE : FIRST_LOOK);
    var reading = new Reading(conversation, known.isPresent(), size, 0, "", now, new ArrayList<>());
    return known
        .map(place -> ask(reading, now, "AFTER", place.wire()))
        .orElseGet(() -> ask(reading, now, "LATEST", "*"));
  }

  boolean isReading(String conversation) {
    return readings.containsKey(folding.fold(conversation));
  }

  /** The conversation whose reading an answer belongs to. */
  Optional<String> of(Optional<String> label, String conversation) {
    return readings.values().stream()
        .filter(reading ->
            labels
                ? label.equals(Optional.of(reading.label()))
                : folding.same(reading.conversation(), conversation))
        .map(Reading::conversation)
        .findFirst();
  }

  /** A page has come: what to ask next; empty when all is read. */
  Optional<Message> next(String conversation, int lines, String lastId, Instant now) {
    return reading(conversation)
        .filter(r -> r.after() && lines > 0 && r.pages() < MAX_PAGES && !lastId.isEmpty())
        .map(r -> ask(r, now, "AFTER", "msgid=" + lastId));
  }

  /** The server does not know the line after which we asked: the latest ones must do. */
  Optional<Message> refused(String conversation, Instant now) {
    return reading(conversation).filter(Reading::after).map(r -> ask(r, now, "LATEST", "*"));
  }

  /** Keeps {@code said} until the history before it is read; false if nothing is to wait for. */
  boolean hold(RoomEvent.Said said) {
    return reading(said.conversation())
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
    if (readings.isEmpty()) {
      return List.of();
    }
    return readings.values().stream()
        .filter(reading -> reading.since().isBefore(time))
        .map(Reading::conversation)
        .toList();
  }

  private Optional<Reading> reading(String conversation) {
    return Optional.ofNullable(readings.get(folding.fold(conversation)));
  }

  private Message ask(Reading r, Instant now, String what, String from) {
    String label = "history-" + ++requests;
    boolean after = what.equals("AFTER");
    readings.put(
        folding.fold(r.conversation()),
        new Reading(r.conversation(), after, r.page(), r.pages() + 1, label, now, r.held()));
    var request =
        Message.of(Verb.CHATHISTORY, what, r.conversation(), from, String.valueOf(r.page()));
    return labels ? request.withTag("label", label) : request;
  }
}
