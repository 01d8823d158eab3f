package chat.roda.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Shortcuts;
import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcutTest {
  @Test
  void noKeysAreTakenTwice() {
    assertThat(Shortcut.values())
        .flatExtracting(Keyboard.USUAL::combinations)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatThePersonChoseIsInThePlaceOfTheUsual() {
    var keyboard = new Keyboard(Shortcuts.USUAL.with("find", "Shortcut+G"));
    assertThat(keyboard.combination(Shortcut.FIND)).isEqualTo(KeyCombination.valueOf("Shortcut+G"));
    assertThat(keyboard.use(KeyCombination.valueOf("Shortcut+F"))).isEmpty();
    assertThat(keyboard.use(KeyCombination.valueOf("Shortcut+G"))).contains(Shortcut.FIND);
  }

  @Test
  void whatCannotBePressedIsPassedOver() {
    var keyboard = new Keyboard(Shortcuts.USUAL.with("find", "Shortcut+").with("send", "F9"));
    assertThat(keyboard.keys(Shortcut.FIND)).isEqualTo(Keyboard.USUAL.keys(Shortcut.FIND));
    assertThat(keyboard.keys(Shortcut.SEND)).isEqualTo(Keyboard.USUAL.keys(Shortcut.SEND));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K",
        "Shift+K",
        "Space",
        "Shift+Enter",
        "Ignore Ctrl+K",
        "Meta+Ignore Alt+K",
        "'k'"
      })
  void whatIsTypedInATextIsPassedOverAndTold(String typed) {
    var keyboard = new Keyboard(Shortcuts.USUAL.with("find", typed));
    assertThat(keyboard.keys(Shortcut.FIND)).isEqualTo(Keyboard.USUAL.keys(Shortcut.FIND));
    assertThat(keyboard.unknown(Shortcut.FIND)).contains(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shortcut+V",
        "Ctrl+V",
        "Shortcut+'v'",
        "Shortcut+Ignore Shift+V",
        "Shortcut+C",
        "Ctrl+X",
        "Ctrl+A",
        "Ctrl+Shift+Z",
        "Shift+Insert",
        "Delete",
        "Ctrl+Alt+Q",
        "Alt+F4",
        "Ignore Alt+F4",
        "Alt+Tab",
        "F10"
      })
  void whatTextOrTheSystemNeedsIsPassedOverAndTold(String needed) {
    var keyboard =
        new Keyboard(Shortcuts.USUAL.with("find", needed).with("copy", "F8").with("delete", "F9"));
    assertThat(keyboard.keys(Shortcut.FIND)).isEqualTo(Keyboard.USUAL.keys(Shortcut.FIND));
    assertThat(keyboard.unknown(Shortcut.FIND)).contains(needed);
  }

  @ParameterizedTest
  @EnumSource(Shortcut.class)
  void whatHasItsUsualKeysMayBeGivenThem(Shortcut shortcut) {
    String usual = Keyboard.USUAL.combination(shortcut).getName();
    var keyboard = new Keyboard(Shortcuts.USUAL.with(shortcut.id(), usual));
    assertThat(keyboard.unknown(shortcut)).isEmpty();
  }

  @Test
  void theSameKeysByAnotherNameAreTakenToo() {
    var keyboard = new Keyboard(Shortcuts.USUAL.with("find", "Ctrl+K"));
    assertThat(keyboard.keys(Shortcut.FIND)).isEqualTo(Keyboard.USUAL.keys(Shortcut.FIND));
    assertThat(keyboard.dropped(Shortcut.FIND)).contains(KeyCombination.valueOf("Ctrl+K"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"F9", "Insert", "Alt+K", "Ctrl+K", "Ctrl+Alt+F5"})
  void keysThatNobodyTypesStandAlone(String chosen) {
    var keyboard = new Keyboard(Shortcuts.USUAL.with("find", chosen));
    assertThat(keyboard.unknown(Shortcut.FIND)).isEmpty();
  }

  @Test
  void ofTwoThatWantTheSameKeysTheSecondKeepsItsOwn() {
    var keyboard =
        new Keyboard(
            Shortcuts.USUAL
                .with("find", "Shortcut+G")
                .with("go_to", "Shortcut+G")
                .with("join", "F1"));
    assertThat(keyboard.use(KeyCombination.valueOf("Shortcut+G"))).contains(Shortcut.FIND);
    assertThat(keyboard.keys(Shortcut.GO_TO)).isEqualTo(Keyboard.USUAL.keys(Shortcut.GO_TO));
    assertThat(keyboard.dropped(Shortcut.GO_TO)).contains(KeyCombination.valueOf("Shortcut+G"));
    assertThat(keyboard.keys(Shortcut.JOIN)).isEqualTo(Keyboard.USUAL.keys(Shortcut.JOIN));
    assertThat(keyboard.isChosen(Shortcut.JOIN)).isFalse();
    assertThat(keyboard.dropped(Shortcut.FIND)).isEmpty();
  }

  @Test
  void twoMayHaveChangedTheirKeysWithEachOther() {
    var keyboard =
        new Keyboard(Shortcuts.USUAL.with("find", "Shortcut+K").with("go_to", "Shortcut+F"));
    assertThat(keyboard.use(KeyCombination.valueOf("Shortcut+K"))).contains(Shortcut.FIND);
    assertThat(keyboard.use(KeyCombination.valueOf("Shortcut+F"))).contains(Shortcut.GO_TO);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyShortcutSaysWhatItDoes(Language language) {
    var texts = Texts.ofWindow(language);
    assertThat(Shortcut.values()).allSatisfy(s -> assertThat(s.does(texts)).isNotBlank());
    assertThat(Shortcut.values()).extracting(s -> s.does(texts)).doesNotHaveDuplicates();
  }
}
