package chat.roda.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.WordBook;
import chat.roda.ui.WindowTest;
import chat.roda.ui.common.FxmlView;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The box in which messages are typed, as a person uses it. */
class InputBoxTest extends WindowTest {
  /** What is around the text in its box, in pixels. */
  private static final double PADDING = 8;

  private final List<String> sent = new ArrayList<>();

  /** Whether there is something to edit: what then is in the box is not its own doing. */
  private boolean editing;

  @BeforeEach
  void open() {
    show(() -> {
      var controller =
          new InputController(
              new Views(texts, Keyboard.USUAL),
              aids(),
              sent::add,
              new KnownNames(() -> List.of("Ana", "Bruno"), () -> List.of("#lobby", "#dev")),
              _ -> {},
              () -> editing);
      var root = new StackPane(new Views(texts, Keyboard.USUAL).load(FxmlView.INPUT, controller));
      root.setAlignment(Pos.BOTTOM_CENTER);
      return root;
    });
    clickOn(".input-text");
  }

  private String typed() {
    return onFxThread(() -> lookup(".input-text").<GrowingTextArea>query().getText());
  }

  private static boolean isOpen(String id) {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .anyMatch(window -> window.getScene().lookup(id) != null);
  }

  private void offers() {
    waitUntil("names are offered", () -> isOpen("#offers"));
  }

  private void chord(KeyCode... keys) {
    press(keys).release(keys);
  }

  @Test
  void anEmojiIsOfferedWhileItsNameIsTyped() {
    write("cake? :parr");
    offers();
    type(KeyCode.TAB);
    assertThat(typed()).isEqualTo("cake? 🦜");
    write(" :rocke");
    offers();
    type(KeyCode.DOWN).type(KeyCode.UP).type(KeyCode.ENTER);
    assertThat(typed()).isEqualTo("cake? 🦜 🚀");
    assertThat(sent).as("Enter took the emoji").isEmpty();
    type(KeyCode.ENTER);
    assertThat(sent).containsExactly("cake? 🦜 🚀");
  }

