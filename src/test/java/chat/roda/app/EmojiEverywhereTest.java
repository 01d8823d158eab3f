package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.RecentRoom;
import chat.roda.settings.Settings;
import chat.roda.ui.common.Toast;
import chat.roda.ui.emoji.EmojiLine;
import chat.roda.ui.emoji.EmojiText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.util.NodeQueryUtils;

/** No emoji is left to the font, which on Linux draws nothing of it, wherever it stands. */
class EmojiEverywhereTest extends Steps {
  /** What the font is to draw, with emoji in it. */
  private List<String> drawnByTheFont() {
    return onFxThread(() -> {
      List<String> found = new ArrayList<>();
      Window.getWindows().forEach(window -> collect(window.getScene().getRoot(), found));
      return found;
    });
  }

  private static void collect(Node node, List<String> found) {
    if (!node.isVisible() || node instanceof TextInputControl) {
      return;
    }
    if (node instanceof Text words
        && EmojiText.pieces(words.getText()).stream().anyMatch(EmojiText.Piece::emoji)) {
      found.add(words.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private void isDrawnAt(String where) {
    waitUntil(
        "pictures are there: " + where,
        () -> lookup(where + " .emoji").queryAll().stream().anyMatch(Node::isVisible));
    assertThat(drawnByTheFont()).as(where).isEmpty();
    waitUntil("words are there: " + where, () -> allWordsHaveRoom(where));
  }

  private boolean allWordsHaveRoom(String where) {
    return lookup(where + " .label").queryAll().stream()
        .filter(words -> words.getParent() instanceof EmojiLine)
        .filter(NodeQueryUtils.isVisible()::test)
        .allMatch(words -> words.getLayoutBounds().getWidth() > 1);
  }

  @Test
  void namesRoomsTopicsAndWhatIsFoundHavePictures() {
    openWindow(
        Settings.DEFAULTS.withNickname("ana").with(new HostedRoomChoice("Club 🎉 de café", port)));
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("Club 🎉"));
    isDrawnAt(".side-head");
    isDrawnAt(".room-about");
    try (var bea = new OnePerson("bea🦊", new RoomAddress("127.0.0.1", port))) {
      isDrawnAt(".quiet-row");
      isDrawnAt(".person");
      bea.says("coffee ☕ at ten");
      bea.says("ana, and cake 🍰");
      bea.says("coffee again");
      seesSoon("again");
      isDrawnAt(".message-header");
      write("/topic cables 🔌 and more").type(KeyCode.ENTER);
      isDrawnAt(".room-topic");
      chord(KeyCode.CONTROL, KeyCode.F);
      write("coffee");
      isDrawnAt(".found .found-around");
      type(KeyCode.ESCAPE);
      chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
      isDrawnAt("#mentionList");
      type(KeyCode.ESCAPE);
      write("/msg bea🦊 hello").type(KeyCode.ENTER);
      seesSoon("Only the two of you");
      isDrawnAt(".conversation-line");
      isDrawnAt(".room-title");
    }
  }

  @Test
  void theStartPageAndSettingsHavePictures() {
    openWindow(
        Settings.DEFAULTS
            .withNickname("ana🦊")
            .with(new HostedRoomChoice("", port))
            .withRecent(new RecentRoom("Café ☕", "10.0.4.2", Instant.now())));
    isDrawnAt("#greeting");
    isDrawnAt(".recent-room");
    chord(KeyCode.CONTROL, KeyCode.COMMA);
    isDrawnAt(".setting-value");
  }

  @Test
  void tooltipsAndNoticesHavePictures() {
    openWindow("ana");
    // As broad as the head-less screen, the window would have the notice come out over its edge.
    resize(900, 700);
    onFxThread(() -> {
      var words = new Label("bea🦊 has cake 🍰 and would like to share it with everybody");
      words.setMaxWidth(200);
      words.getStyleClass().add("notice-text");
      new Toast(stage, Pos.TOP_RIGHT, Duration.seconds(60), "Close").show(false, () -> {}, words);
      new Tooltip("Café ☕").show(stage, 200, 200);
      return stage;
    });
    isDrawnAt(".notice-text");
    isDrawnAt(".tooltip");
    assertThat(lookup(".notice-text").queryAs(Label.class).getHeight())
        .as("it wraps")
        .isGreaterThan(40);
  }

  @Test
  void menusAndBarsHavePictures() {
    openWindow(
        Settings.DEFAULTS.withNickname("ana").with(new HostedRoomChoice("Club 🎉 de café", port)));
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("Club 🎉"));
    try (var bea = new OnePerson("bea🦊", new RoomAddress("127.0.0.1", port))) {
      isDrawnAt(".person");
      bea.says("and cake 🍰");
      seesSoon("and cake ");
      clickOn(from(lookup(".message-words").queryAll()).lookup("and cake ").<Node>query());
      onFxThread(() -> {
        var list = lookup(".message-list").query();
        list.fireEvent(
            new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 400, 300, true, null));
        return list;
      });
      isDrawnAt("#aboutSender");
      backFromPopup();
      clickOn(from(lookup(".message-words").queryAll()).lookup("and cake ").<Node>query());
      chord(KeyCode.CONTROL, KeyCode.R);
      isDrawnAt("#replyBar");
    }
  }

  @Test
  void theTextStaysWhatItIsForScreenReaders() {
    openWindow(
        Settings.DEFAULTS.withNickname("ana").with(new HostedRoomChoice("Club 🎉 de café", port)));
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("Club 🎉"));
    assertThat(lookup(".side-title").queryAs(Label.class).getText()).isEqualTo("Club 🎉 de café");
  }
}
