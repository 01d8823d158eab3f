package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.client.RoomEvent;
import chat.roda.client.SendId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/**
 * A part of what stands in one conversation, in the room's order: first what the room has, then, as
 * a tail, our own messages that are still to come into it. Usually the newest part, which is
 * <i>live</i>: what is said comes to its end. Of more than {@link #MAX_ROWS} rows, those far from
 * what is read are let go; they are loaded again when the reader comes to them. FX thread.
 */
public final class Transcript {
  /**
   * How many rows are kept, about half a megabyte of them. More would live too long in a flood to
   * be swept up cheaply.
   */
  public static final int MAX_ROWS = 1_000;

  /** How many go at once when there are too many. */
  static final int DROPPED_AT_ONCE = 250;

  private final ZoneId zone;
  private final RowList rows = new RowList();
  private final Waiting waiting;
  private final KnownIds ids = new KnownIds();
  private final NotedRows noted;
  private final ObjectProperty<Above> above = new SimpleObjectProperty<>(Above.MORE);
  private final ReadOnlyBooleanWrapper live = new ReadOnlyBooleanWrapper(true);
  private Optional<Seen> seen = Optional.empty();
  private int tail;

  /**
   * @param zone where the reader is: days begin at midnight there
   */
  Transcript(ZoneId zone, Waiting waiting) {
    this.zone = zone;
    this.waiting = waiting;
    this.noted = new NotedRows(rows, zone, waiting::changed);
  }

  /** To look at; it changes while the conversation goes on. */
  public ObservableList<Row> rows() {
    return rows;
  }

  /** What is above the first row. */
  public ObjectProperty<Above> aboveProperty() {
    return above;
  }

  /** Whether the newest that was said is here; if not, what is said is not added. */
  public ReadOnlyBooleanProperty liveProperty() {
    return live.getReadOnlyProperty();
  }

  /** Tells all changes that {@code change} makes as one. */
  public void together(Runnable change) {
    rows.together(change);
  }

  /** Tells which rows are on the screen, near which rows are kept; empty for the newest. */
  public void setSeen(Optional<Seen> now) {
    seen = now;
  }

  /** Takes what the room says was said; ours takes the place of what was waiting for it. */
  public void said(ChatLine line, boolean firstNew) {
    together(() -> {
      line.sent().ifPresent(this::forget);
      int place = line.replayed() ? rows.placeFor(line.at(), end()) : end();
      if (!ids.has(line.id()) && (live.get() || place < end())) {
        insert(place, new Entry.Spoken(line, new Delivery.InRoom()), firstNew);
        letGo();
      }
    });
  }

  /** Adds a message of ours that the room does not have yet. */
  public void sending(ChatLine line, Delivery delivery) {
    var spoken = new Entry.Spoken(line, delivery);
    line.sent().ifPresent(id -> waiting.put(id, spoken));
    if (live.get()) {
      tail++;
      insert(rows.size(), spoken, false);
      letGo();
    }
  }

  /**
   * A message of ours did not get into the room: it stays where it is, with the reason. Whether
   * there is such a message.
   */
  public boolean notSent(SendId id, Delivery.NotSent why) {
    Optional<Entry.Spoken> failed = waiting.fails(id, why);
    failed.ifPresent(now -> {
      rows.unsent(id).ifPresent(this::remove);
      if (live.get()) {
        insert(end(), now, false);
      }
    });
    return failed.isPresent() || rewordingIs(id, why);
  }

  /** Takes back a message that could not be sent, to send it again; empty if there is none. */
  public Optional<Entry.Spoken> takeBack(SendId id) {
    if (!waiting.hasFailed(id)) {
      return Optional.empty();
    }
    rows.unsent(id).ifPresent(this::remove);
    return waiting.remove(id);
  }

  /** Gives all messages that are still to come into the room another state. */
  public void pendingAre(Delivery delivery) {
    waiting.are(delivery);
    noted.notes().pendingAre(delivery).forEach(id -> findId(id).ifPresent(noted::refresh));
    together(() -> {
      for (int i = end(); i < rows.size(); i++) {
        Row row = rows.get(i);
        var spoken = new Entry.Spoken(((Entry.Spoken) row.entry()).line(), delivery);
        rows.replaceAt(
            i, new Row(spoken, row.day(), row.opensGroup(), row.firstNew(), row.marks()));
      }
    });
  }

  /** Adds what is not a message; people's comings and goings go into one line. */
  public void add(Entry entry) {
    if (live.get()) {
      insertFolding(end(), entry);
      letGo();
    }
  }

  /** Adds what is not a message and happened before, where it belongs. */
  public void recall(Entry entry) {
    int place = rows.placeFor(entry.at(), end());
    if (live.get() || place < end()) {
      insertFolding(place, entry);
      letGo();
    }
  }

  private void insertFolding(int place, Entry entry) {
    Optional<Entry> before =
        place == 0 ? Optional.empty() : Optional.of(rows.get(place - 1).entry());
    Optional<Entry> folded = before.flatMap(last -> Folding.of(last, entry, zone));
    folded.ifPresentOrElse(
        both -> {
          noted.replace(place - 1, both);
          noted.refresh(place);
        },
        () -> insert(place, entry, false));
  }

