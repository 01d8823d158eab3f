package chat.roda.ui.conversation;

import chat.roda.client.RoomClient;
import chat.roda.irc.CaseMapping;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.CopyButton;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What a conversation shows in which nobody has said anything yet: what to do. FX thread. */
final class NothingSaid {
  /** Of who came and the like; more of them would lie under the words. */
  private static final int MOST_ROWS = 4;

  /** How high the date with what is above it is, and a row, in sizes of the type. */
  private static final double FIRST_ROW = 7;

  private static final double ROW = 2;

  private final Texts texts;
  private final Outside outside;
  private final ObservableValue<Boolean> connected;
  private final Region around;
  private final Parts parts;
  private Subscription shown = Subscription.EMPTY;

  /** How much of it there is room for, and where. */
  private enum Form {
    IN_THE_MIDDLE,
    BELOW,
    WITHOUT_HINT,
    NONE
  }

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
    Transcript said = now.transcript();
    shown.unsubscribe();
    shown =
        Bindings.createObjectBinding(
                () -> form(said),
                said.rows(),
                said.aboveProperty(),
                connected,
                around.heightProperty(),
                around.widthProperty())
            .when(Attached.of(around))
            .subscribe(this::show);
  }

  private Form form(Transcript said) {
    boolean begins = said.aboveProperty().get() == Above.BEGINNING && isQuiet(said.rows());
    if (!connected.getValue() || !(said.rows().isEmpty() || begins)) {
      return Form.NONE;
    }
    double em = parts.hint().getFont().getSize();
    double above = said.rows().isEmpty() ? 0 : em * (FIRST_ROW + ROW * said.rows().size());
    double hint = parts.hint().prefHeight(parts.hint().getMaxWidth()) + parts.place().getSpacing();
    double words = parts.place().prefHeight(around.getWidth());
    double bare = parts.hint().isManaged() ? words - hint : words;
    double free = around.getHeight() - above - bare;
    return free - above >= hint
        ? Form.IN_THE_MIDDLE
        : free >= hint ? Form.BELOW : free >= 0 ? Form.WITHOUT_HINT : Form.NONE;
  }

  private void show(Form now) {
    parts.place().setVisible(now != Form.NONE);
    parts.place().setAlignment(now == Form.IN_THE_MIDDLE ? Pos.CENTER : Pos.BOTTOM_CENTER);
    parts.hint().setVisible(now != Form.WITHOUT_HINT);
    parts.hint().setManaged(now != Form.WITHOUT_HINT);
  }

  private static boolean isQuiet(List<Row> rows) {
    return rows.size() <= MOST_ROWS
        && rows.stream().noneMatch(row -> row.entry() instanceof Entry.Spoken);
  }
}
