package chat.roda.history;

import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.irc.CaseMapping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps what was said as long as the program runs: the last so many entries. */
public final class MemoryLog implements MessageLog {
  /** About 50 MB, if everybody writes long lines. */
  private static final int MAX = 100_000;

  private static final int USUAL_BYTES = 400;

  private static final Timeline NOTHING = new Timeline();

  private Timeline all = new Timeline();
  private final Map<String, Timeline> conversations = new HashMap<>();
  private final Map<List<String>, ReadMark> marks = new HashMap<>();

  @Override
  public synchronized void append(List<Entry> batch) {
    for (Entry entry : batch) {
      put(entry);
      if (entry.kind() == Entry.Kind.REDACTION) {
        long place = entry.redactedPlace();
        all.in(new PlaceRange(place, place + 1))
            .filter(Entry::isRedactable)
            .toList()
            .forEach(said -> put(said.redacted()));
      }
    }
    while (all.size() > MAX) {
      drop(all.oldest());
    }
  }

  private void put(Entry entry) {
    all.put(entry);
    conversations.computeIfAbsent(entry.conversation(), c -> new Timeline()).put(entry);
  }

  private void drop(Entry entry) {
    all.remove(entry.place());
    Timeline conversation = conversation(entry.conversation());
    conversation.remove(entry.place());
    if (conversation.isEmpty()) {
      conversations.remove(entry.conversation());
    }
  }

  /** Not to be added to: it may be one of nothing. */
  private Timeline conversation(String key) {
    return conversations.getOrDefault(key, NOTHING);
  }

  /** The oldest entries, at most {@code limit}. */
  synchronized List<Entry> oldest(int limit) {
    return all.in(PlaceRange.ALL).limit(limit).toList();
  }

  synchronized void dropAll(Collection<Entry> entries) {
    entries.forEach(this::drop);
  }

  synchronized boolean isEmpty() {
    return all.isEmpty() && marks.isEmpty();
  }

  @Override
  public List<Entry> find(HistoryQuery query) {
    return Slice.answer(query, this::find);
  }

  synchronized List<Entry> find(Slice slice) {
    PlaceRange range = slice.range();
    if (range.isEmpty()) {
      return List.of();
    }
    Timeline there = conversation(slice.conversation());
    Stream<Entry> entries =
        switch (slice.end()) {
          case FIRST -> there.in(range);
          case LAST -> there.backwardsIn(range);
        };
    List<Entry> found =
        new ArrayList<>(
            entries
                .filter(entry -> slice.wanted() == Wanted.EVENTS_TOO || entry.kind().isSaid())
                .limit(slice.limit())
                .toList());
    if (slice.end() == Slice.End.LAST) {
      Collections.reverse(found);
    }
    return found;
  }

  @Override
  public synchronized List<Entry> search(SearchQuery query) {
    PlaceRange range = query.range();
    if (range.isEmpty()) {
      return List.of();
    }
    List<Entry> found =
        new ArrayList<>(
            all.backwardsIn(range)
                .filter(entry -> isWanted(entry, query))
                .limit(query.limit())
                .toList());
    Collections.reverse(found);
    return found;
  }

  private static boolean isWanted(Entry entry, SearchQuery query) {
    return entry.kind().isSaid()
        && isIn(entry.conversation(), query.scope())
        && query.from().filter(from -> !isBy(entry, from)).isEmpty()
        && query.words().areIn(entry.text());
  }

  private static boolean isBy(Entry entry, String nickname) {
    return CaseMapping.fold(entry.source().name()).equals(CaseMapping.fold(nickname));
  }

  private static boolean isIn(String conversation, SearchQuery.Scope scope) {
    return switch (scope) {
      case SearchQuery.Scope.Everything() -> true;
      case SearchQuery.Scope.Of(var some, var person) ->
          some.contains(conversation)
              || person.map(ConversationKey::prefixOf).filter(conversation::startsWith).isPresent();
    };
  }

  @Override
  public synchronized List<LastSaid> conversations(String prefix) {
    return conversations.entrySet().stream()
        .filter(conversation -> conversation.getKey().startsWith(prefix))
        .flatMap(conversation ->
            conversation
                .getValue()
                .backwardsIn(PlaceRange.ALL)
                .filter(entry -> entry.kind().isSaid())
                .limit(1)
                .map(last -> new LastSaid(conversation.getKey(), last)))
        .toList();
  }

  @Override
  public synchronized void mark(ReadMark mark) {
    marks.put(List.of(mark.person(), mark.conversation()), mark);
  }

  @Override
  public synchronized List<ReadMark> marks() {
    return List.copyOf(marks.values());
  }

  synchronized List<ReadMark> takeMarks() {
    List<ReadMark> taken = marks();
    marks.clear();
    return taken;
  }

  @Override
  public synchronized long size() {
    return (long) all.size() * USUAL_BYTES;
  }

  @Override
  public synchronized Optional<String> lastId() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.newest().id());
  }

  @Override
  public Optional<LogProblem> problem() {
    return Optional.empty();
  }

  @Override
  public void tick() {}

  @Override
  public synchronized void empty() {
    all = new Timeline();
    conversations.clear();
  }

  @Override
  public void close() {}
}
