package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomEvent;
import chat.roda.ui.common.Clipboards;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A part of what somebody said is selected with the mouse, and copied. */
class SelectingWordsTest extends RoomTest {
  private static final String NOTHING = "nothing was copied";

  @BeforeEach
  void clearClipboard() {
    onFxThread(() -> {
      Clipboards.copy(NOTHING);
      return NOTHING;
    });
  }

  private void say(String text) {
    say(text, text);
  }

  private void say(String text, String shown) {
    ana.say("#lobby", text);
    waitUntil("it is shown", () -> flows().anyMatch(flow -> read(flow).equals(shown)));
  }

  /** The message of which the words contain {@code part}. */
  private TextFlow message(String part) {
    return (TextFlow) flows().filter(flow -> read(flow).contains(part)).findFirst().orElseThrow();
  }

  /** The words, with one char for each picture. */
  private static String read(Node flow) {
    var read = new StringBuilder();
    for (var part : ((TextFlow) flow).getChildren()) {
      if (part.isManaged()) {
        read.append(part instanceof Text words ? words.getText() : "\uFFFC");
      }
    }
    return read.toString();
  }

  /** Between two characters, on the screen. */
  private Point2D place(TextFlow flow, int index) {
    waitUntil("it is laid out", () -> flow.getHeight() > 10);
    return onFxThread(() -> {
      Bounds caret = new Path(flow.getCaretShape(index, true)).getLayoutBounds();
      // JavaFX tells a caret's distance from the edge where the words begin.
      boolean fromRight = flow.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
      double x = fromRight ? flow.getWidth() - caret.getCenterX() : caret.getCenterX();
      return flow.localToScreen(x, caret.getCenterY());
    });
  }

  private Point2D before(String part) {
    TextFlow flow = message(part);
    return place(flow, read(flow).indexOf(part));
  }

  private Point2D after(String part) {
    TextFlow flow = message(part);
    return place(flow, read(flow).indexOf(part) + part.length());
  }

  /** In the middle of it. */
  private Point2D in(String part) {
    return before(part).midpoint(after(part));
  }

