package chat.roda.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was said and is not known to be in the room, in order, through all connections. Nearly
 * always that is nothing, and it is asked after each line that comes. For the thread of the stay.
 */
final class Outbox {
  static final int MAX_WAITING = 1000;

  /** So many are on their way at once; the next goes when one of them has arrived. */
  private static final int MAX_IN_FLIGHT = 16;

  private enum Stage {
    WAITING,
    IN_FLIGHT,
    /** Was on its way when the connection broke: the history will tell. */
    UNCONFIRMED
  }

  private record Entry(Post post, Stage stage, Instant since) {}

  private final Map<SendId, Entry> entries = new LinkedHashMap<>();
  private final Map<SendId, Post> failed =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SendId, Post> eldest) {
          return size() > MAX_WAITING;
        }
      };

  /** Whether there is room for one more; if not, it has failed. */
  boolean add(Post post, Instant now) {
    if (entries.size() >= MAX_WAITING) {
      failed.put(post.id(), post);
      return false;
    }
    entries.put(post.id(), new Entry(post, Stage.WAITING, now));
    return true;
  }

  boolean holds(SendId id) {
    return entries.containsKey(id);
  }

  /** It is in the room. */
  void arrived(SendId id) {
    entries.remove(id);
    failed.remove(id);
  }

  /** It will not get into the room by itself; it is kept for another try. */
  void failed(SendId id) {
    Optional.ofNullable(entries.remove(id)).ifPresent(entry -> failed.put(id, entry.post()));
  }

  /** What has failed and is to be sent again; empty if that is no such message. */
  Optional<Post> takeFailed(SendId id) {
    return Optional.ofNullable(failed.remove(id));
  }

  /** What can go now, marked as on its way. */
  List<Post> depart(Predicate<String> open, Instant now) {
    if (entries.isEmpty()) {
      return List.of();
    }
    int room = MAX_IN_FLIGHT - (int) in(Stage.IN_FLIGHT).count();
    List<Post> going =
        in(Stage.WAITING)
            .map(Entry::post)
            .filter(post -> open.test(post.conversation()))
            .limit(Math.max(0, room))
            .toList();
    going.forEach(post -> entries.put(post.id(), new Entry(post, Stage.IN_FLIGHT, now)));
    return going;
  }

  /** The one that has been on its way to {@code conversation} for longest. */
  Optional<SendId> oldestOnItsWay(Predicate<String> conversation) {
    return in(Stage.IN_FLIGHT)
        .map(Entry::post)
        .filter(post -> conversation.test(post.conversation()))
        .map(Post::id)
        .findFirst();
  }

  /** When the one left that has been on its way for longest; empty where nothing is on its way. */
  Optional<Instant> onItsWaySince() {
    return entries.isEmpty()
        ? Optional.empty()
        : in(Stage.IN_FLIGHT).map(Entry::since).min(Comparator.naturalOrder());
  }

  /** Somebody has another nickname: what is said to them, and not sent, is for that one. */
  void renamed(Predicate<String> before, String nickname) {
    entries.replaceAll((id, entry) ->
        before.test(entry.post().conversation())
            ? new Entry(entry.post().to(nickname), entry.stage(), entry.since())
            : entry);
    failed.replaceAll((id, post) -> before.test(post.conversation()) ? post.to(nickname) : post);
  }

  /** The connection broke. */
  void connectionLost() {
    entries.replaceAll((id, entry) ->
        entry.stage() == Stage.IN_FLIGHT
            ? new Entry(entry.post(), Stage.UNCONFIRMED, entry.since())
            : entry);
  }

  /** What may be in these conversations already, or may not. */
  List<Post> unconfirmed(Predicate<String> conversation) {
    return in(Stage.UNCONFIRMED)
        .map(Entry::post)
        .filter(post -> conversation.test(post.conversation()))
        .toList();
  }

  /** It is certain that it is not in the room: it goes again. */
  void goesAgain(Post post, Instant now) {
    entries.replace(post.id(), new Entry(post, Stage.WAITING, now));
  }

  /** What left before {@code time} and has not arrived. */
  List<SendId> overdue(Instant time) {
    return entries.isEmpty() ? List.of() : late(time);
  }

  private List<SendId> late(Instant time) {
    return in(Stage.IN_FLIGHT)
        .filter(entry -> entry.since().isBefore(time))
        .map(entry -> entry.post().id())
        .toList();
  }

  private Stream<Entry> in(Stage stage) {
    return new ArrayList<>(entries.values()).stream().filter(entry -> entry.stage() == stage);
  }
}
