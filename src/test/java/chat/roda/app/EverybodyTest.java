package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Appearance;
import chat.roda.settings.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The window for those who do not see it, or need large text: in every view, whatever can be used
 * has a name and a role, the order is that of reading, and no word is cut; and every message has a
 * name. Two languages, four sizes of the text and three widths are spread over the tours.
 */
class EverybodyTest extends Tour {
  /** What people typed, in the tour. */
  private static final List<String> TYPED =
      List.of("WWW", "MMM", "www", "cables", "127.0.0.1", "192.", "[", ".json", "/tmp");

  private final List<String> wrong = new ArrayList<>();

  private static Appearance look(int size, LanguageChoice language) {
    return Appearance.DEFAULT.withTextSize(size).withLanguage(language);
  }

  private void look(String view) {
    waitForLayout();
    List<Window> windows = onFxThread(() -> List.copyOf(Window.getWindows()));
    onFxThread(() -> {
      for (Window window : windows) {
        window.getScene().getRoot().applyCss();
        window.getScene().getRoot().layout();
      }
      return windows;
    });
    onFxThread(() -> Told.wrongIn(windows)).forEach(fault -> wrong.add(view + ": " + fault));
    onFxThread(() -> WholeWords.cutIn(windows, TYPED))
        .forEach(fault -> wrong.add(view + ": " + fault));
  }

  private static Stream<Arguments> looks() {
    return Stream.of(
        Arguments.of(360, 200, LanguageChoice.PORTUGUESE),
        Arguments.of(360, 100, LanguageChoice.ENGLISH),
        Arguments.of(900, 200, LanguageChoice.ENGLISH),
        Arguments.of(900, 150, LanguageChoice.PORTUGUESE),
        Arguments.of(1280, 80, LanguageChoice.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void outsideOfRooms(double width, int size, LanguageChoice language) {
    beforeRooms(width, look(size, language), this::look);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void insideARoom(double width, int size, LanguageChoice language) {
    inRoom(width, look(size, language), this::look);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void insideARoomOfSomebodyElse(double width, int size, LanguageChoice language) throws Exception {
    inRoomOfOther(width, look(size, language), this::look);
    assertThat(wrong).isEmpty();
  }

  @Test
  void wordsThatAreCutAreFound() {
    show(() -> {
      var label = new Label("words that have no room");
      label.setMinWidth(0);
      label.setMaxWidth(60);
      var wide = new Label("words over the edge");
      wide.setMinWidth(1_200);
      var low = new TextFlow(new Text("words that wrap, and of which the last have no room"));
      low.setMaxSize(90, 20);
      low.setMinHeight(0);
      var outside = new TextFlow(new Text("words that wrap outside"));
      outside.setTranslateX(850);
      return new VBox(label, wide, low, outside);
    });
    List<String> cut = onFxThread(() -> WholeWords.cutIn(List.of(stage), TYPED));
    assertThat(cut).anyMatch(line -> line.startsWith("cut: “words that have no room”"));
    assertThat(cut).anyMatch(line -> line.startsWith("over the edge: “words over the edge”"));
    assertThat(cut)
        .filteredOn(line -> line.startsWith("words over the edge: "))
        .hasSize(2)
        .anyMatch(line -> line.contains("“words that wrap outside”"));
  }

  @Test
  void whatHasNoNameNoRoleOrIsOutOfOrderIsFound() {
    show(() ->
        new HBox(
            new Button("", new FontIcon(Feather.X)), focusable(), named("second"), named("first")));
    onFxThread(() -> {
      stage.getScene().getRoot().getChildrenUnmodifiable().get(2).setTranslateX(300);
      return stage;
    });
    List<String> wrong = onFxThread(() -> Told.wrongIn(List.of(stage)));
    assertThat(wrong).anyMatch(line -> line.startsWith("no name: /Button"));
    assertThat(wrong).anyMatch(line -> line.startsWith("no role: /Region"));
    assertThat(wrong).anyMatch(line -> line.startsWith("order: "));
  }

  @Test
  void aFieldWhoseTextIsHiddenBehindItsNameIsFound() {
    show(() -> {
      var field = new TextField("what is typed");
      field.setAccessibleText("Message #lobby");
      var label = new Label("Address");
      var labelled = new TextField("127.0.0.1");
      label.setLabelFor(labelled);
      return new VBox(field, label, labelled);
    });
    List<String> wrong = onFxThread(() -> Told.wrongIn(List.of(stage)));
    assertThat(wrong)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("no name: /TextField"),
            line -> assertThat(line).startsWith("value hidden: /TextField"));
  }

  private static Button named(String name) {
    return new Button(name);
  }

  private static Region focusable() {
    var region = new Region();
    region.setFocusTraversable(true);
    return region;
  }

  @Test
  void everyMessageIsToldWithWhoSaidItAndWhen() {
    openWindow("ana");
    hostByKey();
    write("good morning").type(KeyCode.ENTER);
    seesSoon("good morning");
    waitUntil(
        "it is told",
        () -> rows().stream().anyMatch(row -> row.matches("\\[\\d\\d:\\d\\d] ana: good morning")));
  }

  private List<String> rows() {
    return onFxThread(() ->
        lookup(".row-cell").queryAll().stream()
            .filter(Node::isVisible)
            .filter(row -> row.getAccessibleRole() == AccessibleRole.LIST_ITEM)
            .map(row -> Objects.requireNonNull(row.getAccessibleText()))
            .toList());
  }
}
