package chat.roda.ui.emoji;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files of the program that tell of emoji; {@code packaging/java/EmojiTables} writes them. */
final class EmojiFiles {
  private EmojiFiles() {}

  /** The lines of a table. */
  static List<String> lines(String table) {
    try (InputStream in = open(table + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A strip of pictures, one below the other, as a PNG. */
  static InputStream sheet(int number) {
    return open("emoji_google_sheet_" + number + ".png");
  }

  private static InputStream open(String name) {
    String file = "/emoji/" + name;
    return Objects.requireNonNull(EmojiFiles.class.getResourceAsStream(file), file);
  }
}
