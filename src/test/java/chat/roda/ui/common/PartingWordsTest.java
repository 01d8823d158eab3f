package chat.roda.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why somebody went, as a Brazilian reads it. */
class PartingWordsTest {
  private final PartingWords words = new PartingWords(Texts.ofWindow(Language.PORTUGUESE));

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Quit", "Quit:", "Quit: ", "Client Quit"})
  void nothingIsToldOfWhoSaidNothing(String reason) {
    assertThat(words.of(reason)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Connection lost",
        "Connection closed",
        "Ping timeout",
        "Ping timeout: 240 seconds",
        "Read error: Connection reset by peer",
        "Remote host closed the connection"
      })
  void aConnectionThatEndedIsToldInTheirLanguage(String reason) {
    assertThat(words.of(reason)).contains("a conexão caiu");
  }

  @Test
  void whatSomebodySaidIsToldAsItIs() {
    assertThat(words.of("Quit: até amanhã")).contains("até amanhã");
    assertThat(words.of("Connections are slow today")).contains("Connections are slow today");
  }
}
