package chat.roda.ui.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWordsTest {
  private static List<String> words(String text) {
    return TextWords.in(text).stream().map(TextWord::text).toList();
  }

  @Test
  void wordsAreThoseOfPeople() {
    assertThat(words("Olá, João! It's well-known (isn’t it?)"))
        .containsExactly("Olá", "João", "It's", "well-known", "isn’t", "it");
  }

  @Test
  void eachIsWhereItStands() {
    assertThat(TextWords.in("a 🎉 cake")).containsExactly(new TextWord("cake", 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://exampl.org/pth",
        "www.exampl.org",
        "ana@exampl.org",
        "#chanel",
        "@brunno",
        "`cmd lne`",
        "```\nint x\n```",
        "/msgg bruno",
        ":tadda:",
        "x86 v1.2.3b abc123",
        "my_variable camelCase NASA",
        "file.txt ~/hme /usr/bn",
        "привет 你好"
      })
  void otherSignsAreNotChecked(String text) {
    assertThat(words(text)).isEmpty();
  }

  @Test
  void aWordOfManyPartsIsOneWord() {
    assertThat(TextWords.in("a" + "-b".repeat(10_000))).hasSize(1);
  }
}
