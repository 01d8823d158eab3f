package chat.roda.ui.conversation;

import java.util.List;
import java.util.Optional;

/**
 * What stands beside a message.
 *
 * @param quote what it replies to
 * @param reactions in the order in which they came
 * @param deleted whether it was taken back
 */
public record Marks(Optional<Quote> quote, List<Reaction> reactions, boolean deleted) {
  /** Nothing. */
  public static final Marks NONE = new Marks(Optional.empty(), List.of(), false);

  public Marks {
    reactions = List.copyOf(reactions);
  }
}
