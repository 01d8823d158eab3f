package chat.roda.ui.input;

import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.emoji.EmojiText;
import java.util.stream.Collectors;

/**
 * Keeps room for the picture of each emoji in a text: many fonts have no sign for it, or one that
 * is too narrow. FX thread.
 */
final class EmojiRoom {
  /** As wide as letters are high, in every font. */
  private static final String WIDE = "\u2014";

  /** Emoji end so, too: it has no width, and is one sign for the caret with what it follows. */
  private static final String NOTHING = "\uFE0F";

  private EmojiRoom() {}

  /** As many characters as {@code text} has, with something wide in the place of each picture. */
  static String in(String text, EmojiPictures pictures) {
    return EmojiText.mayHaveSome(text)
        ? EmojiText.pieces(text).stream()
            .map(piece -> piece.emoji() && pictures.has(piece.text()) ? room(piece) : piece.text())
            .collect(Collectors.joining())
        : text;
  }

  private static String room(EmojiText.Piece piece) {
    return WIDE + NOTHING.repeat(piece.text().length() - 1);
  }
}
