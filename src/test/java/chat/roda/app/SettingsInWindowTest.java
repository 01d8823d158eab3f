package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chat.roda.settings.Appearance;
import chat.roda.settings.AttentionChoice;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.IgnoredPerson;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.PasswordBook;
import chat.roda.settings.QuietHours;
import chat.roda.settings.Settings;
import chat.roda.settings.ThemeChoice;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The settings as a person uses them: opened by their key, found by words, in force at once. */
class SettingsInWindowTest extends ProgramTest {
  @BeforeEach
  void open() {
    new PasswordBook(settingsFolder).keep("10.0.0.1", "ana", "sesame");
    openWindow(
        Settings.DEFAULTS
            .withNickname("ana")
            .with(new HostedRoomChoice("", port))
            .with(
                Settings.DEFAULTS
                    .privacy()
                    .withIgnored(new IgnoredPerson("10.0.0.1", "troll"), true)));
    chord(KeyCode.CONTROL, KeyCode.COMMA);
    waitUntil("the settings are open", () -> lookup("#settings").tryQuery().isPresent());
  }

  /** Sets one as a person who uses the keys would: by its value. */
  private <T> void set(String id, T value) {
    onFxThread(() -> {
      ChoiceBox<T> box = lookup("#" + id).query();
      box.setValue(value);
      return box;
    });
  }

  private void toggle(String id) {
    onFxThread(() -> {
      lookup("#" + id).queryAs(CheckBox.class).fire();
      return id;
    });
  }

  private void press(String id) {
    onFxThread(() -> {
      Button button = lookup("#" + id).queryButton();
      button.requestFocus();
      button.fire();
      return id;
    });
  }

  private String text(String id) {
    return onFxThread(() -> lookup("#" + id).queryButton().getText());
  }

  private Set<String> shown() {
    return onFxThread(() ->
        lookup("#settings").lookup(".setting").queryAll().stream()
            .filter(Node::isVisible)
            .filter(node -> node.getScene() != null)
            .map(node -> ((Label) node.lookup(".label")).getText())
            .collect(Collectors.toSet()));
  }

  @Test
  void whatIsSetIsInForceAtOnceAndKept() {
    set("settings-theme", ThemeChoice.HIGH_CONTRAST);
    assertThat(stage.getScene().getStylesheets().getFirst()).endsWith("contrast.css");
    set("settings-textSize", 150);
    waitUntil(
        "the text of the window has grown",
        () ->
            from(stage.getScene().getRoot())
                    .lookup(".menu-bar .label")
                    .queryLabeled()
                    .getFont()
                    .getSize()
                == 21);
    toggle("settings-typing");
    set("settings-about", AttentionChoice.NOTHING);
    toggle("settings-quiet");
    Settings now = settings();
    assertThat(now.appearance())
        .isEqualTo(Appearance.DEFAULT.withTheme(ThemeChoice.HIGH_CONTRAST).withTextSize(150));
    assertThat(now.privacy().tellsTyping()).isFalse();
    assertThat(now.notifications().about()).isEqualTo(AttentionChoice.NOTHING);
    assertThat(now.notifications().quietHours()).contains(QuietHours.NIGHT);
  }

  @Test
  void theLanguageChangesInTheSettingsToo() {
    set("settings-language", LanguageChoice.PORTUGUESE);
    waitUntil("it is Portuguese", () -> sees("Tamanho do texto"));
    set("settings-language", LanguageChoice.ENGLISH);
    waitUntil("it is English", () -> sees("Text size"));
  }

  @Test
  void aSettingIsFoundByItsWordsWithoutTheirAccents() {
    clickOn("#settings-search").write("contrast");
    assertThat(shown()).containsExactly("Theme");
    type(KeyCode.ESCAPE);
    assertThat(shown()).hasSizeGreaterThan(20);
    set("settings-language", LanguageChoice.PORTUGUESE);
    waitUntil("it is Portuguese", () -> sees("Tamanho do texto"));
    clickOn("#settings-search").write("silencio horario");
    assertThat(shown()).contains("Horário de silêncio").doesNotContain("Tema");
  }

