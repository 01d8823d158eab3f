package chat.roda.ui.emoji;

import java.util.regex.Pattern;

/** The skin tone that a person chose, kept for every emoji that has tones. */
public enum SkinTone {
  NONE(""),
  LIGHT("\uD83C\uDFFB"),
  MEDIUM_LIGHT("\uD83C\uDFFC"),
  MEDIUM("\uD83C\uDFFD"),
  MEDIUM_DARK("\uD83C\uDFFE"),
  DARK("\uD83C\uDFFF");

  private static final Pattern TONES = Pattern.compile("\\p{IsEmoji_Modifier}");
  private static final Pattern BEARER =
      Pattern.compile("(\\p{IsEmoji_Modifier_Base})\uFE0F?\\p{IsEmoji_Modifier}?");

  private final String sign;

  SkinTone(String sign) {
    this.sign = sign;
  }

  /** {@code emoji} in this tone, everybody in it; the same where it has none. */
  String of(String emoji) {
    return this == NONE
        ? TONES.matcher(emoji).replaceAll("")
        : BEARER.matcher(emoji).replaceAll("$1" + sign);
  }
}
