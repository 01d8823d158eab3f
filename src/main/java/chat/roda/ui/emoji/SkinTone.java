package chat.roda.ui.emoji;

import chat.roda.texts.Texts;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The skin tone that a person chose, kept for every emoji that has tones. */
public enum SkinTone {
  NONE(0, "", "emoji.tone.none"),
  LIGHT(1, "\uD83C\uDFFB", "emoji.tone.light"),
  MEDIUM_LIGHT(2, "\uD83C\uDFFC", "emoji.tone.mediumLight"),
  MEDIUM(3, "\uD83C\uDFFD", "emoji.tone.medium"),
  MEDIUM_DARK(4, "\uD83C\uDFFE", "emoji.tone.mediumDark"),
  DARK(5, "\uD83C\uDFFF", "emoji.tone.dark");

  private static final Pattern TONES = Pattern.compile("\\p{IsEmoji_Modifier}");
  private static final Pattern BEARER =
      Pattern.compile("(\\p{IsEmoji_Modifier_Base})\uFE0F?\\p{IsEmoji_Modifier}?");

  private final int number;
  private final String sign;
  private final String key;

  SkinTone(int number, String sign, String key) {
    this.number = number;
    this.sign = sign;
    this.key = key;
  }

  /** As the settings keep it. */
  int number() {
    return number;
  }

  static SkinTone of(int number) {
    return Arrays.stream(values()).filter(t -> t.number == number).findFirst().orElse(NONE);
  }

  String name(Texts texts) {
    return texts.get(key);
  }

  /** {@code emoji} in this tone, everybody in it; the same where it has none. */
  String of(String emoji) {
    return this == NONE
        ? TONES.matcher(emoji).replaceAll("")
        : BEARER.matcher(emoji).replaceAll("$1" + sign);
  }
}