  @Test
  void wordsThatNoSettingHasAreTold() {
    clickOn("#settings-search").write("kangaroo");
    seesSoon("No settings found");
  }

  @Test
  void otherKeysDoItFromThenOnAndCanBeReset() {
    clickOn("#settings-search").write("keyboard");
    Set<String> found = shown();
    press("choose-keyboard");
    assertThat(text("choose-keyboard")).isEqualTo("Press the keys…");
    chord(KeyCode.CONTROL, KeyCode.G);
    assertThat(text("choose-keyboard")).isEqualTo("Ctrl+G");
    assertThat(settings().shortcuts().chosen()).containsEntry("keyboard", "Shortcut+G");
    assertThat(onFxThread(() -> lookup("#choose-keyboard").query().isFocused()))
        .as("the next keys are at hand")
        .isTrue();
    assertThat(shown()).as("still what was searched for").isEqualTo(found);
    press("usual-keyboard");
    assertThat(text("choose-keyboard")).isEqualTo("F1");
    assertThat(settings().shortcuts().chosen()).isEmpty();
  }

  @Test
  void chosenKeysWorkInTheWindow() {
    press("choose-keyboard");
    chord(KeyCode.CONTROL, KeyCode.G);
    type(KeyCode.ESCAPE);
    onFxThread(() -> {
      stage.requestFocus();
      return stage;
    });
    chord(KeyCode.CONTROL, KeyCode.G);
    waitUntil("the page is shown", () -> lookup("#keyboard-page").tryQuery().isPresent());
  }

  @Test
  void inANarrowWindowTheQuietHoursAreInOneLineAndLongKeysBelowTheirWords() {
    onFxThread(() -> {
      Window window = lookup("#settings").query().getScene().getWindow();
      window.setWidth(360);
      return window;
    });
    waitForLayout();
    double line = lookup("#settings-quiet-when .combo-box").query().getLayoutBounds().getHeight();
    Region hours = lookup("#settings-quiet-when").query();
    assertThat(hours.getHeight()).isCloseTo(line, within(1.0));
    for (String keys : List.of("#keys-move_up", "#keys-move_down")) {
      Node control = lookup(keys).query();
      Node words = control.getParent().getChildrenUnmodifiable().getFirst();
      assertThat(control.getBoundsInParent().getMinY())
          .as(keys)
          .isGreaterThan(words.getBoundsInParent().getMaxY());
    }
  }

  @Test
  void keysThatAreInUseAreToldAndNotTaken() {
    press("choose-keyboard");
    chord(KeyCode.CONTROL, KeyCode.J);
    seesSoon("Ctrl+J is already used: Join a room");
    type(KeyCode.K);
    seesSoon("K alone would get in the way of typing");
    chord(KeyCode.CONTROL, KeyCode.V);
    seesSoon("Ctrl+V is needed for editing text");
    type(KeyCode.ESCAPE);
    assertThat(text("choose-keyboard")).isEqualTo("F1");
    assertThat(settings().shortcuts().chosen()).isEmpty();
  }

  @Test
  void nobodyIsIgnoredForEver() {
    seesSoon("troll in 10.0.0.1");
    onFxThread(() -> {
      lookup("#settings-ignored").lookup(".button").queryButton().fire();
      return "troll";
    });
    assertThat(settings().privacy().ignored()).isEmpty();
  }

  @Test
  void aRememberedPasswordIsForgotten() {
    seesSoon("ana in 10.0.0.1");
    onFxThread(() -> {
      lookup("#settings-passwords").lookup(".button").queryButton().fire();
      return "ana";
    });
    assertThat(new PasswordBook(settingsFolder).places()).isEmpty();
  }

  @Test
  void theSettingsFileIsShownAndItsFolderOpened() {
    seesSoon(settingsFolder.resolve("settings.json").toString());
    onFxThread(() -> {
      from(lookup("#settings-file").<Node>query()).lookup("Open folder").queryButton().fire();
      return "opened";
    });
    assertThat(outside).containsExactly(settingsFolder.toUri().toString());
  }

