package chat.roda.settings;

import java.util.List;
import java.util.stream.Stream;

/**
 * What helps with writing.
 *
 * @param checksSpelling whether words that look wrong are marked
 * @param skinTone of emoji: 0 for none, 1 to {@value #DARKEST}, the darkest
 * @param recentEmoji those that were picked, the latest first, at most {@value #MAX_RECENT}
 */
public record Writing(boolean checksSpelling, int skinTone, List<String> recentEmoji) {
  public static final int DARKEST = 5;
  public static final int MAX_RECENT = 27;
  public static final Writing DEFAULT = new Writing(true, 0, List.of());

  public Writing {
    skinTone = Math.clamp(skinTone, 0, DARKEST);
    recentEmoji = recentEmoji.stream().limit(MAX_RECENT).toList();
  }

  public Writing withChecksSpelling(boolean changed) {
    return new Writing(changed, skinTone, recentEmoji);
  }

  public Writing withSkinTone(int changed) {
    return new Writing(checksSpelling, changed, recentEmoji);
  }

  /** Puts {@code emoji} first. */
  public Writing withRecent(String emoji) {
    var others = recentEmoji.stream().filter(other -> !other.equals(emoji));
    return new Writing(checksSpelling, skinTone, Stream.concat(Stream.of(emoji), others).toList());
  }
}