  @Test
  void aWholeNameBecomesTheEmoji() {
    write("done :tada:");
    assertThat(typed()).isEqualTo("done 🎉");
    chord(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(typed()).as("undone").isEqualTo("done :tada:");
  }

  @Test
  void aWholeNameBecomesTheEmojiHoweverFastItIsTyped() {
    onFxThread(() -> {
      var text = lookup(".input-text").<GrowingTextArea>query();
      "done :tada: yes".chars().forEach(c -> text.insertText(text.getLength(), "" + (char) c));
      return text;
    });
    waitUntil("it is the emoji", () -> typed().equals("done 🎉 yes"));
    write("!");
    assertThat(typed()).as("the caret stays at the end").isEqualTo("done 🎉 yes!");
  }

  @Test
  void whatFitsHasNoScrollBar() {
    write("one");
    chord(KeyCode.SHIFT, KeyCode.ENTER);
    write("two").type(KeyCode.ENTER);
    assertThat(sent).containsExactly("one\ntwo");
    write("three");
    waitForLayout();
    assertThat(
            lookup(".input-text .scroll-bar").queryAll().stream().filter(Node::isVisible).toList())
        .isEmpty();
  }

  @Test
  void upRecallsWhereNothingCanBeEditedAndWithTheOtherKeyAlways() {
    write("one").type(KeyCode.ENTER);
    write("two").type(KeyCode.ENTER);
    type(KeyCode.UP).type(KeyCode.UP);
    assertThat(typed()).isEqualTo("one");
    type(KeyCode.DOWN).type(KeyCode.DOWN);
    assertThat(typed()).isEmpty();
    editing = true;
    type(KeyCode.UP);
    assertThat(typed()).as("edits").isEmpty();
    write("three").type(KeyCode.UP);
    assertThat(typed()).as("moves in what is typed").isEqualTo("three");
    chord(KeyCode.SHORTCUT, KeyCode.UP);
    assertThat(typed()).isEqualTo("two");
    type(KeyCode.UP);
    assertThat(typed()).as("goes on").isEqualTo("one");
    chord(KeyCode.SHORTCUT, KeyCode.DOWN);
    type(KeyCode.DOWN);
    assertThat(typed()).as("what was being typed").isEqualTo("three");
  }

  @Test
  void escapeLeavesTheNameAsItIs() {
    write(":par");
    offers();
    type(KeyCode.ESCAPE);
    waitUntil("nothing is offered", () -> !isOpen("#offers"));
    assertThat(typed()).isEqualTo(":par");
  }

  @ParameterizedTest
  @ValueSource(strings = {":)", ":-(", "at 10:30", ":D", "a:b:c", "http://a.example:80", ":xyzzy"})
  void otherColonsAreLeftAlone(String text) {
    write(text).type(KeyCode.ENTER);
    assertThat(sent).containsExactly(text);
  }

  @Test
  void anEmojiIsPickedByKeyboardAlone() {
    write("nice ");
    chord(KeyCode.SHORTCUT, KeyCode.PERIOD);
    waitUntil("the picker is open", () -> isOpen("#emojiPicker"));
    write("rocket").type(KeyCode.ENTER);
    assertThat(typed()).isEqualTo("nice 🚀");
    waitUntil("the picker is gone", () -> !isOpen("#emojiPicker"));
    write("!");
    assertThat(typed()).as("one goes on typing").isEqualTo("nice 🚀!");
    chord(KeyCode.SHORTCUT, KeyCode.PERIOD);
    waitUntil("the picker is open", () -> isOpen("#emojiPicker"));
    type(KeyCode.ENTER);
    assertThat(typed()).as("what was picked comes first").isEqualTo("nice 🚀!🚀");
  }

  @Test
  void theSkinToneIsKept() {
    chord(KeyCode.SHORTCUT, KeyCode.PERIOD);
    waitUntil("the picker is open", () -> isOpen("#emojiPicker"));
    clickOn("#tone-MEDIUM").clickOn("#emojiWords");
    write("thumbs up").type(KeyCode.ENTER);
    write(" :wave:");
    assertThat(typed()).isEqualTo("👍🏽 👋🏽");
  }

  @Test
  void whatTheProgramTypesCanBeUndone() {
    write("hello an").type(KeyCode.TAB);
    assertThat(typed()).isEqualTo("hello Ana ");
    chord(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(typed()).isEqualTo("hello an");
    chord(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    assertThat(typed()).isEqualTo("hello Ana ");
  }

  private List<String> marked() {
    return onFxThread(() -> {
      String text = lookup(".input-text").<GrowingTextArea>query().getText();
      return lookup(".input-ink").<InputInk>query().marked().stream()
          .map(word -> text.substring(word.start(), word.end()))
          .toList();
    });
  }

  private void marks(String... words) {
    waitUntil("these are marked: " + List.of(words), () -> marked().equals(List.of(words)));
  }

  private static Optional<MenuItem> find(String id) {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst();
  }

  private static MenuItem item(String id) {
    return find(id).orElseThrow();
  }

  private static boolean says(String id, String words) {
    return find(id).filter(item -> item.getText().contains(words)).isPresent();
  }

  @Test
  void emojiAreOfferedAboveWhatIsTypedAlsoWhereTheirNamesWrap() {
    resize(300, 700);
    write("and :thumb");
    offers();
    waitUntil("what is typed can be read", () -> bottomOfOffers() <= topOf(".input-text .text"));
  }

  private static double bottomOfOffers() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(window -> window.getScene().lookup("#offers"))
        .filter(Objects::nonNull)
        .mapToDouble(node -> node.localToScreen(node.getLayoutBounds()).getMaxY())
        .max()
        .orElse(Double.MAX_VALUE);
  }

  private double bottomOfMenu() {
    Node menu = item("suggestion").getParentPopup().getSkin().getNode();
    return menu.localToScreen(menu.getLayoutBounds()).getMaxY();
  }

  /** Popups stand at whole pixels. */
  private double topOf(String query) {
    Node node = lookup(query).query();
    return node.localToScreen(node.getLayoutBounds()).getMinY() + 1;
  }

  @Test
  void wordsThatLookWrongAreMarkedButNotTheOneThatIsBeingTyped() {
    write("I recieve the cable tomorow");
    marks("recieve");
    write(" ");
    marks("recieve", "tomorow");
    assertThat(lookup(".misspelled").<Path>query().getElements()).isNotEmpty();
  }

  @Test
  void aSuggestionIsTakenByKeyboardAndCanBeUndone() {
    write("I recieve it ");
    marks("recieve");
    type(KeyCode.HOME).type(KeyCode.RIGHT, 4);
    chord(KeyCode.SHIFT, KeyCode.F10);
    waitUntil("it is suggested", () -> says("suggestion", "receive"));
    waitUntil("the word can still be read", () -> bottomOfMenu() <= topOf(".input-text") + PADDING);
    type(KeyCode.ENTER);
    assertThat(typed()).isEqualTo("I receive it ");
    marks();
    chord(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(typed()).isEqualTo("I recieve it ");
  }

  @Test
  void aWordIsAddedToOnesOwn() {
    write("this is xyzzyx here ");
    marks("xyzzyx");
    type(KeyCode.HOME).type(KeyCode.RIGHT, 10).type(KeyCode.CONTEXT_MENU);
    waitUntil("the menu is there", () -> says("spelling-learn", "xyzzyx"));
    onFxThread(() -> {
      item("spelling-learn").fire();
      return typed();
    });
    type(KeyCode.ESCAPE);
    marks();
    waitUntil("it is kept", () -> new WordBook(settingsFolder).words().equals(Set.of("xyzzyx")));
  }

  @Test
  void peopleAndCommandsAreNotChecked() {
    write("Bruno, recieve Brunno ");
    marks("recieve", "Brunno");
    clear();
    write("/topic recieve ");
    marks();
  }

  private void clear() {
    chord(KeyCode.SHORTCUT, KeyCode.A);
    type(KeyCode.BACK_SPACE);
  }

  @Test
  void anEmojiIsSeenInTheBoxToo() {
    write("cake 🎂 ");
    waitUntil("its picture is there", () -> lookup(".input-emoji .emoji").tryQuery().isPresent());
    clear();
    waitUntil("it is gone", () -> lookup(".input-emoji .emoji").tryQuery().isEmpty());
  }

  @Test
  void thePictureOfAnEmojiHasRoomOfItsOwn() {
    write("a🎂b");
    waitUntil("its picture is there", () -> lookup(".input-emoji .emoji").tryQuery().isPresent());
    Bounds picture = inScene(lookup(".input-emoji .emoji").query());
    Bounds room = inScene(lookup(".input-emoji").query());
    assertThat(room.contains(picture)).as("%s in %s", picture, room).isTrue();
    assertThat(picture.getWidth()).as("it is as large as letters are").isGreaterThan(12);
    type(KeyCode.LEFT, KeyCode.LEFT);
    write("x");
    assertThat(typed()).as("the caret goes past it at once").isEqualTo("ax🎂b");
  }

  private static Bounds inScene(Node node) {
    return onFxThread(() -> node.localToScene(node.getLayoutBounds()));
  }
}
