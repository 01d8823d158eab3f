package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.client.SendId;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.ObservableList;

/**
 * What stands in one conversation, in the room's order: first what the room has, then, as a tail,
 * our own messages that are still to come into it. Keeps the newest {@link #MAX_ROWS}. FX thread.
 */
public final class Transcript {
  /** How many rows are kept, about 40 MB of them; the oldest go first. */
  public static final int MAX_ROWS = 100_000;

  /** How many go at once when there are too many. */
  static final int DROPPED_AT_ONCE = 5_000;

  private final ZoneId zone;
  private final RowList rows = new RowList();
  private final Set<SendId> failed = new HashSet<>();
  private int tail;

  /**
   * @param zone where the reader is: days begin at midnight there
   */
  public Transcript(ZoneId zone) {
    this.zone = zone;
  }

  /** To look at; it changes while the conversation goes on. */
  public ObservableList<Row> rows() {
    return rows;
  }

  /** Tells all changes that {@code change} makes as one. */
  public void together(Runnable change) {
    rows.together(change);
  }

  /** Takes what the room says was said; ours takes the place of what was waiting for it. */
  public void said(ChatLine line, boolean firstNew) {
    line.sent().ifPresent(this::forget);
    var spoken = new Entry.Spoken(line, new Delivery.InRoom());
    insert(line.replayed() ? placeFor(line) : end(), spoken, firstNew);
    dropOldest();
  }

  /** Adds a message of ours that the room does not have yet. */
  public void sending(ChatLine line, Delivery delivery) {
    tail++;
    insert(rows.size(), new Entry.Spoken(line, delivery), false);
    dropOldest();
  }

  /**
   * A message of ours did not get into the room: it stays where it is, with the reason. Whether
   * there is such a message.
   */
  public boolean notSent(SendId id, Delivery.NotSent why) {
    Optional<Integer> place = find(id);
    place.ifPresent(index -> {
      var spoken = (Entry.Spoken) rows.get(index).entry();
      remove(index);
      failed.add(id);
      insert(end(), new Entry.Spoken(spoken.line(), why), false);
    });
    return place.isPresent();
  }

  /** Takes back a message that could not be sent, to send it again; empty if there is none. */
  public Optional<ChatLine> takeBack(SendId id) {
    if (!failed.contains(id)) {
      return Optional.empty();
    }
    Optional<ChatLine> line =
        find(id).map(index -> ((Entry.Spoken) rows.get(index).entry()).line());
    forget(id);
    return line;
  }

  /** Gives all messages that are still to come into the room another state. */
  public void pendingAre(Delivery delivery) {
    together(() -> {
      for (int i = end(); i < rows.size(); i++) {
        Row row = rows.get(i);
        var spoken = new Entry.Spoken(((Entry.Spoken) row.entry()).line(), delivery);
        rows.replaceAt(i, new Row(spoken, row.day(), row.opensGroup(), row.firstNew()));
      }
    });
  }

  /** Adds what is not a message; people's comings and goings go into one line. */
  public void add(Entry entry) {
    int last = end() - 1;
    if (last >= 0
        && entry instanceof Entry.Moved(Movements next, var at)
        && rows.get(last).entry() instanceof Entry.Moved(Movements movements, var before)
        && at.atZone(zone).toLocalDate().equals(before.atZone(zone).toLocalDate())) {
      Optional<Movements> both = movements.then(next);
      if (both.isPresent()) {
        replace(last, new Entry.Moved(both.get(), at));
        return;
      }
    }
    insert(end(), entry, false);
    dropOldest();
  }

  /** Takes away the line that says where the new messages begin. */
  public void clearNew() {
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (rows.get(i).firstNew()) {
        rows.replaceAt(i, row(i, rows.get(i).entry(), false));
        return;
      }
    }
  }

  private int end() {
    return rows.size() - tail;
  }

  private int placeFor(ChatLine line) {
    int place = end();
    while (place > 0 && rows.get(place - 1).entry().at().isAfter(line.at())) {
      place--;
    }
    return place;
  }

  private void forget(SendId id) {
    find(id).ifPresent(this::remove);
    failed.remove(id);
  }

  private Optional<Integer> find(SendId id) {
    Predicate<Row> ours =
        row ->
            row.entry() instanceof Entry.Spoken(var line, var delivery)
                && !(delivery instanceof Delivery.InRoom)
                && line.sent().filter(id::equals).isPresent();
    int first = failed.contains(id) ? 0 : end();
    for (int i = rows.size() - 1; i >= first; i--) {
      if (ours.test(rows.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void insert(int index, Entry entry, boolean firstNew) {
    together(() -> {
      rows.insertAt(index, row(index, entry, firstNew));
      refresh(index + 1);
    });
  }

  private void replace(int index, Entry entry) {
    rows.replaceAt(index, row(index, entry, rows.get(index).firstNew()));
  }

  private void remove(int index) {
    together(() -> {
      if (index >= end()) {
        tail--;
      }
      rows.removeAt(index);
      refresh(index);
    });
  }

  private void refresh(int index) {
    if (index < rows.size()) {
      replace(index, rows.get(index).entry());
    }
  }

  private Row row(int index, Entry entry, boolean firstNew) {
    Optional<Entry> before =
        index == 0 ? Optional.empty() : Optional.of(rows.get(index - 1).entry());
    return Row.of(entry, before, firstNew, zone);
  }

  private void dropOldest() {
    int dropped = Math.min(end(), DROPPED_AT_ONCE);
    if (rows.size() > MAX_ROWS && dropped > 0) {
      together(() -> {
        rows.removeFirst(dropped);
        refresh(0);
      });
    }
  }
}
