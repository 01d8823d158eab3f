package chat.roda.client;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a channel is run, as far as a person chooses it (Modern IRC, "Channel Modes"). Immutable.
 *
 * @param flags what is on
 * @param key the password that lets people in, if there is one
 * @param limit how many people may be there, if there is a limit
 */
public record ChannelModes(Set<Flag> flags, Optional<String> key, OptionalInt limit) {
  /** Nothing is set, or nothing known. */
  public static final ChannelModes NONE =
      new ChannelModes(Set.of(), Optional.empty(), OptionalInt.empty());

  static final char KEY = 'k';
  static final char LIMIT = 'l';
  static final char BAN = 'b';

  /** What is on or off; the letter is that of the channel's mode. */
  public enum Flag {
    INVITE_ONLY('i'),
    MODERATED('m'),
    TOPIC_PROTECTED('t');

    private final char letter;

    Flag(char letter) {
      this.letter = letter;
    }

    char letter() {
      return letter;
    }

    static Optional<Flag> of(char letter) {
      return Arrays.stream(values()).filter(flag -> flag.letter == letter).findFirst();
    }
  }

  public ChannelModes {
    flags = Set.copyOf(flags);
  }

  public boolean has(Flag flag) {
    return flags.contains(flag);
  }

  /** After one change; what we do not know changes nothing. */
  ChannelModes after(ModeChange change) {
    return switch (change.letter()) {
      case KEY -> new ChannelModes(flags, change.value().filter(_ -> change.on()), limit);
      case LIMIT ->
          new ChannelModes(flags, key, change.on() ? number(change) : OptionalInt.empty());
      default -> Flag.of(change.letter()).map(flag -> with(flag, change.on())).orElse(this);
    };
  }

  private ChannelModes with(Flag flag, boolean on) {
    var changed = EnumSet.noneOf(Flag.class);
    changed.addAll(flags);
    if (on) {
      changed.add(flag);
    } else {
      changed.remove(flag);
    }
    return new ChannelModes(changed, key, limit);
  }

  static OptionalInt number(ModeChange change) {
    return change
        .value()
        .filter(text -> text.matches("\\d{1,9}"))
        .map(text -> OptionalInt.of(Integer.parseInt(text)))
        .orElse(OptionalInt.empty());
  }
}
