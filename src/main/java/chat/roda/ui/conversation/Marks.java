package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import java.util.List;
import java.util.Optional;

/**
 * What stands beside a message.
 *
 * @param quote what it replies to
 * @param reactions in the order in which they came
 * @param deleted whether it was taken back
 * @param rewording how it is to be said, as long as the room does not have it so
 */
public record Marks(
    Optional<Quote> quote,
    List<Reaction> reactions,
    boolean deleted,
    Optional<Rewording> rewording) {
  /** Nothing. */
  public static final Marks NONE = new Marks(Optional.empty(), List.of(), false, Optional.empty());

  public Marks {
    reactions = List.copyOf(reactions);
  }

  /** A message as it is shown: in its new words while they are on their way. */
  ChatLine shown(ChatLine line) {
    return rewording.filter(it -> it.delivery().isPending()).map(it -> it.of(line)).orElse(line);
  }

  /** What has become of a message, or of its new words. */
  Delivery state(Delivery ofMessage) {
    return rewording.map(Rewording::delivery).orElse(ofMessage);
  }
}
