package chat.roda.net;

import java.util.Arrays;

/**
 * Bytes in, lines out. A line ends with LF; what comes after {@code maxLine} bytes without one is
 * thrown away up to the next LF, so that a line that never ends costs nothing. One thread.
 */
public final class LineBuffer {
  private static final int FIRST_SIZE = 1024;

  /** A peer that fills the buffer gets a larger one, up to this, so that fewer reads do. */
  private static final int BUSY_SIZE = 16 * 1024;

  private final int maxLine;
  private byte[] bytes = new byte[FIRST_SIZE];
  private int start;
  private int end;
  private boolean discarding;

  /** Where bytes come from: as {@link java.io.InputStream#read(byte[], int, int)}. */
  @FunctionalInterface
  public interface ByteSource<E extends Exception> {
    int read(byte[] into, int offset, int length) throws E;
  }

  /** What is done with a line. */
  @FunctionalInterface
  public interface LineSink {
    /**
     * Takes a line; the bytes are lent for this call only.
     *
     * @param whole false where the line was longer than the bound and only its beginning is here
     */
    void line(byte[] bytes, int offset, int length, boolean whole);
  }

  /**
   * A buffer for lines of a bounded length.
   *
   * @param maxLine in bytes, without the line's end
   */
  public LineBuffer(int maxLine) {
    this.maxLine = maxLine;
  }

  /** Reads once from {@code source} into the free space, and returns what it returned. */
  public <E extends Exception> int fill(ByteSource<E> source) throws E {
    makeRoom();
    int read = source.read(bytes, end, bytes.length - end);
    if (read > 0) {
      end += read;
    }
    if (end == bytes.length && bytes.length < BUSY_SIZE) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    return read;
  }

  /** Hands each line that is complete to {@code sink}, without its LF. */
  public void lines(LineSink sink) {
    int from = start;
    for (int i = LineEnd.find(bytes, from, end); i < end; i = LineEnd.find(bytes, from, end)) {
      if (discarding) {
        discarding = false;
      } else {
        sink.line(bytes, from, Math.min(i - from, maxLine), i - from <= maxLine);
      }
      from = i + 1;
    }
    start = from;
    if (discarding) {
      start = end;
    } else if (end - start > maxLine) {
      sink.line(bytes, start, maxLine, false);
      discarding = true;
      start = end;
    }
  }

  /** Whether there are bytes of a line that has not ended. */
  public boolean hasPartial() {
    return end > start && !discarding;
  }

  /** Hands what there is of a line that has not ended to {@code sink}, as a line. */
  public void partial(LineSink sink) {
    int from = start;
    start = end;
    sink.line(bytes, from, end - from, true);
  }

  /** Shows what there is of a line that has not ended, and keeps it. */
  public void peek(LineSink sink) {
    sink.line(bytes, start, end - start, true);
  }

  private void makeRoom() {
    if (start == end) {
      start = 0;
      end = 0;
    }
    if (end < bytes.length) {
      return;
    }
    if (start > 0) {
      System.arraycopy(bytes, start, bytes, 0, end - start);
      end -= start;
      start = 0;
    } else {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
  }
}
