package chat.roda.ui.conversation;

/**
 * Which rows are on the screen, parts included.
 *
 * @param first the index of the first one; 0 where there is none
 * @param last the index of the last one; -1 where there is none
 */
public record Seen(int first, int last) {
  /** Nothing is seen. */
  public static final Seen NOTHING = new Seen(0, -1);
}