  /** Begins a pixel within: the outermost place is at the very edge of the message. */
  private void drag(Point2D from, Point2D to) {
    moveTo(from.add(Math.signum(to.getX() - from.getX()), 0)).press(MouseButton.PRIMARY);
    moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY);
  }

  private String copied() {
    press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
    return clipboard();
  }

  private static String clipboard() {
    return onFxThread(() -> Clipboard.getSystemClipboard().getString());
  }

  /** How many messages have something selected; letters change their colour where they do. */
  private long marked() {
    waitForLayout();
    long letters =
        flows()
            .filter(flow ->
                ((TextFlow) flow)
                    .getChildren().stream().anyMatch(SelectingWordsTest::hasOtherLetters))
            .count();
    assertThat(seen(".selected-words")).isEqualTo(letters);
    return letters;
  }

  private static boolean hasOtherLetters(Node part) {
    return part instanceof Text words && !words.getStyle().isEmpty();
  }

  /** The room's name for what Ana heard. */
  private String id(String beginning) {
    return heard.stream()
        .filter(RoomEvent.Said.class::isInstance)
        .map(event -> ((RoomEvent.Said) event).line())
        .filter(line -> line.text().startsWith(beginning))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void wordsOverWhichTheMouseIsPulledAreCopied() {
    say("call 555 0199 after ten");
    drag(before("555"), after("0199"));
    assertThat(marked()).isEqualTo(1);
    assertThat(copied()).isEqualTo("555 0199");
  }

  @Test
  void pullingBackTakesTheOtherEnd() {
    say("call 555 0199 after ten");
    drag(after("0199"), before("0199"));
    assertThat(copied()).isEqualTo("0199");
  }

  @Test
  void aDoubleClickSelectsAWordAndAThirdOneTheMessage() {
    say("run ./mvnw verify now");
    moveTo(in("verify")).doubleClickOn(MouseButton.PRIMARY);
    assertThat(copied()).isEqualTo("verify");
    clickOn(in("verify"));
    assertThat(copied()).isEqualTo("run ./mvnw verify now");
  }

  @Test
  void aLinkIsOneWordAndOpensByAClickAlone() {
    say("see https://roda.example/a-b?c=d#e please");
    drag(before("roda"), after("a-b"));
    assertThat(copied()).isEqualTo("roda.example/a-b");
    assertThat(browsed).isEmpty();
    moveTo(in("example")).doubleClickOn(MouseButton.PRIMARY);
    assertThat(copied()).isEqualTo("https://roda.example/a-b?c=d#e");
    assertThat(browsed).containsExactly("https://roda.example/a-b?c=d#e");
  }

  @Test
  void pulledIntoOtherRowsItSelectsThemAndBackAgainTheWords() {
    say("the first of them");
    say("the second one");
    drag(before("first"), in("second"));
    assertThat(marked()).isZero();
    assertThat(seen(".row-cell:selected")).isEqualTo(2);
    assertThat(copied().lines().toList())
        .hasSize(2)
        .allMatch(line -> line.matches("\\[\\d\\d:\\d\\d] Ana: the .*"));
    moveTo(before("first")).press(MouseButton.PRIMARY);
    moveTo(in("second")).moveTo(after("first")).release(MouseButton.PRIMARY);
    assertThat(seen(".row-cell:selected")).isEqualTo(1);
    assertThat(copied()).isEqualTo("first");
  }

  @Test
  void pulledBeyondAnEdgeTheListMovesAndMoreIsSelected() {
    for (int i = 0; i < 80; i++) {
      ana.say("#lobby", "line number " + i);
    }
    waitForMessage("line number 79");
    moveTo(before("number 79")).press(MouseButton.PRIMARY);
    moveTo(before("number 75"));
    double height = onFxThread(() -> lookup(".message-list").query().getLayoutBounds().getHeight());
    pullTo(-30);
    waitForMessage("line number 5");
    assertThat(seen(".row-cell:selected")).isGreaterThan(5);
    pullTo(height + 20);
    waitForMessage("line number 79");
    release(MouseButton.PRIMARY);
    assertThat(marked()).isEqualTo(1);
  }

  /** The robot cannot pull out of the list where there is no display. */
  private void pullTo(double y) {
    onFxThread(() -> {
      Node list = lookup(".message-list").query();
      Point2D inScene = list.localToScene(200, y);
      Event.fireEvent(
          list, mouse(MouseEvent.MOUSE_DRAGGED, inScene, list.localToScreen(200, y), false));
      return list;
    });
  }

  @Test
  void shiftAndAClickGoOnToThere() {
    say("call 555 0199 after ten");
    say("the second one");
    clickOn(before("555"));
    shiftClick("call", after("0199"));
    assertThat(marked()).isEqualTo(1);
    assertThat(copied()).isEqualTo("555 0199");
    shiftClick("call", before("call"));
    assertThat(copied()).as("it goes on from where it began").isEqualTo("call ");
    shiftClick("second", in("second"));
    assertThat(marked()).isZero();
    assertThat(copied().lines()).hasSize(2);
    shiftClick("call", after("555"));
    assertThat(copied()).isEqualTo("555");
  }

  /** The robot has no Shift for the mouse where there is no display. */
  private void shiftClick(String part, Point2D place) {
    TextFlow target = message(part);
    onFxThread(() -> {
      Point2D inScene = target.localToScene(target.screenToLocal(place));
      Event.fireEvent(target, mouse(MouseEvent.MOUSE_PRESSED, inScene, place, true));
      return target;
    });
  }

  private static MouseEvent mouse(
      EventType<MouseEvent> type, Point2D inScene, Point2D place, boolean shift) {
    boolean still = type == MouseEvent.MOUSE_PRESSED;
    return new MouseEvent(
        type,
        inScene.getX(),
        inScene.getY(),
        place.getX(),
        place.getY(),
        MouseButton.PRIMARY,
        1,
        shift,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        still,
        null);
  }

  @Test
  void escapeLetsGoOfTheWordsAndSoDoesAClickElsewhere() {
    say("call 555 0199 after ten");
    drag(before("555"), after("0199"));
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(marked()).isZero();
    assertThat(copied()).isEqualTo("call 555 0199 after ten");
    drag(before("555"), after("0199"));
    clickOn(".input-text");
    assertThat(marked()).isZero();
    drag(before("555"), after("0199"));
    clickOn(in("after"));
    assertThat(marked()).isZero();
  }

  @Test
  void theMenuCopiesTheWords() {
    say("call 555 0199 after ten");
    drag(before("555"), after("0199"));
    rightClickOn(in("0199")).clickOn("Copy");
    assertThat(clipboard()).isEqualTo("555 0199");
    rightClickOn(in("call")).clickOn("Copy");
    assertThat(clipboard()).as("the menu is no click elsewhere").isEqualTo("555 0199");
  }

  @Test
  void anEmojiIsCopiedAsItsCharacters() {
    say("great 👍🏽 work 🎉 all", "great \uFFFC work \uFFFC all");
    drag(after("great"), before(" all"));
    assertThat(copied()).isEqualTo(" 👍🏽 work 🎉");
  }

  @Test
  void whatIsHiddenIsCopiedAsItIsShown() {
    say("he \u000301,01dies\u0003 in \u0011episode 9\u0011", "he ████ in episode 9");
    drag(before("he"), after("episode"));
    assertThat(copied()).isEqualTo("he ████ in episode");
    clickOn(in("████"));
    waitUntil("it is revealed", () -> messages().contains("he dies in episode 9"));
    drag(before("he"), after("dies"));
    assertThat(copied()).isEqualTo("he dies");
  }

  @Test
  void whatIsReadFromTheRightIsSelectedToo() {
    say("مرحبا بالجميع hello");
    drag(before("مرحبا"), after("مرحبا"));
    assertThat(copied()).isEqualTo("مرحبا");
    moveTo(in("hello")).doubleClickOn(MouseButton.PRIMARY);
    assertThat(copied()).isEqualTo("hello");
  }

  @Test
  void anotherMessageInTheSameCellHasNothingSelected() {
    for (int i = 0; i < 80; i++) {
      ana.say("#lobby", "line number " + i);
    }
    waitForMessage("line number 79");
    drag(before("number 79"), after("number 79"));
    moveTo(message("number 70"));
    scroll(60, VerticalDirection.UP);
    waitUntil("it is gone", () -> !messages().contains("line number 79"));
    assertThat(marked()).isZero();
    scroll(90, VerticalDirection.DOWN);
    waitForMessage("line number 79");
    assertThat(marked()).isEqualTo(1);
    assertThat(copied()).isEqualTo("number 79");
  }

  @Test
  void whatComesMeanwhileLeavesItSelected() {
    say("call 555 0199 after ten");
    drag(before("555"), after("0199"));
    ana.react("#lobby", id("call 555"), "👍", true);
    waitUntil("there is a reaction", () -> seen(".reaction") == 1);
    assertThat(copied()).isEqualTo("555 0199");
  }

  @Test
  void whatIsTakenBackIsNotSelected() {
    say("call 555 0199 after ten");
    drag(before("555"), after("0199"));
    ana.redact("#lobby", id("call 555"));
    waitForMessage("This message was deleted");
    assertThat(marked()).isZero();
    assertThat(copied()).isEqualTo("This message was deleted");
  }
}
