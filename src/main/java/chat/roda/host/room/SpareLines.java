package chat.roda.host.room;

import chat.roda.irc.LineBytes;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lines to write on that are used again and again, as far as it is worth to keep them: so the
 * processor has them at hand, which new ones never are. The hub's thread.
 */
final class SpareLines {
  private static final int MOST = 4;
  private static final int MOST_BYTES = 1024 * 1024;

  private final Deque<LineBytes> spare = new ArrayDeque<>();

  /** Empty ones; they are to be given back. */
  LineBytes take() {
    return spare.isEmpty() ? new LineBytes() : spare.pop();
  }

  /** Nobody reads or writes them any more. */
  void giveBack(LineBytes lines) {
    if (spare.size() < MOST && lines.room() <= MOST_BYTES) {
      lines.clear();
      spare.push(lines);
    }
  }
}
