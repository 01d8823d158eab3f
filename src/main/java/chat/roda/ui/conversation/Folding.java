package chat.roda.ui.conversation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one line of people's comings and goings on one day, where nothing is between them. */
final class Folding {
  private Folding() {}

  /** Both in one; empty where they stay apart. */
  static Optional<Entry> of(Entry before, Entry entry, ZoneId zone) {
    if (before instanceof Entry.Moved(Movements earlier, var since, var at)
        && entry instanceof Entry.Moved(Movements later, _, var then)
        && at.atZone(zone).toLocalDate().equals(then.atZone(zone).toLocalDate())) {
      return earlier.then(later).map(both -> new Entry.Moved(both, since, then));
    }
    return Optional.empty();
  }

  static List<Entry> all(List<Entry> entries, ZoneId zone) {
    List<Entry> folded = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      Optional<Entry> both =
          folded.isEmpty() ? Optional.empty() : of(folded.getLast(), entry, zone);
      both.ifPresentOrElse(one -> folded.set(folded.size() - 1, one), () -> folded.add(entry));
    }
    return folded;
  }
}
