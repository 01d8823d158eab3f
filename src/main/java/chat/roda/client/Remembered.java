package chat.roda.client;

import chat.roda.irc.CaseMapping;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * What has been told of each conversation, through all connections, so that nothing is told twice
 * and the gap after a lost connection is known. For the thread of the stay.
 */
final class Remembered {
  private static final int MAX_CONVERSATIONS = 500;
  private static final int MAX_IDS = 4000;

  /** Of all conversations together. */
  static final int MAX_IDS_IN_ALL = 200_000;

  private final KnownBefore before;
  private final SequencedSet<RoomEvent.Recalled> happenings = new LinkedHashSet<>();

  /** The one that was told something of last comes last. */
  private final SequencedMap<String, SequencedSet<String>> seen =
      new LinkedHashMap<>(16, 0.75f, true);

  private int idsInAll;

  Remembered(KnownBefore before) {
    this.before = before;
  }

  /** Whether the line of this id is new; it is remembered. A line without an id is always new. */
  boolean isNew(String conversation, String id) {
    if (id.isEmpty()) {
      return true;
    }
    SequencedSet<String> ids =
        seen.computeIfAbsent(CaseMapping.fold(conversation), key -> new LinkedHashSet<>());
    boolean added = ids.add(id);
    idsInAll += added ? 1 : 0;
    if (ids.size() > MAX_IDS) {
      ids.removeFirst();
      idsInAll--;
    }
    while (seen.size() > MAX_CONVERSATIONS || idsInAll > MAX_IDS_IN_ALL) {
      idsInAll -= seen.pollFirstEntry().getValue().size();
    }
    return added;
  }

  /** Whether that is told for the first time; it is remembered. */
  boolean isNewHappening(String conversation, RoomEvent what) {
    RoomEvent key =
        switch (what) {
          case RoomEvent.Renamed(var from, var to, _, _, var at) ->
              new RoomEvent.Renamed(from, to, false, List.of(), at);
          case RoomEvent.Edited(_, var id, var by, var kind, _, _, var at) ->
              new RoomEvent.Edited("", id, by, kind, "", Optional.empty(), at);
          case RoomEvent other -> other;
        };
    boolean added = happenings.add(new RoomEvent.Recalled(CaseMapping.fold(conversation), key));
    if (happenings.size() > MAX_IDS) {
      happenings.removeFirst();
    }
    return added;
  }

  /** The last line that was told of the conversation, in this stay or before it. */
  Optional<Place> last(String conversation) {
    return lastId(conversation)
        .map(id -> new Place(id, Instant.EPOCH))
        .or(() -> before.last(conversation));
  }

  private Optional<String> lastId(String conversation) {
    return Optional.ofNullable(seen.get(CaseMapping.fold(conversation)))
        .filter(ids -> !ids.isEmpty())
        .map(SequencedSet::getLast);
  }
}
