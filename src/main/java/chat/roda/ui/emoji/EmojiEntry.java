package chat.roda.ui.emoji;

import java.util.List;
import java.util.stream.Stream;

/**
 * An emoji that can be picked.
 *
 * @param emoji without a skin tone
 * @param shortNames as they are typed between colons, the usual one first
 * @param words in the person's language
 * @param otherWords in the other one
 */
record EmojiEntry(
    String emoji, EmojiCategory category, List<String> shortNames, Words words, Words otherWords) {
  /**
   * What it is called in a language.
   *
   * @param keywords what else people look for
   */
  record Words(String name, List<String> keywords) {
    static final Words NONE = new Words("", List.of());

    Stream<String> all() {
      return Stream.concat(Stream.of(name), keywords.stream());
    }
  }

  String name() {
    return words.name();
  }

  /** As it can be typed, such as {@code :tada:}. */
  String code() {
    return ":" + shortNames.getFirst() + ":";
  }
}
