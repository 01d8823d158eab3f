package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.client.RoomEvent;
import chat.roda.client.SendId;
import chat.roda.irc.FormattedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What is known beside the messages of a conversation, whether they are loaded or not: reactions,
 * what was said by those that others reply to, and what was deleted. One thread at a time.
 */
public final class Annotations {
  /** Of so many messages; those of which nothing came for the longest time go first. */
  private static final int MAX = 5_000;

  /** Nobody looks at more; a flood of them fills no memory. */
  private static final int MAX_SIGNS = 24;

  private static final int MAX_WHO = 500;

  /** All who reacted to anything; of more, the message goes first that was reacted to first. */
  static final int MAX_GIVEN = 10_000;

  /** A message that is loaded has its edit in it: this is for those that come after theirs. */
  static final int MAX_EDITS = 200;

  /** In chars: a quote is one line. */
  static final int MAX_QUOTE = 500;

  private final SequencedMap<String, Map<String, Set<String>>> reactions = new LinkedHashMap<>();
  private int given;
  private final Map<String, Quote> said = bounded(MAX);
  private final Map<String, Boolean> deleted = bounded(MAX);
  private final Map<String, RoomEvent.Edited> edits = bounded(MAX_EDITS);

  /** By the ids of the messages; as many as can be on their way. */
  private final Map<String, Rewording> rewordings = bounded(MAX);

  private static <V> Map<String, V> bounded(int most) {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > most;
      }
    };
  }

  /** Takes a reaction; whether anything changed. */
  public boolean take(RoomEvent.Reacted reacted) {
    Map<String, Set<String>> signs =
        reactions.computeIfAbsent(reacted.to(), _ -> new LinkedHashMap<>());
    if (!reacted.given()) {
      Set<String> who = signs.getOrDefault(reacted.reaction(), Set.of());
      boolean gone = !who.isEmpty() && who.remove(reacted.nickname());
      given -= gone ? 1 : 0;
      signs.values().removeIf(Set::isEmpty);
      return gone;
    }
    if (signs.size() >= MAX_SIGNS && !signs.containsKey(reacted.reaction())) {
      return false;
    }
    Set<String> who = signs.computeIfAbsent(reacted.reaction(), _ -> new LinkedHashSet<>());
    boolean added = who.size() < MAX_WHO && who.add(reacted.nickname());
    given += added ? 1 : 0;
    while (given > MAX_GIVEN) {
      forget(reactions.firstEntry().getKey());
    }
    return added;
  }

  private void forget(String id) {
    given -= Optional.ofNullable(reactions.remove(id)).map(Annotations::count).orElse(0);
  }

  private static int count(Map<String, Set<String>> signs) {
    return signs.values().stream().mapToInt(Set::size).sum();
  }

  /** The message of that id was deleted. */
  public void delete(String id) {
    deleted.put(id, true);
    edits.remove(id);
    rewordings.remove(id);
    forget(id);
    said.computeIfPresent(id, (_, quote) -> new Quote(id, quote.sender(), ""));
  }

  /** A message was edited; of several edits the last counts. */
  public void edit(RoomEvent.Edited edited) {
    String id = edited.id();
    boolean old = edits.containsKey(id) && edits.get(id).at().isAfter(edited.at());
    if (old || deleted.containsKey(id)) {
      return;
    }
    edits.put(id, edited);
    said.computeIfPresent(id, (_, quote) -> new Quote(id, quote.sender(), quoted(edited.wire())));
    rewording(id)
        .filter(rewording -> edited.sent().filter(rewording.id()::equals).isPresent())
        .ifPresent(_ -> rewordings.remove(id));
  }

  /** Our message of that id is to be said in other words. */
  void reword(String id, Rewording rewording) {
    if (!deleted.containsKey(id)) {
      rewordings.put(id, rewording);
    }
  }

  Optional<Rewording> rewording(String id) {
    return Optional.ofNullable(rewordings.get(id));
  }

  /** All of them, by the ids of the messages. */
  Map<String, Rewording> rewordings() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(rewordings));
  }

  /** Something else has become of other words: of which message; empty if there are no such. */
  Optional<String> rewordingIs(SendId sent, Delivery now) {
    Optional<String> message =
        rewordings.entrySet().stream()
            .filter(entry -> entry.getValue().id().equals(sent))
            .map(Map.Entry::getKey)
            .findFirst();
    message.ifPresent(id -> rewordings.computeIfPresent(id, (_, it) -> it.now(now)));
    return message;
  }

  /** Gives all words that are still to come into the room another state; of which messages. */
  List<String> pendingAre(Delivery now) {
    List<String> pending =
        rewordings.entrySet().stream()
            .filter(entry -> entry.getValue().delivery().isPending())
            .map(Map.Entry::getKey)
            .toList();
    pending.forEach(id -> rewordings.computeIfPresent(id, (_, it) -> it.now(now)));
    return pending;
  }

  /** Remembers what was said, for those who reply to it; it may be in its other words already. */
  public void remember(ChatLine line) {
    rewording(line.id())
        .filter(words -> words.kind() == line.kind() && words.wire().equals(line.wire()))
        .ifPresent(_ -> rewordings.remove(line.id()));
    if (!line.id().isEmpty() && !deleted.containsKey(line.id())) {
      said.put(line.id(), new Quote(line.id(), line.sender(), quoted(line.wire())));
    }
  }

  private static String quoted(String wire) {
    return shortened(FormattedText.parse(wire).masked());
  }

  private static String shortened(String text) {
    return text.length() <= MAX_QUOTE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MAX_QUOTE) - 1))
            + "…";
  }

  /** The entry without what was deleted, and as it was edited. */
  public Entry clean(Entry entry) {
    if (!(entry instanceof Entry.Spoken(var line, var delivery)) || line.id().isEmpty()) {
      return entry;
    }
    if (deleted.containsKey(line.id())) {
      return new Entry.Spoken(line.withoutText(), delivery);
    }
    return Optional.ofNullable(edits.get(line.id()))
        .filter(edit -> line.edited().filter(at -> !at.isBefore(edit.at())).isEmpty())
        .<Entry>map(it -> new Entry.Spoken(line.edited(it.kind(), it.wire(), it.at()), delivery))
        .orElse(entry);
  }

  /** What stands beside the entry. */
  public Marks of(Entry entry) {
    if (!(entry instanceof Entry.Spoken(var line, _))) {
      return Marks.NONE;
    }
    boolean gone = deleted.containsKey(line.id());
    Optional<Quote> quote =
        line.replyTo()
            .filter(_ -> !gone)
            .map(id -> Optional.ofNullable(said.get(id)).orElse(new Quote(id, "", "")));
    List<Reaction> given = new ArrayList<>();
    reactions
        .getOrDefault(line.id(), Map.of())
        .forEach((sign, who) -> given.add(new Reaction(sign, List.copyOf(who))));
    Optional<Rewording> rewording = rewording(line.id());
    return quote.isEmpty() && given.isEmpty() && !gone && rewording.isEmpty()
        ? Marks.NONE
        : new Marks(quote, given, gone, rewording);
  }
}
