package chat.roda.net;

import chat.roda.Fuzzing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** For Jazzer: any bytes, cut anywhere, are the lines that they are when they are not cut. */
public final class LinesTarget {
  private static final int MAX_LINE = 40;

  private LinesTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    int seed = bytes[0] & 0xFF;
    byte[] all = Arrays.copyOfRange(bytes, 1, bytes.length);
    List<String> found = new ArrayList<>();
    var buffer = new LineBuffer(MAX_LINE, new byte[2 * MAX_LINE]);
    int[] at = {0};
    while (at[0] < all.length) {
      int most = 1 + (seed * 31 + at[0] * 7) % (1 + seed);
      buffer.fill((into, offset, length) -> {
        int count = Math.min(Math.min(most, length), all.length - at[0]);
        System.arraycopy(all, at[0], into, offset, count);
        at[0] += count;
        return count;
      });
      buffer.lines((b, offset, length, whole) -> found.add(line(b, offset, length, whole)));
    }
    Fuzzing.holds(found.equals(expected(all)), "lines", found + " of " + expected(all));
  }

  private static List<String> expected(byte[] all) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < all.length; i++) {
      if (all[i] == '\n') {
        lines.add(line(all, from, Math.min(i - from, MAX_LINE), i - from <= MAX_LINE));
        from = i + 1;
      }
    }
    if (all.length - from > MAX_LINE) {
      lines.add(line(all, from, MAX_LINE, false));
    }
    return lines;
  }

  private static String line(byte[] bytes, int offset, int length, boolean whole) {
    return new String(bytes, offset, length, StandardCharsets.ISO_8859_1) + (whole ? "." : "...");
  }
}
