package chat.roda.net;

import java.util.Arrays;

/**
 * Bytes in, lines out. A line ends with LF; what comes after {@code maxLine} bytes without one is
 * thrown away up to the next LF, so that a line that never ends costs nothing. What is read lies on
 * a desk, which several may share whose lines have no end yet: see {@link #putAway}. One thread.
 */
public final class LineBuffer {
  private static final byte[] NOTHING = {};

  private final int maxLine;
  private final byte[] desk;
  private byte[] bytes = NOTHING;
  private int start;
  private int end;
  private boolean discarding;
  private boolean ended;

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
   * @param desk has room for more than one such line
   */
  public LineBuffer(int maxLine, byte[] desk) {
    this.maxLine = maxLine;
    this.desk = desk;
  }

  /** Reads once from {@code source}, what there is room for, and returns what it returned. */
  public <E extends Exception> int fill(ByteSource<E> source) throws E {
    System.arraycopy(bytes, start, desk, 0, end - start);
    bytes = desk;
    end -= start;
    start = 0;
    int read = source.read(desk, end, desk.length - end);
    if (read > 0) {
      end += read;
    }
    return read;
  }

  /** Leaves the desk to others; the beginning of a line is kept elsewhere. */
  public void putAway() {
    bytes = start == end ? NOTHING : Arrays.copyOfRange(bytes, start, end);
    end -= start;
    start = 0;
  }

  /** Hands each line that is complete to {@code sink}, without its LF. */
  public void lines(LineSink sink) {
    lines(Integer.MAX_VALUE, sink);
  }

  /** The same for no more than so many lines; whether those were all. */
  public boolean lines(int most, LineSink sink) {
    for (int count = 0; count < most; count++) {
      int from = start;
      int to = LineEnd.find(bytes, from, end);
      if (to == end) {
        cutOff(sink);
        return true;
      }
      start = to + 1;
      ended = true;
      if (discarding) {
        discarding = false;
      } else {
        sink.line(bytes, from, Math.min(to - from, maxLine), to - from <= maxLine);
      }
    }
    return false;
  }

  /** What has not ended is too long already, or is the rest of what was. */
  private void cutOff(LineSink sink) {
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
    ended = false;
    sink.line(bytes, from, end - from, true);
  }

  /** Whether the last line had an end. */
  public boolean hasEnded() {
    return ended;
  }

  /** Shows what there is of a line that has not ended, and keeps it. */
  public void peek(LineSink sink) {
    sink.line(bytes, start, end - start, true);
  }
}
