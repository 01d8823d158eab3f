package chat.roda.ui.room;

import chat.roda.client.PageWish;
import chat.roda.client.PageWish.Part;
import chat.roda.client.Place;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.client.copy.RoomCopy;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.export.ExportWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What our copy has of a conversation when a stay begins: the newest of it, or where there is
 * something unread, from shortly before that on.
 *
 * @param newest whether it goes up to the end
 * @param until up to when the person has read it
 */
record Recollection(
    String conversation, List<RoomEvent> page, boolean newest, Optional<Instant> until) {
  private static final int LATEST = 200;
  private static final int BEFORE_UNREAD = 50;
  private static final int MAX_UNREAD = 1_000;
  private static final int MAX_CONVERSATIONS = 100;

  Recollection {
    page = List.copyOf(page);
  }

  /** Whether something in it that is not hidden is newer than what the person has read. */
  boolean hasUnread(Predicate<RoomEvent> hidden) {
    return until
        .filter(at ->
            page.stream()
                .filter(hidden.negate())
                .anyMatch(e -> e instanceof RoomEvent.Said(_, var line) && line.at().isAfter(at)))
        .isPresent();
  }

  /** The time of the newest of all that. */
  static Optional<Instant> newestOf(List<Recollection> all) {
    return all.stream()
        .flatMap(one -> one.page().stream())
        .flatMap(event -> ExportWords.at(event).stream())
        .max(Comparator.naturalOrder());
  }

  /** Whether the conversation is there in every stay: the lobby, and those with one person. */
  static boolean isAlwaysOpen(String name) {
    return !name.startsWith("#") || CaseMapping.same(name, RoomClient.LOBBY);
  }

  /** Those of all conversations whose name is wanted; blocks. */
  static List<Recollection> of(RoomCopy copy, Predicate<String> wanted) {
    Map<String, Instant> marks = copy.marks();
    return copy.conversations().stream()
        .filter(wanted)
        .limit(MAX_CONVERSATIONS)
        .map(name -> of(copy, name, Optional.ofNullable(marks.get(CaseMapping.fold(name)))))
        .toList();
  }

  private static Recollection of(RoomCopy copy, String name, Optional<Instant> until) {
    List<RoomEvent> unread =
        until
            .map(at -> copy.page(new PageWish(name, new Part.After(Place.at(at)), MAX_UNREAD)))
            .orElse(List.of());
    if (unread.isEmpty()) {
      List<RoomEvent> latest = copy.page(new PageWish(name, new Part.Latest(), LATEST));
      return new Recollection(name, latest, true, until);
    }
    var readPart = new Part.Before(Place.at(until.orElseThrow().plusMillis(1)));
    List<RoomEvent> page = new ArrayList<>();
    page.addAll(copy.page(new PageWish(name, readPart, BEFORE_UNREAD)));
    page.addAll(unread);
    return new Recollection(name, page, unread.size() < MAX_UNREAD, until);
  }
}
