package chat.roda.ui.common;

import chat.roda.texts.Texts;
import java.text.NumberFormat;

/** Says how much something takes of a disk, as people do: in kilobytes, megabytes or gigabytes. */
public final class SizeWords {
  private static final double STEP = 1024;

  private final Texts texts;
  private final NumberFormat number;

  public SizeWords(Texts texts) {
    this.texts = texts;
    number = NumberFormat.getInstance(texts.language().locale());
    number.setMaximumFractionDigits(1);
  }

  public String of(long bytes) {
    double kilo = bytes / STEP;
    double mega = kilo / STEP;
    double giga = mega / STEP;
    if (giga >= 1) {
      return texts.format("size.gigabytes", number.format(giga));
    }
    return mega >= 1
        ? texts.format("size.megabytes", number.format(mega))
        : texts.format("size.kilobytes", number.format(Math.ceil(kilo)));
  }
}
