package chat.roda.ui.emoji;

import java.util.List;

/**
 * What the window knows of emoji, made once for each window and language. FX thread.
 *
 * @param pictures draws them
 * @param catalogue what they are called
 * @param picked what the person picked before
 */
public record EmojiBook(EmojiPictures pictures, EmojiCatalogue catalogue, PickedEmoji picked) {
  /** Those whose names begin so, at most as many. */
  public List<NamedEmoji> named(String begun, int most) {
    return catalogue.search(begun, most).stream()
        .map(entry -> new NamedEmoji(toned(entry.emoji()), entry.name(), entry.code()))
        .toList();
  }

  private String toned(String emoji) {
    String toned = picked.inTone(emoji);
    return pictures.table().has(toned) ? toned : emoji;
  }
}
