package chat.roda.client;

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
    return Stream.of(
        switch (change.letter()) {
          case ChannelModes.KEY -> new Key(change.on());
          case ChannelModes.LIMIT ->
              new Limit(change.on() ? ChannelModes.number(change) : OptionalInt.empty());
          default ->
              ChannelModes.Flag.of(change.letter())
                  .<ModeNews>map(flag -> new Switched(flag, change.on()))
                  .orElseGet(() -> new Unknown(words(change)));
        });
  }

  private static String words(ModeChange change) {
    String mode = (change.on() ? "+" : "-") + change.letter();
    return change.value().map(value -> mode + " " + value).orElse(mode);
  }
}
