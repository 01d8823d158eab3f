package chat.roda.history;

import chat.roda.irc.CaseMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Keeps what was said as long as the program runs: the last so many entries of each channel. */
public final class MemoryLog implements MessageLog {
  /** About 10 MB a channel, if everybody writes long lines. */
  private static final int MAX_PER_CHANNEL = 20_000;

  private final Map<String, List<Entry>> channels = new HashMap<>();

  @Override
  public void append(List<Entry> batch) {
    for (Entry entry : batch) {
      if (!entry.kind().isSaid()) {
        continue;
      }
      List<Entry> said =
          channels.computeIfAbsent(CaseMapping.fold(entry.channel()), c -> new ArrayList<>());
      said.add(entry);
      if (said.size() > MAX_PER_CHANNEL + MAX_PER_CHANNEL / 4) {
        said.subList(0, said.size() - MAX_PER_CHANNEL).clear();
      }
    }
  }

  @Override
  public List<Entry> find(HistoryQuery query) {
    List<Entry> said = channels.getOrDefault(query.channel(), List.of());
    int limit = query.limit();
    return switch (query) {
      case HistoryQuery.Latest latest -> last(said, limit);
      case HistoryQuery.LatestAfter after ->
          last(said.subList(firstAfter(said, after.point()), said.size()), limit);
      case HistoryQuery.Before before ->
          last(said.subList(0, firstAtOrAfter(said, before.point())), limit);
      case HistoryQuery.After after ->
          first(said.subList(firstAfter(said, after.point()), said.size()), limit);
      case HistoryQuery.Around around -> around(said, around.point(), limit);
      case HistoryQuery.Between between -> between(said, between.from(), between.to(), limit);
    };
  }

  @Override
  public Optional<String> lastId() {
    return channels.values().stream().map(said -> said.getLast().id()).max(String::compareTo);
  }

  @Override
  public Optional<LogProblem> problem() {
    return Optional.empty();
  }

  @Override
  public void close() {}

  private static List<Entry> around(List<Entry> said, HistoryPoint point, int limit) {
    int middle = firstAtOrAfter(said, point);
    int from = Math.max(0, middle - limit / 2);
    return first(said.subList(from, said.size()), limit);
  }

  private static List<Entry> between(
      List<Entry> said, HistoryPoint from, HistoryPoint to, int limit) {
    int start = firstAfter(said, from);
    int end = firstAtOrAfter(said, to);
    if (start <= end) {
      return first(said.subList(start, end), limit);
    }
    int first = firstAfter(said, to);
    return last(said.subList(first, Math.max(first, firstAtOrAfter(said, from))), limit);
  }

  private static int firstAfter(List<Entry> said, HistoryPoint point) {
    return firstWhere(
        said,
        switch (point) {
          case HistoryPoint.AtId at -> entry -> entry.id().compareTo(at.id()) > 0;
          case HistoryPoint.AtTime at -> entry -> entry.at().isAfter(at.time());
        });
  }

  private static int firstAtOrAfter(List<Entry> said, HistoryPoint point) {
    return firstWhere(
        said,
        switch (point) {
          case HistoryPoint.AtId at -> entry -> entry.id().compareTo(at.id()) >= 0;
          case HistoryPoint.AtTime at -> entry -> !entry.at().isBefore(at.time());
        });
  }

  /** Entries are in order, so that what holds for one holds for all after it. */
  private static int firstWhere(List<Entry> said, Predicate<Entry> holds) {
    int low = 0;
    int high = said.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(said.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static List<Entry> last(List<Entry> entries, int limit) {
    return List.copyOf(entries.subList(Math.max(0, entries.size() - limit), entries.size()));
  }

  private static List<Entry> first(List<Entry> entries, int limit) {
    return List.copyOf(entries.subList(0, Math.min(limit, entries.size())));
  }
}
