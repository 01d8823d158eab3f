package chat.roda.ui.conversation;

import chat.roda.irc.FormattedText.Colours;
import chat.roda.irc.FormattedText.Run;
import chat.roda.irc.FormattedText.Style;
import chat.roda.irc.TextColour;
import java.util.Optional;
import javafx.scene.paint.Color;

/**
 * What becomes of others' colours in the reader's theme: the nearest of twelve hues, in the
 * lightness in which the theme's words can be read. So words are never as their ground, however
 * they were meant. On a ground of a hue all words have one colour.
 */
final class Tone {
  /** In degrees, where each hue ends; after the last one the first begins again. */
  private static final int[] HUE_ENDS = {12, 33, 50, 80, 145, 174, 188, 208, 252, 282, 315, 345};

  private static final double COLOURLESS = 0.15;
  private static final double DARKEST_GREY = 0.25;
  private static final double PALEST_GREY = 0.9;

  private Tone() {}

  /** The style class of the words; none where they are as others. */
  static Optional<String> ofWords(Run run) {
    if (run.styles().contains(Style.REVERSE)) {
      return Optional.of("words-on-reverse");
    }
    Colours colours = run.colours();
    if (colours.ground().filter(Tone::hasHue).isPresent()) {
      return Optional.of("words-on-hue");
    }
    return colours
        .words()
        .filter(colour -> hasHue(colour) || isGrey(colour))
        .map(colour -> "words-" + name(colour));
  }

  /** The style class of the ground, if the words have one of their own. */
  static Optional<String> ofGround(Run run) {
    return run.styles().contains(Style.REVERSE)
        ? Optional.of("ground-reverse")
        : run.colours().ground().map(colour -> "ground-" + name(colour));
  }

  private static String name(TextColour colour) {
    return hasHue(colour) ? "hue-" + hue(colour) : "grey";
  }

  private static boolean hasHue(TextColour colour) {
    return paint(colour).getSaturation() > COLOURLESS;
  }

  private static boolean isGrey(TextColour colour) {
    double brightness = paint(colour).getBrightness();
    return brightness > DARKEST_GREY && brightness < PALEST_GREY;
  }

  private static int hue(TextColour colour) {
    double degrees = paint(colour).getHue();
    int hue = 0;
    while (hue < HUE_ENDS.length && degrees > HUE_ENDS[hue]) {
      hue++;
    }
    return hue % HUE_ENDS.length;
  }

  private static Color paint(TextColour colour) {
    int rgb = colour.rgb();
    return Color.rgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }
}
