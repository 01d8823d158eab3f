package chat.roda.ui.input;

import java.util.List;
import java.util.Optional;

/** Knows one kind of things that may be meant by what is typed. FX thread. */
interface OfferSource {
  /**
   * What has been begun.
   *
   * @param start where in what is typed
   * @param offers what may be meant, the likeliest first
   */
  record Begun(int start, List<Offer> offers) {}

  /**
   * What the person may mean.
   *
   * @param before what is typed up to the caret
   * @param most how many are wanted
   */
  Optional<Begun> begun(String before, int most);

  /** That was taken. */
  default void taken(String put) {}

  /** Whether the notes are shown where there is little room, too. */
  default boolean explains() {
    return false;
  }
}
