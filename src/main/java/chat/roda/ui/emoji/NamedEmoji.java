package chat.roda.ui.emoji;

/**
 * An emoji that is meant by a name, in the person's skin tone.
 *
 * @param name in the person's language
 * @param code as it can be typed, such as {@code :tada:}
 */
public record NamedEmoji(String emoji, String name, String code) {}