  /** Puts a page above the first row. */
  public void older(List<Entry> page) {
    List<Entry> fresh = Folding.all(noted.known(page, ids), zone);
    together(() -> {
      rows.insertAllAt(0, Row.all(fresh, Optional.empty(), noted.notes(), zone));
      ids.add(fresh);
      noted.refresh(fresh.size());
      letGo();
    });
  }

  /**
   * Puts a page below the last row.
   *
   * @param newest whether the page ends with the newest that was said
   */
  public void newer(List<Entry> page, boolean newest) {
    if (live.get()) {
      return;
    }
    List<Entry> fresh = Folding.all(noted.known(page, ids), zone);
    together(() -> {
      rows.insertAllAt(rows.size(), Row.all(fresh, last(), noted.notes(), zone));
      ids.add(fresh);
      if (newest) {
        attach();
      }
      letGo();
    });
  }

  /** Shows another part: {@code newest} if nothing was said after it. */
  public void show(List<Entry> page, boolean newest) {
    together(() -> {
      rows.removeRange(0, rows.size());
      ids.clear();
      tail = 0;
      live.set(false);
      above.set(Above.MORE);
      seen = Optional.empty();
      newer(page, newest);
    });
  }

  private void attach() {
    live.set(true);
    for (Entry.Spoken failed : waiting.failed()) {
      if (failed.line().sent().flatMap(rows::unsent).isEmpty()) {
        insert(rows.placeFor(failed.at(), end()), failed, false);
      }
    }
    for (Entry.Spoken underWay : waiting.underWay()) {
      tail++;
      insert(rows.size(), underWay, false);
    }
  }

  /** Takes away the line that says where the new messages begin. */
  public void clearNew() {
    noted.clearNew();
  }

  /** Says that the new messages begin with that row. */
  public void markNew(int index) {
    noted.markNew(index);
  }

  /** Takes a reaction to a message, which need not be loaded. */
  public void react(RoomEvent.Reacted reacted) {
    if (noted.notes().take(reacted)) {
      findId(reacted.to()).ifPresent(noted::refresh);
    }
  }

  /** A message, which need not be loaded, was taken back: its words go everywhere. */
  public void delete(String id) {
    noted.delete(id);
  }

  /** A message, which need not be loaded, was edited: it has its new words everywhere. */
  public void edit(RoomEvent.Edited edited) {
    noted.edit(edited);
  }

  /** Our message of that id is to be said in other words. */
  public void reword(String id, Rewording rewording) {
    noted.reword(id, rewording);
  }

  /** How our message of that id is to be said, as long as the room does not have it so. */
  public Optional<Rewording> rewording(String id) {
    return noted.notes().rewording(id);
  }

  /** The same of all of ours, by their ids. */
  public Map<String, Rewording> rewordings() {
    return noted.notes().rewordings();
  }

  /** Something else has become of other words; whether there are such. */
  public boolean rewordingIs(SendId id, Delivery now) {
    Optional<String> message = noted.notes().rewordingIs(id, now);
    message.flatMap(this::findId).ifPresent(noted::refresh);
    return message.isPresent();
  }

  /** The last message of ours that the room has and that can be edited, if it is loaded. */
  public Optional<ChatLine> lastOwn() {
    return rows.reversed().stream()
        .flatMap(row -> row.answerable().stream())
        .filter(line -> line.own() && line.kind() != ChatLine.Kind.NOTICE)
        .findFirst();
  }

  /** Where the message of that id stands, if it is loaded. */
  Optional<Integer> findId(String id) {
    return ids.has(id) ? rows.message(id) : Optional.empty();
  }

  private Optional<Entry> last() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast().entry());
  }

  private int end() {
    return rows.size() - tail;
  }

  private void forget(SendId id) {
    if (waiting.has(id)) {
      rows.unsent(id).ifPresent(this::remove);
      var _ = waiting.remove(id);
    }
  }

  private void insert(int index, Entry entry, boolean firstNew) {
    together(() -> {
      rows.insertAllAt(index, List.of(noted.row(index, entry, firstNew)));
      ids.add(List.of(entry));
      noted.remember(entry);
      noted.refresh(index + 1);
    });
  }

  private void remove(int index) {
    together(() -> {
      if (index >= end()) {
        tail--;
      }
      rows.removeRange(index, index + 1);
      noted.refresh(index);
    });
  }

  /** Of too many rows, those go that are farthest from what is read. */
  private void letGo() {
    if (rows.size() <= MAX_ROWS) {
      return;
    }
    int aboveSeen = seen.map(Seen::first).orElse(rows.size());
    if (aboveSeen > rows.size() / 2) {
      drop(0, Math.min(end(), DROPPED_AT_ONCE));
      above.set(Above.MORE);
    } else {
      int from = Math.min(end(), rows.size() - DROPPED_AT_ONCE);
      live.set(false);
      tail = 0;
      drop(from, rows.size());
    }
  }

  private void drop(int from, int to) {
    together(() -> {
      ids.remove(rows.subList(from, to));
      rows.removeRange(from, to);
      seen = seen.map(s -> from > 0 ? s : new Seen(s.first() - to, s.last() - to, false));
      noted.refresh(0);
    });
  }
}
