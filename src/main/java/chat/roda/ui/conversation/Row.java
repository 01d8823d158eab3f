package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry as it stands under the one before it.
 *
 * @param day the day that begins with it; empty where the day is still the same
 * @param opensGroup whether it tells who speaks, as it does not go on from the message before
 * @param firstNew whether what is new to the reader begins here
 * @param marks what stands beside it
 */
public record Row(
    Entry entry, Optional<LocalDate> day, boolean opensGroup, boolean firstNew, Marks marks) {
  /** How long after a message the next one of the same person still belongs to it. */
  static final Duration GROUP = Duration.ofMinutes(5);

  static Row of(Entry entry, Optional<Entry> before, boolean firstNew, Marks marks, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(entry.at(), zone);
    boolean sameDay = before.filter(b -> LocalDate.ofInstant(b.at(), zone).equals(day)).isPresent();
    boolean goesOn = sameDay && !firstNew && before.filter(b -> goesOn(b, entry)).isPresent();
    return new Row(entry, sameDay ? Optional.empty() : Optional.of(day), !goesOn, firstNew, marks);
  }

  /** Rows for {@code entries}, which stand under {@code before}. */
  static List<Row> all(
      List<Entry> entries, Optional<Entry> before, Annotations notes, ZoneId zone) {
    List<Row> rows = new ArrayList<>(entries.size());
    Optional<Entry> last = before;
    for (Entry entry : entries) {
      rows.add(of(entry, last, false, notes.of(entry), zone));
      last = Optional.of(entry);
    }
    return rows;
  }

  /** The message to which people can reply and react: what the room has and nobody took back. */
  Optional<ChatLine> answerable() {
    return entry instanceof Entry.Spoken(var line, Delivery.InRoom _)
            && !line.id().isEmpty()
            && !marks.deleted()
        ? Optional.of(line)
        : Optional.empty();
  }

  private static boolean goesOn(Entry before, Entry entry) {
    return before instanceof Entry.Spoken(var one, _)
        && entry instanceof Entry.Spoken(var next, _)
        && next.replyTo().isEmpty()
        && one.kind() == next.kind()
        && one.own() == next.own()
        && one.sender().equals(next.sender())
        && Duration.between(one.at(), next.at()).abs().compareTo(GROUP) <= 0;
  }
}
