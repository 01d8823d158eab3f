package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomEvent;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Who is in charge sees who is banned and lifts that, by the menu and by commands. */
class BansTest extends RoomTest {
  /** Zoe makes a channel, and Ana comes in. */
  private void meet() {
    inRoom(model -> model.join("#dev"));
    waitUntil("the channel is shown", () -> room.currentProperty().get().name().equals("#dev"));
    ana.join("#dev");
    waitUntil("Ana is there", () -> shown(".person .nickname").contains("Ana"));
  }

  private boolean sees(String words) {
    return lookup((Label label) -> label.getText().contains(words) && isSeen(label))
        .tryQuery()
        .isPresent();
  }

  private void waitForAna(String what, Predicate<RoomEvent> event) {
    waitUntil("Ana hears " + what, () -> heard.stream().anyMatch(event));
  }

  private static boolean isIn(RoomEvent event) {
    return event instanceof RoomEvent.Entered(var channel) && channel.equals("#dev");
  }

  private void choose(String item) {
    clickOn("#channelMenu");
    clickOn("#" + item);
  }

  @Test
  void aBanIsSeenInTheListAndLiftedByKeyboard() {
    meet();
    type("/ban Ana");
    waitForAna("that she is out", RoomEvent.Exited.class::isInstance);
    choose("channelBans");
    waitUntil("it is seen", () -> sees("Ana · banned by Zoe"));
    type(KeyCode.SPACE);
    waitUntil("nobody is", () -> sees("Nobody is banned from #dev."));
    clickOn("#undoModeration");
    waitUntil("it is seen again", () -> sees("Ana · banned by Zoe"));
    type(KeyCode.SPACE);
    waitUntil("nobody is again", () -> sees("Nobody is banned from #dev."));
    waitUntil("it is told", () -> sees("The ban of Ana from #dev is lifted."));
    heard.clear();
    ana.join("#dev");
    waitForAna("that she is in", BansTest::isIn);
    type(KeyCode.ESCAPE);
    waitUntil("the list is gone", () -> seen("#bansBar") == 0);
  }

  @Test
  void whoIsNotThereIsKeptOutTooAndTheListShowsEachWhole() {
    meet();
    type("/ban Carla");
    waitUntil("it is told", () -> sees("Nobody comes into #dev as Carla any more."));
    resize(420, 700);
    choose("channelBans");
    waitUntil("it is seen", () -> sees("Carla · banned by Zoe"));
    Bounds list = place("#bansBar");
    Bounds words = place("#bansBar .ban > .label");
    assertThat(list.contains(words)).as("%s in %s", words, list).isTrue();
    assertThat(list.getHeight()).as("no higher than it needs").isLessThan(120);
  }

  private Bounds place(String query) {
    return onFxThread(() -> {
      Node node = lookup(query).query();
      return node.localToScene(node.getLayoutBounds());
    });
  }

  @Test
  void aChannelThatCannotBeCalledSoIsTold() {
    type("/join #a:b");
    waitUntil("it is told", () -> sees("“#a:b” cannot be the name of a channel."));
  }

  private static boolean isRemoved(RoomEvent event, String reason) {
    return event instanceof RoomEvent.Removed removed && removed.reason().equals(reason);
  }

  @Test
  void whatIsTypedRemovesWithAReasonAndLiftsABan() {
    meet();
    type("/kick Ana too loud");
    waitForAna("why she is out", e -> isRemoved(e, "too loud"));
    heard.clear();
    ana.join("#dev");
    waitForAna("that she is in", BansTest::isIn);
    waitUntil("she is seen", () -> shown(".person .nickname").contains("Ana"));
    type("/ban Ana much too loud");
    waitForAna("why she is out for good", e -> isRemoved(e, "much too loud"));
    type("/unban Ana");
    waitUntil("it is told", () -> sees("The ban of Ana from #dev is lifted."));
    heard.clear();
    ana.join("#dev");
    waitForAna("that she is in", BansTest::isIn);
  }
}
