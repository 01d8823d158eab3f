package chat.roda.host.room;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The modes of one channel that are no ranks. The hub's thread alone. */
public final class ChannelModes {
  private final Set<ChannelMode> flags = EnumSet.of(ChannelMode.MEMBERS_ONLY);
  private final Map<ChannelMode, MaskList> lists = new EnumMap<>(ChannelMode.class);
  private Optional<String> key = Optional.empty();
  private OptionalInt limit = OptionalInt.empty();

  public boolean has(ChannelMode flag) {
    return flags.contains(flag);
  }

  /** Whether that changed anything. */
  boolean set(ChannelMode flag, boolean on) {
    return on ? flags.add(flag) : flags.remove(flag);
  }

  public Optional<String> key() {
    return key;
  }

  void setKey(Optional<String> key) {
    this.key = key;
  }

  public OptionalInt limit() {
    return limit;
  }

  void setLimit(OptionalInt limit) {
    this.limit = limit;
  }

  /** The list of that mode, which must be of the list class. */
  public MaskList list(ChannelMode mode) {
    return lists.computeIfAbsent(mode, m -> new MaskList());
  }

  /**
   * The letters of all that is set except the lists, and their values after them.
   *
   * @param inside whether who asks may know the key
   */
  public String summary(boolean inside) {
    var letters = new StringBuilder("+");
    var values = new StringBuilder();
    flags.forEach(flag -> letters.append(flag.letter()));
    key.ifPresent(word -> {
      letters.append(ChannelMode.KEY.letter());
      values.append(' ').append(inside ? word : "*");
    });
    limit.ifPresent(count -> {
      letters.append(ChannelMode.LIMIT.letter());
      values.append(' ').append(count);
    });
    return letters.append(values).toString();
  }
}
