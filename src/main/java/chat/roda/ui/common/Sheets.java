package chat.roda.ui.common;

import chat.roda.settings.Appearance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Our style sheets, for a text size. What must grow with the text is written in the sheets as it is
 * at 100 %: type, icons, and the widths and heights of things. Spaces stay as they are.
 */
final class Sheets {
  /** Ours, in the order of their weight, without the colours. */
  private static final List<String> ALWAYS =
      List.of("base", "window", "start", "hosting", "room", "colours", "settings");

  private static final Pattern GROWING =
      Pattern.compile(
          "(-fx-(?:font-size|icon-size|fixed-cell-size|(?:min|max|pref)-(?:width|height)):\\s*)"
              + "([0-9.]+)(?:px)?;");

  private Sheets() {}

  /**
   * The addresses of the sheets.
   *
   * @param still whether nothing is to move
   */
  static List<String> of(Look look, Appearance chosen, boolean still) {
    List<String> names = new ArrayList<>(ALWAYS);
    names.addFirst(look.sheet());
    if (still) {
      names.add("still");
    }
    switch (chosen.density()) {
      case COMFORTABLE -> {}
      case COMPACT -> names.add("compact");
    }
    return names.stream().map(name -> sheet("/css/" + name + ".css", chosen.textSize())).toList();
  }

  private static String sheet(String file, int textSize) {
    return textSize == 100
        ? Objects.requireNonNull(Sheets.class.getResource(file), file).toExternalForm()
        : "data:text/css;charset=UTF-8;base64," + encoded(grown(read(file), textSize));
  }

  private static String encoded(String sheet) {
    return Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(String file) {
    try (InputStream in = Objects.requireNonNull(Sheets.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The sheet with all that grows at that size. */
  static String grown(String sheet, int textSize) {
    return GROWING
        .matcher(sheet)
        .replaceAll(found -> found.group(1) + grown(found.group(2), textSize / 100.0));
  }

  private static String grown(String pixels, double times) {
    return String.format(Locale.ROOT, "%.1fpx;", Double.parseDouble(pixels) * times);
  }
}
