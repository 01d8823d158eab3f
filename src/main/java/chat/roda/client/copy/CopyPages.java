package chat.roda.client.copy;

import chat.roda.client.PageWish;
import chat.roda.client.PageWish.Part;
import chat.roda.client.Place;
import chat.roda.history.Entry;
import chat.roda.history.EntryIds;
import chat.roda.history.HistoryPoint;
import chat.roda.history.HistoryQuery;
import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.history.MessageLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Reads parts of a conversation, under all names that it had: what somebody said before they took
 * another nickname belongs to it.
 *
 * @param keys where it is kept, and up to when
 */
record CopyPages(MessageLog log, Map<String, Instant> keys) {
  static CopyPages of(MessageLog log, String conversation) {
    return new CopyPages(log, Renames.in(log).keys(CopyEntries.key(conversation)));
  }

  /** Oldest first. */
  List<Entry> read(PageWish wish) {
    int most = wish.limit();
    return switch (wish.part()) {
      case Part.Latest _ -> newest(before(Place.at(Instant.MAX), most), most);
      case Part.Before(var place) -> newest(before(place, most), most);
      case Part.After(var place) -> oldest(after(place, most), most);
      case Part.Around(var place) -> {
        List<Entry> before = before(place, most);
        List<Entry> half = newest(before, most / 2);
        // So many that all of what is wanted after the place is among them.
        List<Entry> rest = all((key, _) -> around(key, place, 2 * most));
        rest.removeAll(before);
        List<Entry> page = new ArrayList<>(half);
        page.addAll(oldest(rest, most - half.size()));
        yield page;
      }
    };
  }

  private List<Entry> before(Place place, int most) {
    return all((key, until) ->
        place.at().isAfter(until)
            ? before(key, new HistoryPoint.AtTime(until.plusMillis(1)), most)
            : before(key, point(place), most));
  }

  private static HistoryQuery before(String key, HistoryPoint point, int most) {
    return new HistoryQuery.Before(key, point, most, Wanted.EVENTS_TOO);
  }

  private List<Entry> after(Place place, int most) {
    return all((key, _) -> new HistoryQuery.After(key, point(place), most, Wanted.EVENTS_TOO));
  }

  private static HistoryQuery around(String key, Place place, int most) {
    return new HistoryQuery.Around(key, point(place), most, Wanted.EVENTS_TOO);
  }

  /** What is found under each of the keys, in its order. */
  private List<Entry> all(BiFunction<String, Instant, HistoryQuery> query) {
    List<Entry> all = new ArrayList<>();
    keys.forEach((key, until) ->
        log.find(query.apply(key, until)).stream()
            .filter(entry -> !entry.at().isAfter(until))
            .forEach(all::add));
    all.sort(Comparator.comparingLong(Entry::place));
    return all;
  }

  private static List<Entry> newest(List<Entry> some, int most) {
    return some.subList(Math.max(0, some.size() - most), some.size());
  }

  private static List<Entry> oldest(List<Entry> some, int most) {
    return some.subList(0, Math.min(most, some.size()));
  }

  private static HistoryPoint point(Place place) {
    if (place.id().isEmpty()) {
      return new HistoryPoint.AtTime(place.at());
    }
    return new HistoryPoint.AtId(
        EntryIds.isOne(place.id())
            ? place.id()
            : EntryIds.toId(EntryIds.ofForeign(place.at(), place.id())));
  }
}
