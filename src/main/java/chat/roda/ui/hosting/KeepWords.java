package chat.roda.ui.hosting;

import chat.roda.texts.Texts;

/** Says for how long something is kept, in years where these are whole. */
public final class KeepWords {
  private static final int YEAR = 365;

  private final Texts texts;

  public KeepWords(Texts texts) {
    this.texts = texts;
  }

  public String howLong(int days) {
    return days % YEAR == 0
        ? texts.format("keep.years", days / YEAR)
        : texts.format("keep.days", days);
  }
}
