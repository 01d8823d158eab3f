package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChannelModes;
import chat.roda.client.ChannelModes.Flag;
import chat.roda.client.RoomEvent;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Who made a channel runs it by its menu; others see how it is run. */
class ChannelMenuTest extends RoomTest {
  /** Zoe makes a channel, and Ana comes in. */
  private void meet() {
    inRoom(model -> model.join("#dev"));
    waitUntil("the channel is shown", () -> room.currentProperty().get().name().equals("#dev"));
    ana.join("#dev");
    waitUntil("Ana is there", () -> shown(".person .nickname").contains("Ana"));
    waitUntil(
        "we know how it is run",
        () -> !room.currentProperty().get().modesProperty().get().equals(ChannelModes.NONE));
  }

  private MenuItem item(String id) {
    return Window.getWindows().stream()
        .filter(window -> window instanceof ContextMenu menu && menu.isShowing())
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  private void choose(String item) {
    clickOn("#channelMenu");
    clickOn("#" + item);
  }

  private void write(String item, String text) {
    choose(item);
    clickOn("#editText");
    press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
    write(text).press(KeyCode.ENTER).release(KeyCode.ENTER);
  }

  private void waitForModes(String what, Predicate<ChannelModes> modes) {
    waitUntil(
        "Ana is told: " + what,
        () ->
            heard.stream()
                .anyMatch(e -> e instanceof RoomEvent.ModesKnown(var _, var m) && modes.test(m)));
  }

  @Test
  void onlySomeSpeakAndItIsTakenBack() {
    meet();
    choose("channelModerated");
    waitForModes("moderated", modes -> modes.has(Flag.MODERATED));
    assertThat(lookup("Only people with voice can write in #dev now.").tryQuery()).isPresent();
    waitUntil(
        "it stands in the conversation",
        () -> isToldThere("Zoe let only people with voice write here · "));
    waitUntil(
        "so are we", () -> room.currentProperty().get().modesProperty().get().has(Flag.MODERATED));
    clickOn("#channelMenu");
    assertThat(onFxThread(() -> ((CheckMenuItem) item("channelModerated")).isSelected())).isTrue();
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    heard.clear();
    clickOn("#undoModeration");
    waitForModes("no longer", modes -> !modes.has(Flag.MODERATED));
    waitUntil("that, too", () -> isToldThere("Zoe let everybody write here · "));
  }

  private boolean isToldThere(String sentence) {
    return shown(".quiet-row").stream().anyMatch(words -> words.contains(sentence));
  }

  @Test
  void aPasswordAndALimit() {
    meet();
    write("channelKey", "open sesame");
    assertThat(lookup("#editProblem").queryLabeled().getText()).contains("neither spaces");
    press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
    write("sesame").press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitForModes("the password", modes -> modes.key().filter("sesame"::equals).isPresent());
    waitUntil(
        "it stands in the conversation",
        () -> isToldThere("Zoe set a password for this channel · "));
    write("channelLimit", "many");
    assertThat(lookup("#editProblem").queryLabeled().getText()).contains("Write one like 12");
    write("12");
    assertThat(lookup("#editProblem").queryLabeled().isVisible()).isFalse();
    press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
    write("12").press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitForModes("the limit", modes -> modes.limit().orElse(0) == 12);
    waitUntil(
        "so are we", () -> room.currentProperty().get().modesProperty().get().limit().isPresent());
    clickOn("#channelMenu");
    assertThat(onFxThread(() -> item("channelKey").getText())).isEqualTo("Password: sesame…");
    assertThat(onFxThread(() -> item("channelLimit").getText())).isEqualTo("At most 12 people…");
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    heard.clear();
    choose("channelKey");
    clickOn("#editText").press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
    type(KeyCode.BACK_SPACE, KeyCode.ENTER);
    waitForModes("no password", modes -> modes.key().isEmpty());
  }

  @Test
  void aLongNameInALowWindowLeavesTheHeadWhereItIs() {
    String name = "#" + "a-long-name-".repeat(5);
    inRoom(model -> model.join(name));
    waitUntil("it is shown", () -> room.currentProperty().get().name().equals(name));
    resize(320, 420);
    waitUntil(
        "where it begins is told whole",
        () -> !lookup("#listHead .label").<Label>query().isTextTruncated());
    choose("channelKey");
    resize(320, 260);
    waitUntil("it is asked", () -> lookup("#editText").query().isFocused());
    Bounds head = place(".room-header");
    assertThat(head.getMinY()).isZero();
    assertThat(place("#editSave").getMinY()).isGreaterThan(head.getMaxY());
  }

  private Bounds place(String query) {
    return onFxThread(() -> {
      Node node = lookup(query).query();
      return node.localToScene(node.getLayoutBounds());
    });
  }

  @Test
  void theTopicIsWrittenInPlaceAndTakenBack() {
    meet();
    write("channelTopic", "the way of ships");
    waitUntil("it is shown", () -> topic().equals("the way of ships"));
    clickOn("#undoModeration");
    waitUntil("it is gone", () -> topic().isEmpty());
  }

  @Test
  void whoIsNotInChargeSeesHowItIsRunAndChangesNothing() {
    ana.join("#ana");
    waitUntil(
        "Ana made it",
        () ->
            heard.stream()
                .anyMatch(e -> e instanceof RoomEvent.Entered(var c) && c.equals("#ana")));
    inRoom(model -> model.join("#ana"));
    waitUntil(
        "it is shown",
        () ->
            room.currentProperty().get().name().equals("#ana")
                && shown(".person .nickname").contains("Ana"));
    onFxThread(() -> {
      ListView<?> list = lookup(".conversation-list").queryListView();
      var place = list.localToScreen(list.getBoundsInLocal());
      var pick = new PickResult(list, 0, 0);
      list.fireEvent(
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED,
              0,
              0,
              place.getMinX(),
              place.getMinY(),
              true,
              pick));
      return list;
    });
    waitUntil("the menu", () -> lookup("#channelModerated").tryQuery().isPresent());
    assertThat(onFxThread(() -> item("channelModerated").isDisable())).isTrue();
    assertThat(onFxThread(() -> item("channelKey").isDisable())).isTrue();
    clickOn("#channelLeave");
    waitUntil(
        "it is left",
        () -> room.conversations().stream().noneMatch(c -> Objects.equals(c.name(), "#ana")));
  }
}
