package chat.roda.ui.room;

import chat.roda.client.ChatLine;
import chat.roda.ui.conversation.Conversation;

/** Hears of every message that is new to the person. FX thread. */
@FunctionalInterface
public interface Hearing {
  /** Hears nothing. */
  Hearing NONE = (where, line, meant) -> {};

  /**
   * Something new was said.
   *
   * @param meant whether it speaks of the person, or is said to them alone
   */
  void heard(Conversation where, ChatLine line, boolean meant);
}
