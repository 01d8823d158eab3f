package chat.roda.client.copy;

import chat.roda.history.Entry;
import chat.roda.history.EntryIds;
import chat.roda.history.HistoryQuery;
import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.history.MessageLog;
import chat.roda.irc.Tags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who took which other nickname in the course of a private conversation, the latest last, as far
 * back as {@value #MAX} of them. The copy keeps them beside the conversations, as what was said
 * before stays under the name of then.
 */
record Renames(List<One> all) {
  private static final int MAX = 500;

  /** No conversation has a space in its key. */
  private static final String KEY = "* renames";

  Renames {
    all = List.copyOf(all);
  }

  /**
   * Of one person.
   *
   * @param from the key of the conversation before
   * @param to the same since
   * @param name the new nickname
   */
  record One(String from, String to, String name, Instant at) {}

  /** What is to be kept so that {@code line}, in the conversation under the new name, counts. */
  static Entry kept(Entry line) {
    return new Entry(
        EntryIds.ofForeign(line.at(), KEY + ' ' + line.source().name() + ' ' + line.text()),
        line.at(),
        line.kind(),
        line.source(),
        KEY,
        line.target(),
        line.text(),
        Tags.NONE);
  }

  static Renames in(MessageLog log) {
    return new Renames(
        log.find(new HistoryQuery.Latest(KEY, MAX, Wanted.EVENTS_TOO)).stream()
            .map(Renames::one)
            .toList());
  }

  private static One one(Entry kept) {
    String name = kept.text();
    String from = CopyEntries.key(kept.source().name());
    return new One(from, CopyEntries.key(name), name, kept.at());
  }

  /** Under which keys what belongs to a conversation is kept, its own first, and up to when. */
  Map<String, Instant> keys(String key) {
    Map<String, Instant> keys = new LinkedHashMap<>();
    keys.put(key, Instant.MAX);
    for (One one : all.reversed()) {
      if (keys.containsKey(one.to()) && !one.at().isAfter(keys.get(one.to()))) {
        keys.putIfAbsent(one.from(), one.at());
      }
    }
    return keys;
  }

  /**
   * The names of those conversations that did not go on under another one.
   *
   * @param said by the name when something was last said under it
   */
  List<String> goingOn(Map<String, Instant> said) {
    Map<String, String> names = new LinkedHashMap<>();
    said.keySet().forEach(name -> names.put(CopyEntries.key(name), name));
    all.forEach(one -> names.putIfAbsent(one.to(), one.name()));
    List<String> going = new ArrayList<>();
    names.forEach((key, name) -> {
      boolean over =
          left(key)
              .filter(at -> !isSaidAfter(said, name, at) && !isTakenAfter(key, at))
              .isPresent();
      if (!over) {
        going.add(name);
      }
    });
    return going;
  }

  private Optional<Instant> left(String key) {
    return all.reversed().stream()
        .filter(one -> one.from().equals(key) && !one.to().equals(key))
        .map(One::at)
        .findFirst();
  }

  private static boolean isSaidAfter(Map<String, Instant> said, String name, Instant at) {
    return Optional.ofNullable(said.get(name)).filter(last -> last.isAfter(at)).isPresent();
  }

  private boolean isTakenAfter(String key, Instant at) {
    return all.stream().anyMatch(one -> one.to().equals(key) && one.at().isAfter(at));
  }
}
