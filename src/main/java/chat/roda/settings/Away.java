package chat.roda.settings;

/**
 * When the others are told that the person is away.
 *
 * @param afterMinutes without a key or the mouse; 0 for never by itself
 */
public record Away(int afterMinutes) {
  public static final Away NEVER = new Away(0);

  public Away {
    afterMinutes = Math.max(0, afterMinutes);
  }
}
