package chat.roda.ui.conversation;

/**
 * Which rows are on the screen, parts included.
 *
 * @param first the index of the first one; 0 where there is none
 * @param last the index of the last one; -1 where there is none
 * @param newest whether that was the last row of all: then the list follows what comes
 */
public record Seen(int first, int last, boolean newest) {
  /** Nothing is seen, and nothing is missed. */
  public static final Seen NOTHING = new Seen(0, -1, true);
}
