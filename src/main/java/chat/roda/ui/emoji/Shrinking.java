package chat.roda.ui.emoji;

/** Makes square pictures smaller so that every pixel of theirs counts, which keeps them crisp. */
final class Shrinking {
  private static final int CHANNELS = 4;

  private Shrinking() {}

  /**
   * The picture with {@code to} pixels each way instead of {@code from}.
   *
   * @param pixels ARGB, multiplied by alpha
   */
  static int[] shrink(int[] pixels, int from, int to) {
    float[] narrow = new float[to * from * CHANNELS];
    for (int y = 0; y < from; y++) {
      for (int x = 0; x < to; x++) {
        for (int source = first(x, from, to); source < end(x, from, to); source++) {
          float share = share(x, source, from, to);
          int pixel = pixels[y * from + source];
          for (int c = 0; c < CHANNELS; c++) {
            narrow[(y * to + x) * CHANNELS + c] += share * (pixel >>> (8 * c) & 0xFF);
          }
        }
      }
    }
    int[] small = new int[to * to];
    for (int y = 0; y < to; y++) {
      for (int x = 0; x < to; x++) {
        for (int c = 0; c < CHANNELS; c++) {
          float sum = 0;
          for (int source = first(y, from, to); source < end(y, from, to); source++) {
            sum += share(y, source, from, to) * narrow[(source * to + x) * CHANNELS + c];
          }
          small[y * to + x] |= Math.clamp(Math.round(sum), 0, 0xFF) << (8 * c);
        }
      }
    }
    return small;
  }

  /** The first pixel of which a part goes into the small one. */
  private static int first(int small, int from, int to) {
    return small * from / to;
  }

  private static int end(int small, int from, int to) {
    return Math.ceilDiv((small + 1) * from, to);
  }

  /** How much of the small pixel comes of that one. */
  private static float share(int small, int source, int from, int to) {
    float scale = (float) from / to;
    float overlap = Math.min(source + 1, (small + 1) * scale) - Math.max(source, small * scale);
    return Math.max(0, overlap) / scale;
  }
}
