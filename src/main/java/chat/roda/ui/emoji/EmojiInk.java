package chat.roda.ui.emoji;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/**
 * Finds out whether this system's fonts draw an emoji that is newer than our pictures. On Linux,
 * fonts with colours leave it blank, and then its name is shown: nothing that was said may vanish.
 * FX thread.
 */
public final class EmojiInk {
  private static final int REGIONAL_A = 0x1F1E6;
  private static final int REGIONAL_Z = 0x1F1FF;

  private EmojiInk() {}

  /** Whether anything of {@code emoji} is seen. */
  public static boolean isDrawn(String emoji) {
    var parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    var image = new Text(emoji).snapshot(parameters, null);
    var pixels = image.getPixelReader();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (pixels.getArgb(x, y) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Words for an emoji: its Unicode names, and the letters of a flag. */
  public static String nameOf(String emoji) {
    return emoji
        .codePoints()
        .filter(c -> Character.getType(c) == Character.OTHER_SYMBOL)
        .mapToObj(EmojiInk::nameOf)
        .collect(Collectors.joining(" "));
  }

  private static String nameOf(int c) {
    if (c >= REGIONAL_A && c <= REGIONAL_Z) {
      return Character.toString('A' + c - REGIONAL_A);
    }
    return Optional.ofNullable(Character.getName(c)).orElse("?").toLowerCase(Locale.ROOT);
  }
}
