package chat.roda.host.room;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ranks that somebody has in a channel, several at a time. Immutable. */
public record Ranks(Set<Rank> held) {
  public static final Ranks NONE = new Ranks(EnumSet.noneOf(Rank.class));

  public Ranks {
    held = Collections.unmodifiableSet(held.isEmpty() ? Set.of() : EnumSet.copyOf(held));
  }

  static Ranks of(Rank rank) {
    return new Ranks(EnumSet.of(rank));
  }

  Ranks with(Rank rank) {
    var more = copy();
    more.add(rank);
    return new Ranks(more);
  }

  Ranks without(Rank rank) {
    var less = copy();
    less.remove(rank);
    return new Ranks(less);
  }

  public Optional<Rank> highest() {
    return held.isEmpty() ? Optional.empty() : held.stream().max(Comparator.naturalOrder());
  }

  public boolean isAtLeast(Rank rank) {
    return highest().filter(highest -> highest.compareTo(rank) >= 0).isPresent();
  }

  /** The sign of the highest rank; empty for a plain member. */
  public String sign() {
    return highest().map(Rank::sign).orElse("");
  }

  /** The signs of all ranks, the highest first (IRCv3 multi-prefix). */
  public String signs() {
    return held.isEmpty()
        ? ""
        : held.stream()
            .sorted(Comparator.reverseOrder())
            .map(Rank::sign)
            .collect(Collectors.joining());
  }

  private EnumSet<Rank> copy() {
    var copy = EnumSet.noneOf(Rank.class);
    copy.addAll(held);
    return copy;
  }
}
