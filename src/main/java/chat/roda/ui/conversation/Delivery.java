package chat.roda.ui.conversation;

import chat.roda.client.Refusal;

/** What has become of a message. */
public sealed interface Delivery {
  /** The room has it. */
  record InRoom() implements Delivery {}

  /** On its way. */
  record Sending() implements Delivery {}

  /** Kept until there is a connection again. */
  record Waiting() implements Delivery {}

  /**
   * It will not get there by itself.
   *
   * @param said the room's own words; often empty
   */
  record NotSent(Refusal why, String said) implements Delivery {}

  /** Whether it is still to come into the room by itself. */
  default boolean isPending() {
    return switch (this) {
      case Sending _, Waiting _ -> true;
      case InRoom _, NotSent _ -> false;
    };
  }
}
