package chat.roda.client.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream into lines at LF. A line longer than the limit is skipped up to its end, so that
 * the memory held is the limit and no more, whatever the peer sends. For one thread.
 */
final class LineReader {
  private static final int CHUNK = 8192;

  private final InputStream in;
  private final Runnable onBytes;
  private final byte[] line;
  private final byte[] chunk = new byte[CHUNK];
  private int length;
  private int at;
  private int end;
  private boolean skipping;

  /**
   * @param onBytes runs whenever bytes have come, be they a line or not
   */
  LineReader(InputStream in, int maxLineBytes, Runnable onBytes) {
    this.in = in;
    this.onBytes = onBytes;
    this.line = new byte[maxLineBytes];
  }

  /**
   * The next line without its LF, waiting for it; empty at the end of the stream. What stands after
   * the last LF is no line: nobody said that it was complete.
   */
  Optional<byte[]> next() throws IOException {
    while (true) {
      if (at == end) {
        at = 0;
        end = in.read(chunk, 0, CHUNK);
        if (end < 0) {
          end = 0;
          return Optional.empty();
        }
        onBytes.run();
      }
      int stop = lineEnd();
      take(stop - at);
      at = stop;
      if (at < end) {
        at++;
        boolean whole = !skipping;
        int size = length;
        length = 0;
        skipping = false;
        if (whole) {
          return Optional.of(Arrays.copyOf(line, size));
        }
      }
    }
  }

  private int lineEnd() {
    int i = at;
    while (i < end && chunk[i] != '\n') {
      i++;
    }
    return i;
  }

  private void take(int count) {
    if (skipping || length + count > line.length) {
      skipping = true;
      length = 0;
      return;
    }
    System.arraycopy(chunk, at, line, length, count);
    length += count;
  }
}
