package chat.roda.history;

import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.irc.CaseMapping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Keeps what was said as long as the program runs: the last so many entries and bytes. */
public final class MemoryLog implements MessageLog {
  private static final int MAX = 100_000;

  /** Where everybody writes long texts, or with large tags, it is fewer entries. */
  static final long MAX_BYTES = 64L << 20;

  private Shelf shelf = new Shelf();
  private Timeline all = new Timeline();
  private Timelines conversations = new Timelines();
  private final Marks marks = new Marks();

  @Override
  public synchronized void append(List<Entry> batch) {
    for (Entry entry : batch) {
      put(entry);
      if (Amendment.isOne(entry)) {
        amend(entry);
      }
      // At once, and not after the batch: the next one finds the room of what goes free again.
      while (all.size() > MAX || shelf.bytes() > MAX_BYTES) {
        drop(all.oldest());
      }
    }
  }

  private void amend(Entry change) {
    List<Entry> there = all.in(Amendment.places(change)).mapToObj(shelf::get).toList();
    Amendment amendment = Amendment.of(change, there);
    amendment.dropped().stream()
        .mapToInt(all::at)
        .filter(number -> number != Timeline.NOTHING && shelf.kind(number) == Entry.Kind.EDIT)
        .forEach(this::drop);
    amendment.replaced().forEach(this::put);
  }

  /** Keeps it, in place of the one that has its place already. */
  private void put(Entry entry) {
    long place = entry.place();
    int before = all.at(place);
    if (before != Timeline.NOTHING) {
      drop(before);
    }
    int number = shelf.add(entry);
    all.add(place, number);
    conversations.add(entry.conversation(), place, number);
  }

  private void drop(int number) {
    long place = shelf.place(number);
    all.remove(place);
    conversations.remove(shelf.conversation(number), place);
    shelf.remove(number);
  }

  /** The oldest entries, at most {@code limit}. */
  synchronized List<Entry> oldest(int limit) {
    return all.in(PlaceRange.ALL).limit(limit).mapToObj(shelf::get).toList();
  }

  synchronized void dropAll(Collection<Entry> entries) {
    for (Entry entry : entries) {
      int number = all.at(entry.place());
      if (number != Timeline.NOTHING) {
        drop(number);
      }
    }
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
    Timeline there = conversations.of(slice.conversation());
    IntStream numbers =
        switch (slice.end()) {
          case FIRST -> there.in(range);
          case LAST -> there.backwardsIn(range);
        };
    List<Entry> found =
        new ArrayList<>(
            numbers
                .filter(number -> slice.wanted() == Wanted.EVENTS_TOO || isSaid(number))
                .limit(slice.limit())
                .mapToObj(shelf::get)
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
                .filter(this::isSaid)
                .mapToObj(shelf::get)
                .filter(entry -> isWanted(entry, query))
                .limit(query.limit())
                .toList());
    Collections.reverse(found);
    return found;
  }

  private boolean isSaid(int number) {
    return shelf.kind(number).isSaid();
  }

  private static boolean isWanted(Entry entry, SearchQuery query) {
    return isIn(entry.conversation(), query.scope())
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
    return conversations.all().stream()
        .filter(conversation -> conversation.getKey().startsWith(prefix))
        .flatMap(conversation ->
            conversation
                .getValue()
                .backwardsIn(PlaceRange.ALL)
                .filter(this::isSaid)
                .limit(1)
                .mapToObj(last -> new LastSaid(conversation.getKey(), shelf.get(last))))
        .toList();
  }

  @Override
  public synchronized List<Entry> topics() {
    return conversations.all().stream()
        .flatMap(conversation ->
            conversation
                .getValue()
                .backwardsIn(PlaceRange.ALL)
                .filter(number -> shelf.kind(number) == Entry.Kind.TOPIC)
                .limit(1)
                .mapToObj(shelf::get))
        .toList();
  }

  @Override
  public synchronized void mark(ReadMark mark) {
    marks.put(mark);
  }

  @Override
  public synchronized List<ReadMark> marks() {
    return marks.all();
  }

  synchronized List<ReadMark> takeMarks() {
    List<ReadMark> taken = marks();
    marks.clear();
    return taken;
  }

  @Override
  public synchronized long size() {
    return shelf.bytes();
  }

  @Override
  public synchronized Optional<String> lastId() {
    return all.isEmpty() ? Optional.empty() : Optional.of(shelf.get(all.newest()).id());
  }

  @Override
  public Optional<LogProblem> problem() {
    return Optional.empty();
  }

  @Override
  public void tick() {}

  @Override
  public synchronized void empty() {
    shelf = new Shelf();
    all = new Timeline();
    conversations = new Timelines();
    marks.clear();
  }

  @Override
  public void close() {}
}
