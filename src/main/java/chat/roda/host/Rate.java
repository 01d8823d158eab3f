package chat.roda.host;

/**
 * How fast lines may come.
 *
 * @param burst how many at once, after a pause
 * @param perSecond how many more each second
 */
public record Rate(int burst, int perSecond) {
  /** As fast as they come. */
  public static final Rate ANY = new Rate(Integer.MAX_VALUE, Integer.MAX_VALUE);

  public Rate {
    if (burst < 1 || perSecond < 1) {
      throw new IllegalArgumentException(burst + " lines, then " + perSecond + " a second");
    }
  }
}
