package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.MemberRank;
import chat.roda.client.RoomEvent;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;

/** Who made a channel is in charge of it, by the menu on a person. */
class ModerationTest extends RoomTest {
  /** Zoe makes a channel, and Ana comes in. */
  private void meet() {
    onFxThread(() -> {
      room.join("#dev");
      return room;
    });
    waitUntil("the channel is shown", () -> room.currentProperty().get().name().equals("#dev"));
    ana.join("#dev");
    waitUntil("Ana is there", () -> anaIn(people()).isPresent());
  }

  private void choose(String item) {
    // The head-less toolkit makes no such event of a click with the other button.
    onFxThread(() -> {
      ListView<?> list = people();
      list.getSelectionModel().select(anaIn(list).orElseThrow());
      Bounds place = list.localToScreen(list.getBoundsInLocal());
      double x = place.getMinX();
      double y = place.getMinY();
      var pick = new PickResult(list, 0, 0);
      list.fireEvent(
          new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, x, y, true, pick));
      return list;
    });
    waitUntil("the menu", () -> lookup("#" + item).tryQuery().isPresent());
    clickOn("#" + item);
  }

  private ListView<?> people() {
    return lookup(".people-list").query();
  }

  /** Which row is Ana's. */
  private static Optional<Integer> anaIn(ListView<?> list) {
    return IntStream.range(0, list.getItems().size())
        .filter(i -> String.valueOf(list.getItems().get(i)).contains("=Ana,"))
        .boxed()
        .findFirst();
  }

  private boolean heardMode(MemberRank rank) {
    return heard.stream()
        .anyMatch(event ->
            event instanceof RoomEvent.MembersKnown(String channel, var members)
                && channel.equals("#dev")
                && members.stream().anyMatch(m -> m.nickname().equals("Ana") && m.rank() == rank));
  }

  @Test
  void makesSomebodyAnOperatorAndTakesItBack() {
    meet();
    choose("operator");
    waitUntil("Ana is an operator", () -> heardMode(MemberRank.OPERATOR));
    assertThat(lookup("Ana is now an operator of this channel.").tryQuery()).isPresent();
    heard.clear();
    clickOn("#undoModeration");
    waitUntil("Ana is none any more", () -> heardMode(MemberRank.NONE));
  }

  @Test
  void bansByAddressAndTakesItBack() {
    meet();
    choose("banAddress");
    waitUntil(
        "Ana is out",
        () ->
            heard.stream()
                .anyMatch(event ->
                    event instanceof RoomEvent.Exited(String channel) && channel.equals("#dev")));
    heard.clear();
    ana.join("#dev");
    waitUntil(
        "Ana is kept out",
        () -> heard.stream().anyMatch(event -> event instanceof RoomEvent.Refused));
    clickOn("#undoModeration");
    assertThat(lookup("Ana may come in again and is invited.").tryQuery()).isPresent();
    heard.clear();
    waitUntil(
        "Ana may come in",
        () -> {
          ana.join("#dev");
          return heard.stream()
              .anyMatch(event ->
                  event instanceof RoomEvent.Entered(String channel) && channel.equals("#dev"));
        });
  }

  @Test
  void whatTheRoomRefusesIsNotSaidToBeDone() {
    ana.join("#dev");
    waitUntil(
        "Ana made it",
        () ->
            heard.stream()
                .anyMatch(event ->
                    event instanceof RoomEvent.Entered(var channel) && channel.equals("#dev")));
    inRoom(model -> model.join("#dev"));
    waitUntil("the channel is shown", () -> room.currentProperty().get().name().equals("#dev"));
    type("/kick Ana");
    waitUntil("it is refused", () -> shown(".quiet-row").contains("You may not do that in #dev."));
    assertThat(seen("#moderationLine")).isZero();
  }
}