  @Test
  void aSettingIsFoundFromTheRoomToo() {
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().contains("ana's room"));
    chord(KeyCode.CONTROL, KeyCode.K);
    clickOn("#finderText").write("quiet hours").type(KeyCode.ENTER);
    waitUntil("the settings are open", () -> lookup("#settings").tryQuery().isPresent());
    assertThat(shown()).contains("Quiet hours").doesNotContain("Theme");
  }

  @Test
  void theTextGrowsAndShrinksByItsKeys() {
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(settings().appearance().textSize()).isEqualTo(110);
    chord(KeyCode.CONTROL, KeyCode.MINUS);
    chord(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(settings().appearance().textSize()).isEqualTo(90);
    chord(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(settings().appearance().textSize()).isEqualTo(100);
  }

  private double widthOfSettings() {
    return onFxThread(() -> lookup("#settings").query().getScene().getWidth());
  }

  @Test
  void itsWindowIsAsWideAsItsTextIsLarge() {
    double usual = widthOfSettings();
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.EQUALS);
    chord(KeyCode.CONTROL, KeyCode.COMMA);
    waitUntil("the settings are open", () -> lookup("#settings").tryQuery().isPresent());
    assertThat(widthOfSettings()).isCloseTo(usual * 1.1, within(1.0));
  }

  @Test
  void theRoomSaysThatNothingIsToldAndLeadsToTheSetting() {
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    seesSoon("# lobby");
    assertThat(lookup("#quietSign").query().isVisible()).isFalse();
    chord(KeyCode.CONTROL, KeyCode.COMMA);
    waitUntil("the settings are open", () -> lookup("#settings").tryQuery().isPresent());
    toggle("settings-doNotDisturb");
    assertThat(lookup("#quietSign").query().isVisible()).isTrue();
    type(KeyCode.ESCAPE);
    clickOn("#quietSign");
    waitUntil("the settings are open", () -> lookup("#settings").tryQuery().isPresent());
    assertThat(shown()).containsExactly("Do not disturb");
    toggle("settings-doNotDisturb");
    assertThat(lookup("#quietSign").query().isVisible()).isFalse();
  }

  private String markedSection() {
    return onFxThread(() ->
        lookup(".settings-name")
            .match((Button name) ->
                name.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
            .queryAllAs(Button.class)
            .stream()
            .map(Button::getText)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void theSectionThatOneIsInIsMarked() {
    isMarked("You");
    clickOn("Storage");
    isMarked("Storage");
    onFxThread(() -> {
      lookup(".settings-scroll").queryAs(ScrollPane.class).setVvalue(1);
      return stage;
    });
    isMarked("Keyboard");
  }

  private void isMarked(String section) {
    waitUntil(section + " is marked", () -> markedSection().equals(section));
  }

  private String log() {
    return settingsFolder.resolve("log").toUri().toString().replaceAll("/$", "");
  }

  private static boolean isOfLog(Button button) {
    return button.getAccessibleText().endsWith("log");
  }

  @Test
  void theFolderOfWhatWentWrongIsShownAndOpened() {
    clickOn("#settings-search").write("went wrong");
    assertThat(shown()).containsExactly("What went wrong");
    onFxThread(() -> {
      Button open =
          lookup((Button it) -> it.getText().equals("Open folder") && isOfLog(it)).queryButton();
      open.fire();
      return open;
    });
    waitUntil("it is opened", () -> outside.stream().anyMatch(it -> it.startsWith(log())));
  }

  @Test
  void aSurpriseIsToldInPlainWordsAndAClickShowsTheLog() {
    type(KeyCode.ESCAPE);
    surprise();
    seesSoon("Something in Roda went wrong");
    clickOn((Node node) -> node instanceof Label label && label.getText().contains("went wrong"));
    waitUntil("it is opened", () -> outside.stream().anyMatch(it -> it.startsWith(log())));
  }
}
