package chat.roda.history;

import chat.roda.history.HistoryQuery.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What every query comes down to: the entries of a conversation in a range of places, the first or
 * the last so many of them, in order.
 */
record Slice(String conversation, PlaceRange range, End end, int limit, Wanted wanted) {
  /** From which end of the range they are counted. */
  enum End {
    FIRST,
    LAST
  }

  /** Answers {@code query} with a source that knows slices. */
  static List<Entry> answer(HistoryQuery query, Function<Slice, List<Entry>> source) {
    return switch (query) {
      case HistoryQuery.Latest _ -> source.apply(of(query, PlaceRange.ALL, End.LAST));
      case HistoryQuery.LatestAfter it ->
          source.apply(of(it, PlaceRange.after(it.point()), End.LAST));
      case HistoryQuery.Before it -> source.apply(of(it, PlaceRange.before(it.point()), End.LAST));
      case HistoryQuery.After it -> source.apply(of(it, PlaceRange.after(it.point()), End.FIRST));
      case HistoryQuery.Around it -> around(it, source);
      case HistoryQuery.Between it -> source.apply(between(it));
    };
  }

  /** The one that was said last. */
  static Slice last(String conversation) {
    return new Slice(conversation, PlaceRange.ALL, End.LAST, 1, Wanted.SAID);
  }

  private static Slice of(HistoryQuery query, PlaceRange range, End end) {
    return new Slice(query.conversation(), range, end, query.limit(), query.wanted());
  }

  private static List<Entry> around(
      HistoryQuery.Around query, Function<Slice, List<Entry>> source) {
    int half = query.limit() / 2;
    List<Entry> all = new ArrayList<>();
    if (half > 0) {
      Slice before = of(query, PlaceRange.before(query.point()), End.LAST);
      all.addAll(source.apply(before.withLimit(half)));
    }
    Slice rest = of(query, PlaceRange.from(query.point()), End.FIRST);
    all.addAll(source.apply(rest.withLimit(query.limit() - all.size())));
    return all;
  }

  private static Slice between(HistoryQuery.Between query) {
    PlaceRange up = PlaceRange.after(query.from()).and(PlaceRange.before(query.to()));
    PlaceRange down = PlaceRange.after(query.to()).and(PlaceRange.before(query.from()));
    return up.isEmpty() ? of(query, down, End.LAST) : of(query, up, End.FIRST);
  }

  private Slice withLimit(int other) {
    return new Slice(conversation, range, end, other, wanted);
  }

  /** The answer, where each of two sources has part of the entries, and perhaps the same. */
  List<Entry> merge(List<Entry> one, List<Entry> other) {
    return switch (end) {
      case FIRST -> {
        List<Entry> all = together(one, other);
        yield all.subList(0, Math.min(limit, all.size()));
      }
      case LAST -> lastOf(one, other, limit);
    };
  }

  /** The last ones of both, in order. */
  static List<Entry> lastOf(List<Entry> one, List<Entry> other, int limit) {
    List<Entry> all = together(one, other);
    return all.subList(Math.max(0, all.size() - limit), all.size());
  }

  private static List<Entry> together(List<Entry> one, List<Entry> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    var all = new TreeMap<Long, Entry>();
    other.forEach(entry -> all.put(entry.place(), entry));
    one.forEach(entry -> all.put(entry.place(), entry));
    return List.copyOf(all.values());
  }
}
