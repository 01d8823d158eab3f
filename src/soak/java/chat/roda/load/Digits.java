package chat.roda.load;

import java.util.Locale;

/** Figures as people read them. */
final class Digits {
  private Digits() {}

  /** With two or three digits that mean something. */
  static String of(double value) {
    String form =
        value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : value >= 1 || value == 0 ? "%.2f" : "%.3f";
    return String.format(Locale.ROOT, form, value);
  }

  /** Without a fraction. */
  static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  /** As on a scale: 5 M, 200 k, 0.05. */
  static String round(double value) {
    if (value >= 1e6) {
      return plain(value / 1e6) + " M";
    }
    return value >= 1e3 ? plain(value / 1e3) + " k" : plain(value);
  }

  private static String plain(double value) {
    return String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
  }
}
