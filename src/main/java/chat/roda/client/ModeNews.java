package chat.roda.client;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** One thing that somebody changed about how a channel is run. */
public sealed interface ModeNews {
  /** Something is on now, or off. */
  record Switched(ChannelModes.Flag flag, boolean on) implements ModeNews {}

  /** Whether the channel has a password now. */
  record Key(boolean on) implements ModeNews {}

  /** How many people may be there; empty for as many as come. */
  record Limit(OptionalInt most) implements ModeNews {}

  /** One that we do not know, as IRC writes it. */
  record Unknown(String mode) implements ModeNews {}

  /** Empty for what is told otherwise: who may do more than others, and who is kept out. */
  static Stream<ModeNews> of(ModeChange change, Support support) {
    if (support.rankSign(change.letter()).isPresent() || change.letter() == ChannelModes.BAN) {
      return Stream.empty();
    }
    return Stream.of(of(change));
  }

  private static ModeNews of(ModeChange change) {
    return switch (change.letter()) {
      case ChannelModes.KEY -> new Key(change.on());
      case ChannelModes.LIMIT ->
          new Limit(change.on() ? ChannelModes.number(change) : OptionalInt.empty());
      default ->
          ChannelModes.Flag.of(change.letter())
              .<ModeNews>map(flag -> new Switched(flag, change.on()))
              .orElseGet(() -> new Unknown(words(change)));
    };
  }

  /** As IRC writes it, but for a password, which is nobody's to read. */
  default String mode() {
    return switch (this) {
      case Switched(var flag, var on) -> words(new ModeChange(flag.letter(), on, Optional.empty()));
      case Key(var on) -> words(new ModeChange(ChannelModes.KEY, on, Optional.empty()));
      case Limit(var most) -> {
        Optional<String> value =
            most.isPresent() ? Optional.of(Integer.toString(most.getAsInt())) : Optional.empty();
        yield words(new ModeChange(ChannelModes.LIMIT, value.isPresent(), value));
      }
      case Unknown(var mode) -> mode;
    };
  }

  /** What {@link #mode} has written. */
  static ModeNews of(String mode) {
    int value = mode.indexOf(' ', 2);
    return of(
        new ModeChange(
            mode.charAt(1),
            mode.charAt(0) == '+',
            value < 0 ? Optional.empty() : Optional.of(mode.substring(value + 1))));
  }

  private static String words(ModeChange change) {
    String mode = (change.on() ? "+" : "-") + change.letter();
    return change.value().map(value -> mode + " " + value).orElse(mode);
  }
}
