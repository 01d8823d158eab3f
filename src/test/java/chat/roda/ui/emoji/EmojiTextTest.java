package chat.roda.ui.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTextTest {
  private static List<String> emojiIn(String text) {
    return EmojiText.pieces(text).stream()
        .filter(EmojiText.Piece::emoji)
        .map(EmojiText.Piece::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀",
        "❤️",
        "👍🏽",
        "👨‍👩‍👧‍👦",
        "🏳️‍🌈",
        "👩🏿‍🚀",
        "🇧🇷",
        "1️⃣",
        "#⃣",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "☝🏽",
        "❤️‍🔥",
        "🧑🏻‍🤝‍🧑🏿",
        "⛹🏽‍♀️"
      })
  void findsOneWhole(String emoji) {
    assertThat(emojiIn("oi " + emoji + " tudo bem")).containsExactly(emoji);
    assertThat(emojiIn(emoji + emoji)).containsExactly(emoji, emoji);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "#1 * 2", "© ™ ®", "❤", "✔", "😀\uFE0E", "João", "مرحبا", "李", "🀀"})
  void leavesLettersAndSignsAlone(String text) {
    assertThat(emojiIn(text)).isEmpty();
  }

  @Test
  void knowsWhereEachPartIs() {
    assertThat(EmojiText.pieces("a🎉b"))
        .containsExactly(
            new EmojiText.Piece("a", false, 0),
            new EmojiText.Piece("🎉", true, 1),
            new EmojiText.Piece("b", false, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"👩‍👩‍👧‍👦", "❤️", "🇧🇷 🎉", "👍🏽🎉😀"})
  void upToThreeAloneAreLarge(String text) {
    assertThat(EmojiText.isLarge(text)).isTrue();
    assertThat(EmojiText.isLarge(text + " a")).isFalse();
    assertThat(EmojiText.isLarge("🎉🎉🎉" + text)).isFalse();
  }

  @Test
  void asManyJoinedAsGoIntoAMessageAreTakenApart() {
    String joined = "\uD83D\uDC69\u200D".repeat(8192 / 7);
    assertThat(EmojiText.pieces(joined)).allMatch(piece -> piece.text().length() < 60);
  }
}
