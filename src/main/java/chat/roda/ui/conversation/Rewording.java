package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.client.SendId;

/**
 * A message of ours in other words, which the room does not have yet, or did not take.
 *
 * @param wire the other words, with the formatting codes of IRC
 */
public record Rewording(SendId id, ChatLine.Kind kind, String wire, Delivery delivery) {
  /** The message in these words. */
  public ChatLine of(ChatLine line) {
    return line.edited(kind, wire, line.edited().orElse(line.at()));
  }

  Rewording now(Delivery other) {
    return new Rewording(id, kind, wire, other);
  }
}
