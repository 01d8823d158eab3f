package chat.roda.client;

/** Whether somebody is there to be talked with. */
public sealed interface Presence {
  /** They are connected, and not away. */
  record Here() implements Presence {}

  /**
   * They are connected, and away from the keyboard.
   *
   * @param why what they said of it; empty where we were not told
   */
  record Away(String why) implements Presence {}

  /** They are not connected. */
  record Gone() implements Presence {}
}
