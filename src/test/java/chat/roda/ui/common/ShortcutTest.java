package chat.roda.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShortcutTest {
  @Test
  void noKeysAreTakenTwice() {
    assertThat(Shortcut.values()).extracting(Shortcut::combination).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyShortcutSaysWhatItDoes(Language language) {
    var texts = Texts.ofWindow(language);
    assertThat(Shortcut.values()).allSatisfy(s -> assertThat(s.does(texts)).isNotBlank());
    assertThat(Shortcut.values()).extracting(s -> s.does(texts)).doesNotHaveDuplicates();
  }
}
