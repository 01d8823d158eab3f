package chat.roda.host.room;

import chat.roda.irc.CaseMapping;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A list of a channel: whom it bans, excepts or invites. The hub's thread alone. */
public final class MaskList {
  /** How many entries a list may have; {@code MAXLIST} in {@code RPL_ISUPPORT}. */
  public static final int MAX = 100;

  private final Map<String, Item> items = new LinkedHashMap<>();

  /** An entry, who made it and when. */
  public record Item(Mask mask, String setBy, Instant at) {}

  /** In the order in which they were made. */
  public Collection<Item> items() {
    return Collections.unmodifiableCollection(items.values());
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  public boolean isFull() {
    return items.size() >= MAX;
  }

  /** Whether that changed anything. */
  boolean add(Mask mask, String setBy, Instant at) {
    return items.putIfAbsent(CaseMapping.fold(mask.wire()), new Item(mask, setBy, at)) == null;
  }

  /** The entry as it was, if there was one. */
  Optional<Item> remove(Mask mask) {
    return Optional.ofNullable(items.remove(CaseMapping.fold(mask.wire())));
  }

  /** Whether an entry of the kind that is looked for means this person. */
  boolean means(Person person, Predicate<Mask> kind) {
    return items.values().stream()
        .anyMatch(item -> kind.test(item.mask()) && item.mask().matches(person));
  }
}
