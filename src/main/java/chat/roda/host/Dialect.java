package chat.roda.host;

import chat.roda.host.room.Session;
import java.util.List;

/**
 * One of the ways to speak with the host.
 *
 * @param <T> what a line is in it
 */
interface Dialect<T> {
  /**
   * Reads a line.
   *
   * @param whole false where it was too long and only its beginning is here
   * @param into what it says is put here, unless it says nothing
   */
  void read(byte[] bytes, int offset, int length, boolean whole, List<T> into);

  /**
   * Does what the first of some lines means, and what those after it mean that go on with it.
   * Returns how many that were. The hub's thread.
   */
  int apply(Session session, List<T> lines);

  /** Does nothing of what too many lines mean, and says so. The hub's thread. */
  void refuse(Session session, List<T> lines);

  /** Tells a session why its lines take so long. The hub's thread. */
  void tellWhySlow(Session session);
}
