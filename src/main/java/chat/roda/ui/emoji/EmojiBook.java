package chat.roda.ui.emoji;

/**
 * What the window knows of emoji, made once for each window and language. FX thread.
 *
 * @param pictures draws them
 * @param catalogue what they are called
 * @param picked what the person picked before
 */
public record EmojiBook(EmojiPictures pictures, EmojiCatalogue catalogue, PickedEmoji picked) {}
