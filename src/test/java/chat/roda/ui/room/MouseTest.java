package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** What the wheel moves, and where the buttons for a message stand. */
class MouseTest extends RoomTest {
  private static final int MANY = 60;

  /** What a system tells for one notch, in pixels. */
  private static final double NOTCH = 40;

  private void talk() {
    for (int i = 1; i <= MANY; i++) {
      ana.say("#lobby", "message " + i);
    }
    waitForMessage("message " + MANY);
  }

  private Node message(String text) {
    return lookup((Node n) -> n instanceof Text t && t.getText().equals(text) && isSeen(t)).query();
  }

  private static Bounds place(Node node) {
    return onFxThread(() -> node.localToScene(node.getLayoutBounds()));
  }

  /** How far a message goes down when the wheel or the fingers move so much. */
  private double movedBy(double pixels) {
    Node message = message("message " + (MANY - 5));
    double before = place(message).getMinY();
    wheel(pixels);
    waitUntil("it has moved", () -> place(message).getMinY() != before);
    return place(message).getMinY() - before;
  }

  private void wheel(double pixels) {
    onFxThread(() -> {
      lookup(".message-list").query().fireEvent(scroll(pixels));
      return stage;
    });
  }

  private static ScrollEvent scroll(double pixels) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        0,
        0,
        0,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        pixels,
        0,
        pixels,
        NOTCH,
        NOTCH,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  @Test
  void aNotchOfTheWheelMovesSomeLinesAndFingersWhatTheySay() {
    talk();
    double line = place(message("message " + MANY)).getHeight();
    assertThat(movedBy(NOTCH)).isBetween(3 * line - 1, 5 * line + 1);
    assertThat(movedBy(NOTCH / 8)).isEqualTo(NOTCH / 8);
  }

  @Test
  void theButtonsStandOnTheRowOfTheirMessageWhichIsMarked() {
    ana.say("#lobby", "the first, below a line with the day");
    ana.say("#lobby", "another one");
    waitForMessage("another one");
    for (String text : new String[] {"the first, below a line with the day", "another one"}) {
      moveTo(message(text));
      waitUntil("the buttons are there", () -> isSeen(lookup("#hoverActions").query()));
      waitUntil("one row is marked", () -> seen(".row-cell:pointed") == 1);
      Region row = lookup(".row-cell:pointed").query();
      Bounds buttons = place(lookup("#hoverActions").query());
      Bounds said = place(message(text));
      assertThat(from(row).lookup((Node n) -> n == message(text)).queryAll()).hasSize(1);
      assertThat(buttons.getCenterY()).isBetween(said.getMinY() - 24, said.getMaxY());
      assertThat(seen(".divider")).isEqualTo(1);
      assertThat(buttons.intersects(place(lookup(".divider .label").query()))).isFalse();
      moveTo("#hoverReply");
      assertThat(seen(".row-cell:pointed")).as("also while the mouse is on a button").isEqualTo(1);
    }
  }

  @Test
  void theButtonsNeverCoverWhoSpeaks() {
    var wide = client("W".repeat(30));
    waitUntil(
        "they are in",
        () -> shown(".person .nickname").stream().anyMatch(n -> n.startsWith("WWW")));
    resize(380, 700);
    wide.say("#lobby", "hello");
    waitForMessage("hello");
    moveTo(message("hello"));
    waitUntil("the buttons are there", () -> isSeen(lookup("#hoverActions").query()));
    Bounds buttons = place(lookup("#hoverActions").query());
    assertThat(buttons.intersects(place(lookup(".message-header > .nickname").query()))).isFalse();
    wide.cancel();
  }

  @Test
  void theButtonsCoverNoLineOfTheMessageThatTheyAreFor() {
    resize(380, 700);
    String text =
        "a message that is so long that it needs some lines in a window as narrow as this";
    for (int i = 1; i <= 3; i++) {
      ana.say("#lobby", i + " " + text);
      waitForMessage(i + " " + text);
    }
    for (int i = 1; i <= 3; i++) {
      moveTo(message(i + " " + text));
      waitUntil("the buttons are there", () -> isSeen(lookup("#hoverActions").query()));
      Bounds buttons = place(lookup("#hoverActions").query());
      Bounds said = place(message(i + " " + text));
      double covered =
          Math.min(buttons.getMaxY(), said.getMaxY()) - Math.max(buttons.getMinY(), said.getMinY());
      assertThat(covered).as("of message %d", i).isLessThan(10);
      assertThat(buttons.getMinY()).as("what comes next is free").isLessThan(said.getMinY());
    }
  }

  @Test
  void theBeginningOfAConversationInAWindowLowerThanWhatStandsThere() {
    List.of("one", "two", "three").forEach(text -> ana.say("#lobby", text));
    waitForMessage("three");
    for (int height = 420; height > 180; height -= 4) {
      resize(320, height);
      wheel(1000);
      waitForLayout();
    }
    resize(320, 600);
    waitForMessage("one");
  }
}
