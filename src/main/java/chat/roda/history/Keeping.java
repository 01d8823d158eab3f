package chat.roda.history;

import java.time.Duration;

/**
 * How what is said is kept.
 *
 * @param howLong older entries are deleted
 * @param bytes while the file is larger, the oldest entries are deleted; at least {@link
 *     #MIN_BYTES}
 * @param survivesPowerLoss whether each batch is on the disk itself before it is shown, and not
 *     only with the operating system
 */
public record Keeping(Duration howLong, long bytes, boolean survivesPowerLoss) {
  public static final long MIN_BYTES = 1L << 20;

  /** Five years and 4 GiB: some ten million messages. */
  public static final Keeping DEFAULT = new Keeping(Duration.ofDays(5 * 365), 4L << 30, false);

  public Keeping {
    if (howLong.isNegative() || howLong.isZero() || bytes < MIN_BYTES) {
      throw new IllegalArgumentException("keeping for " + howLong + ", " + bytes + " bytes");
    }
  }
}
