package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What a low window leaves out first, and what it keeps. */
class LittleRoomTest extends RoomTest {
  private String saidAboutNothing() {
    waitForLayout();
    return onFxThread(() ->
        Stream.of("Title", "Hint", "Invitation")
            .filter(part -> isSeen(lookup("#empty" + part).query()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void whatToDoWhereNothingIsSaidIsToldAsFarAsThereIsRoom() {
    waitUntil("it is told", () -> isSeen(lookup("#emptyHint").query()));
    List<String> told = new ArrayList<>();
    for (int height = 700; height >= 150; height -= 10) {
      resize(700, height);
      String now = saidAboutNothing();
      if (told.isEmpty() || !told.getLast().equals(now)) {
        told.add(now);
      }
    }
    assertThat(told)
        .as("what others type goes last")
        .containsExactly("Title Hint Invitation", "Title Invitation", "Invitation", "");
    resize(700, 700);
    assertThat(saidAboutNothing()).isEqualTo("Title Hint Invitation");
  }

  @Test
  void theSearchKeepsItsHeight() {
    press(KeyCode.SHORTCUT, KeyCode.F).release(KeyCode.F, KeyCode.SHORTCUT);
    waitUntil("it is there", () -> isSeen(lookup("#findText").query()));
    Region bar = (Region) lookup("#findText").query().getParent();
    double high = bar.getHeight();
    resize(700, 220);
    assertThat(bar.getHeight()).isEqualTo(high);
  }

  @Test
  void inALowWindowWhatIsFoundLiesOverTheInputToo() {
    Node foot = lookup(".room-foot").query();
    resize(700, 320);
    press(KeyCode.SHORTCUT, KeyCode.F).release(KeyCode.F, KeyCode.SHORTCUT);
    waitUntil("what is found has the room", () -> !isSeen(foot));
    type(KeyCode.ESCAPE);
    waitUntil("one can write again", () -> isSeen(foot));
    resize(700, 700);
    press(KeyCode.SHORTCUT, KeyCode.F).release(KeyCode.F, KeyCode.SHORTCUT);
    waitUntil("it is looked for", () -> isSeen(lookup("#findResults").query()));
    assertThat(isSeen(foot)).as("there is room for both").isTrue();
  }

  @Test
  void whatIsTypedLeavesRoomForTheMessagesInALowWindow() {
    TextArea box = lookup(".input-text").query();
    double oneLine = box.getHeight();
    onFxThread(() -> {
      box.setText("line\n".repeat(100));
      return box;
    });
    waitUntil("it has grown", () -> box.getHeight() > 2 * oneLine);
    resize(700, 240);
    waitUntil("it is lower", () -> box.getHeight() < stage.getScene().getHeight() / 2);
    assertThat(box.getHeight()).isGreaterThan(oneLine);
  }

  @Test
  void whatIsAboveAConversationIsAskedForThoughItLooksAsTheOneBefore() {
    for (String channel : List.of("#one", "#two", "#three")) {
      type("/join " + channel);
      waitUntil(
          "where it begins is told",
          () -> shown("#listHead .label").contains("This is the beginning of " + channel));
    }
  }

  @Test
  void thatTheMessagesHaveTheFocusIsSeenInFrontOfThem() {
    ana.say("#lobby", "good morning");
    waitForMessage("good morning");
    Parent list = lookup(".message-list").query();
    Node ring = from(list).lookup(".message-list-ring").query();
    List<Node> order = list.getChildrenUnmodifiable();
    assertThat(order.stream().filter(node -> node.getStyleClass().contains("row-cell")))
        .isNotEmpty()
        .allMatch(row -> order.indexOf(row) < order.indexOf(ring));
  }

  @Test
  void whereTheSideBarIsFoldedItsButtonSaysThatSomethingIsUnread() {
    resize(600, 500);
    waitUntil("it is folded", () -> shown(".conversation-name").isEmpty());
    assertThat(dots()).isZero();
    ana.say("Zoe", "are you there?");
    waitUntil("it is marked", () -> dots() == 1);
    assertThat(onFxThread(() -> dot().getPseudoClassStates()).toString()).contains("calling");
    clickOn(dot()).clickOn("Ana");
    waitForMessage("are you there?");
    waitUntil("it is marked no more", () -> dots() == 0);
  }

  private Node dot() {
    return lookup(".unread-dot").match(RoomTest::isSeen).query();
  }

  private long dots() {
    return seen(".unread-dot");
  }
}
