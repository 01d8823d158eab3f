package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomClient;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However many react, each of them can be read. */
class WhoReactedTest extends RoomTest {
  private List<RoomClient> others = List.of();

  @AfterEach
  void leave() {
    others.forEach(RoomClient::cancel);
  }

  private void everybodyReacts() {
    ana.say("#lobby", "coffee at ten?");
    waitForMessage("coffee at ten?");
    String id = heardLine("coffee at ten?").id();
    others = IntStream.rangeClosed(1, 8).mapToObj(i -> client("Guest" + i)).toList();
    waitUntil(
        "all are in",
        () ->
            IntStream.rangeClosed(1, 8)
                .allMatch(i -> shown(".person .nickname").contains("Guest" + i)));
    for (int i = 1; i <= 8; i++) {
      int count = i;
      others.get(i - 1).react("#lobby", id, "👍", true);
      waitUntil(
          count + " are counted",
          () -> shown(".reaction").stream().anyMatch(t -> t.endsWith("" + count)));
    }
  }

  @Test
  void theTooltipNamesThem() {
    everybodyReacts();
    assertThat(
            lookup(".reaction").queryAll().stream()
                .filter(RoomTest::isSeen)
                .map(node -> ((Button) node).getTooltip().getText()))
        .containsExactly(
            "Guest1, Guest2, Guest3, Guest4, Guest5, Guest6, Guest7 and Guest8: thumbs up");
  }

  @Test
  void theMenuOnTheMessageNamesThemForTheKeyboard() {
    everybodyReacts();
    openMenu();
    clickOn("#whoReacted");
    waitUntil("they are named", () -> isThere("#reactionsCard"));
    assertThat(
            onFxThread(() ->
                lookup("#reactionsCard .label").queryAllAs(Label.class).stream()
                    .map(Label::getText)
                    .toList()))
        .containsExactly(
            "thumbs up · 8", "Guest1, Guest2, Guest3, Guest4, Guest5, Guest6, Guest7 and Guest8");
    waitUntil("it has the keyboard", () -> lookup("#reactionsCard").query().isFocused());
    type(KeyCode.ESCAPE);
    waitUntil("it is gone", () -> !isThere("#reactionsCard"));
  }

  private boolean isThere(String query) {
    return lookup(query).tryQuery().isPresent();
  }
}
