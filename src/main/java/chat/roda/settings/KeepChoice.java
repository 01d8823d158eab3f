package chat.roda.settings;

/**
 * How what is said in a hosted room is kept: until one of the bounds is met, the oldest goes first.
 *
 * @param anything whether it is kept at all; if not, it is gone when the hosting stops
 * @param days for how long
 * @param megabytes how much of it
 */
public record KeepChoice(boolean anything, int days, int megabytes) {
  /** Five years and 4 GB. */
  public static final KeepChoice USUAL = new KeepChoice(true, 5 * 365, 4096);

  /** No trace. */
  public static final KeepChoice NOTHING = new KeepChoice(false, USUAL.days, USUAL.megabytes);

  public KeepChoice {
    if (days < 1 || megabytes < 1) {
      throw new IllegalArgumentException(days + " days, " + megabytes + " MB");
    }
  }
}
