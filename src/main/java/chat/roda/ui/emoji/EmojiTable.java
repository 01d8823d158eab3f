package chat.roda.ui.emoji;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which emoji have a picture, and which picture it is. */
final class EmojiTable {
  private final Map<String, Integer> pictures = new HashMap<>();

  /** Reads the table, in some milliseconds. */
  EmojiTable() {
    List<String> lines = EmojiFiles.lines("pictures");
    for (int i = 0; i < lines.size(); i++) {
      pictures.put(plain(lines.get(i)), i);
    }
  }

  /** Not everybody writes the sign that asks for a picture. */
  private static String plain(String emoji) {
    return emoji.replace(EmojiText.AS_PICTURE, "");
  }

  /**
   * The numbers of the pictures that show {@code emoji}: one, or those of its parts where the whole
   * is newer than the pictures are; none where a part is not known, either.
   */
  List<Integer> pictures(String emoji) {
    Optional<Integer> whole = picture(emoji);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<Optional<Integer>> parts =
        Arrays.stream(emoji.split(EmojiText.JOINER)).map(this::picture).toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? parts.stream().flatMap(Optional::stream).toList()
        : List.of();
  }

  private Optional<Integer> picture(String emoji) {
    String plain = plain(emoji);
    return Stream.of(plain, SkinTone.NONE.of(plain))
        .map(pictures::get)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  /** Whether there is a picture of all of it. */
  boolean has(String emoji) {
    return pictures.containsKey(plain(emoji));
  }
}
