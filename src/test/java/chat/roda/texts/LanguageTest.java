package chat.roda.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language the window has where nobody chose one. */
class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "'',          '',          pt_BR.UTF-8, PORTUGUESE",
    "'',          '',          pt,          PORTUGUESE",
    "'',          pt_BR.UTF-8, en_US.UTF-8, PORTUGUESE",
    "pt_PT@euro,  en_US,       en_US,       PORTUGUESE",
    "C,           pt_BR,       pt_BR,       ENGLISH",
    "'',          '',          de_DE.UTF-8, ENGLISH",
    "'',          '',          C.UTF-8,     ENGLISH"
  })
  void whereTheLocaleIsNotInstalledItIsTheOneThatIsNamed(
      String all, String messages, String lang, Language language) {
    var environment = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);
    assertThat(Language.ofSystem(Locale.ENGLISH, environment)).isEqualTo(language);
    assertThat(Language.ofSystem(Locale.US, environment)).isEqualTo(language);
  }

  @Test
  void whatJavaKnowsCounts() {
    Locale brazil = Locale.of("pt", "BR");
    assertThat(Language.ofSystem(brazil, Map.of("LANG", "en_US"))).isEqualTo(Language.PORTUGUESE);
    assertThat(Language.ofSystem(Locale.UK, Map.of("LANG", "pt_BR"))).isEqualTo(Language.ENGLISH);
    assertThat(Language.ofSystem(Locale.of("pt"), Map.of())).isEqualTo(Language.PORTUGUESE);
  }
}
