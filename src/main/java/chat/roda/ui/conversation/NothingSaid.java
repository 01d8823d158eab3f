package chat.roda.ui.conversation;

import chat.roda.client.RoomClient;
import chat.roda.irc.CaseMapping;
import chat.roda.texts.Texts;
import chat.roda.ui.common.CopyButton;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a conversation shows in which nobody has said anything yet: what to do. FX thread. */
final class NothingSaid {
  /** Of who came and the like; more of them would lie under the words. */
  private static final int MOST_ROWS = 4;

  /** There is room for rows and words, in pixels. */
  private static final double HIGH = 380;

  private final Texts texts;
  private final Outside outside;
  private final ObservableValue<Boolean> connected;
  private final Region around;
  private final Parts parts;

  /** What it is made of. */
  record Parts(VBox place, Label title, Label hint, HBox invitation, Label address, Button copy) {}

  /**
   * @param connected whether the room has let us in
   * @param around what it lies in
   */
  NothingSaid(
      Texts texts,
      Outside outside,
      ObservableValue<Boolean> connected,
      Region around,
      Parts parts) {
    this.texts = texts;
    this.outside = outside;
    this.connected = connected;
    this.around = around;
    this.parts = parts;
    CopyButton.set(
        parts.copy(),
        texts.get("conversation.empty.copy"),
        texts.get("conversation.empty.copied"),
        outside::invitation);
  }

  /** Shows it over that conversation, as long as nothing is said there. */
  void follow(Conversation now) {
    boolean lobby = CaseMapping.same(now.name(), RoomClient.LOBBY);
    parts
        .title()
        .setText(
            now.isChannel()
                ? texts.get("conversation.empty.title")
                : texts.format("conversation.above.beginning.person", now.name()));
    parts
        .hint()
        .setText(
            lobby
                ? texts.get("conversation.empty.lobby.hint")
                : now.isChannel()
                    ? texts.format("conversation.empty.channel.hint", now.name())
                    : texts.get("conversation.empty.person.hint"));
    parts.invitation().setVisible(lobby);
    parts.invitation().setManaged(lobby);
    parts.address().setText(outside.invitation());
    var rows = now.transcript().rows();
    var above = now.transcript().aboveProperty();
    parts
        .place()
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    connected.getValue()
                        && (rows.isEmpty()
                            || (above.get() == Above.BEGINNING && isQuiet(rows) && isHigh())),
                rows,
                above,
                connected,
                around.heightProperty()));
  }

  private static boolean isQuiet(List<Row> rows) {
    return rows.size() <= MOST_ROWS
        && rows.stream().noneMatch(row -> row.entry() instanceof Entry.Spoken);
  }

  private boolean isHigh() {
    return around.getHeight() >= HIGH;
  }
}
