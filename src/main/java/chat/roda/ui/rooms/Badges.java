package chat.roda.ui.rooms;

import chat.roda.ui.common.Shown;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** How much is unread, and, marked, how much of that is meant for the person. */
final class Badges extends HBox {
  private static final int MOST_SHOWN = 99;
  private static final double GAP = 4;

  private final Label unread = new Label();
  private final Label mentions = new Label();

  Badges() {
    super(GAP);
    setAlignment(Pos.CENTER_RIGHT);
    unread.getStyleClass().add("unread-badge");
    mentions.getStyleClass().addAll("unread-badge", "mention-badge");
    unread.setMinWidth(USE_PREF_SIZE);
    mentions.setMinWidth(USE_PREF_SIZE);
    setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(mentions, unread);
  }

  void show(int messages, int meant) {
    unread.setText(few(messages));
    mentions.setText("@" + few(meant));
    Shown.set(unread, messages > 0);
    Shown.set(mentions, meant > 0);
  }

  private static String few(int count) {
    return count > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(count);
  }
}
