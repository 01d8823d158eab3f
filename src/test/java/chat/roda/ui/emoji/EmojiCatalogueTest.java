package chat.roda.ui.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.texts.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmojiCatalogueTest {
  private final EmojiCatalogue english = new EmojiCatalogue(Language.ENGLISH);
  private final EmojiCatalogue portuguese = new EmojiCatalogue(Language.PORTUGUESE);

  private static List<String> found(EmojiCatalogue catalogue, String words) {
    return catalogue.search(words, 30).stream().map(EmojiEntry::emoji).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "heart, ❤️",
    "tada, 🎉",
    "thumbs, 👍",
    "coracao, ❤️",
    "Coração vermelho, ❤️",
    "brazil, 🇧🇷",
    "bandeira brasil, 🇧🇷",
    "red_heart, ❤️",
    "BEER, 🍺"
  })
  void isFoundInBothLanguages(String words, String emoji) {
    assertThat(found(english, words)).contains(emoji);
    assertThat(found(portuguese, words)).contains(emoji);
  }

  @Test
  void thePersonsLanguageComesFirst() {
    assertThat(found(portuguese, "festa").getFirst()).isIn("🎉", "🥳", "🎊");
    assertThat(found(english, "heart").getFirst()).isEqualTo("❤️");
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(found(english, " ")).isEmpty();
    assertThat(found(english, "xyzzy")).isEmpty();
  }

  @Test
  void everyOneHasAPictureAndNamesInBothLanguages() {
    var table = new EmojiTable();
    assertThat(english.all())
        .hasSizeGreaterThan(1_800)
        .allSatisfy(entry -> {
          assertThat(table.has(entry.emoji())).isTrue();
          assertThat(entry.name()).isNotBlank();
          assertThat(portuguese.name(entry.emoji()).orElseThrow()).isNotBlank();
        });
  }

  @Test
  void namesDoNotDependOnTheTone() {
    assertThat(portuguese.name("👍🏿")).isEqualTo(portuguese.name("👍"));
    assertThat(english.ofShortName("+1")).contains("👍");
  }
}
