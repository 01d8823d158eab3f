package chat.roda.ui.emoji;

/**
 * What the window knows of emoji, made once for each window. FX thread.
 *
 * @param pictures draws them
 */
public record EmojiBook(EmojiPictures pictures) {}
