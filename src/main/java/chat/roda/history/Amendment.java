package chat.roda.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a {@link Entry.Kind#REDACTION} or an {@link Entry.Kind#EDIT} makes of what is kept.
 *
 * @param replaced what stands from now on where they stand
 * @param dropped the places of earlier edits, of which nothing is kept
 */
record Amendment(List<Entry> replaced, List<Long> dropped) {
  Amendment {
    replaced = List.copyOf(replaced);
    dropped = List.copyOf(dropped);
  }

  /** Whether {@code entry} changes what is kept. */
  static boolean isOne(Entry entry) {
    return entry.kind() == Entry.Kind.REDACTION || entry.kind() == Entry.Kind.EDIT;
  }

  /** Where that stands which {@code change} is about: both copies of it. */
  static PlaceRange places(Entry change) {
    return new PlaceRange(change.aboutPlace(), change.aboutPlace() + 1);
  }

  /**
   * What {@code change} makes of that.
   *
   * @param there what stands at its {@link #places}
   */
  static Amendment of(Entry change, List<Entry> there) {
    return change.kind() == Entry.Kind.EDIT ? edit(change, there) : redaction(there);
  }

  private static Amendment redaction(List<Entry> there) {
    List<Entry> said = there.stream().filter(Entry::isRedactable).toList();
    return new Amendment(
        said.stream().map(Entry::redacted).toList(),
        said.stream().flatMap(Amendment::edits).toList());
  }

  /**
   * Of a message that was taken back nothing is said anew, and by an edit that comes late nothing
   * more; then not even what it says is kept.
   */
  private static Amendment edit(Entry change, List<Entry> there) {
    List<Entry> replaced = new ArrayList<>();
    List<Long> dropped = new ArrayList<>();
    for (Entry said : there) {
      if (said.kind() == Entry.Kind.REDACTED) {
        replaced.add(change.redacted());
      } else if (said.kind() == Entry.Kind.MESSAGE) {
        int order = Long.compare(EntryIds.toPlace(change.id()), said.lastEdit().orElse(0L));
        if (order > 0) {
          dropped.addAll(edits(said).toList());
          replaced.add(said.edited(change));
        } else if (order < 0) {
          replaced.add(change.redacted());
        }
      }
    }
    return new Amendment(replaced, dropped);
  }

  private static Stream<Long> edits(Entry said) {
    return said.lastEdit().stream().flatMap(place -> LongStream.of(place, place + 1).boxed());
  }
}
