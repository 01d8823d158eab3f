package chat.roda.ui.rooms;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Says on the button of the side bar, where that is folded, that something is unread. FX thread.
 */
final class FoldedSign {
  private final Texts texts;
  private final Stays stays;
  private final ToggleButton button;
  private final Region dot = new Region();

  private FoldedSign(Texts texts, Stays stays, ToggleButton button) {
    this.texts = texts;
    this.stays = stays;
    this.button = button;
  }

  /** Puts it on {@code button}, whose icon stays. */
  static void put(Texts texts, Stays stays, ToggleButton button) {
    new FoldedSign(texts, stays, button).begin();
  }

  private void begin() {
    dot.getStyleClass().add("unread-dot");
    dot.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var both = new StackPane(button.getGraphic(), dot);
    StackPane.setAlignment(dot, Pos.TOP_RIGHT);
    button.setGraphic(both);
    var attached = Attached.of(button);
    stays.unreadProperty().when(attached).subscribe(_ -> show());
    stays.mentionsProperty().when(attached).subscribe(_ -> show());
  }

  private void show() {
    int unread = stays.unreadProperty().get();
    int meant = stays.mentionsProperty().get();
    dot.setVisible(unread > 0);
    dot.pseudoClassStateChanged(TalkLine.CALLING, meant > 0);
    String what = texts.get("room.showConversations");
    button.setAccessibleText(
        unread == 0 ? what : texts.format("room.accessible.unread", what, unread, meant));
  }
}
