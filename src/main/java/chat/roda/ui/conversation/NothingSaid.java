package chat.roda.ui.conversation;

import chat.roda.client.RoomClient;
import chat.roda.irc.CaseMapping;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.CopyButton;
import chat.roda.ui.common.Shown;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
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

  private final Texts texts;
  private final Outside outside;
  private final ObservableValue<Boolean> connected;
  private final Region around;
  private final ReadOnlyDoubleProperty rowsEnd;
  private final Parts parts;
  private ObservableValue<Form> form = new SimpleObjectProperty<>(Form.NONE);
  private Subscription shown = Subscription.EMPTY;
  private boolean invites;

  /** How much of it there is room for; what others type goes last. */
  private enum Form {
    WHOLE,
    WITHOUT_HINT,
    INVITATION,
    NONE
  }

  /** What it is made of. */
  record Parts(VBox place, Label title, Label hint, HBox invitation, Label address, Button copy) {}

  /**
   * @param connected whether the room has let us in
   * @param around what it lies in
   * @param rowsEnd up to where there are rows in that
   */
  NothingSaid(
      Texts texts,
      Outside outside,
      ObservableValue<Boolean> connected,
      Region around,
      ReadOnlyDoubleProperty rowsEnd,
      Parts parts) {
    this.texts = texts;
    this.outside = outside;
    this.connected = connected;
    this.around = around;
    this.rowsEnd = rowsEnd;
    this.parts = parts;
    CopyButton.set(
        parts.copy(),
        texts.get("conversation.empty.copy"),
        texts.get("conversation.empty.copied"),
        () -> parts.address().getText());
  }

  /** Shows it over that conversation, as long as nothing is said there. */
  void follow(Conversation now) {
    boolean lobby = CaseMapping.same(now.name(), RoomClient.LOBBY);
    Optional<String> invitation = outside.invitation().filter(_ -> lobby);
    invites = invitation.isPresent();
    parts.address().setText(invitation.orElse(""));
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
                ? texts.get(
                    invites ? "conversation.empty.lobby.hint" : "conversation.empty.lobby.alone")
                : now.isChannel()
                    ? texts.format("conversation.empty.channel.hint", now.name())
                    : texts.get("conversation.empty.person.hint"));
    Transcript said = now.transcript();
    shown.unsubscribe();
    form =
        Bindings.createObjectBinding(
            () -> form(said),
            said.rows(),
            said.aboveProperty(),
            connected,
            rowsEnd,
            around.heightProperty(),
            around.widthProperty());
    shown = form.when(Attached.of(around)).subscribe(this::changed);
  }

  /** Words go at once, but come late: where rows end is known while nothing may move. */
  private void changed(Form now) {
    if (now == Form.NONE) {
      show(now);
    } else {
      Platform.runLater(() -> show(form.getValue()));
    }
  }

  private Form form(Transcript said) {
    boolean begins = said.aboveProperty().get() == Above.BEGINNING && isQuiet(said.rows());
    if (!connected.getValue() || !(said.rows().isEmpty() || begins)) {
      return Form.NONE;
    }
    double free = around.getHeight() - rowsEnd.get();
    if (free >= heightOf(parts.title(), parts.hint(), parts.invitation())) {
      return Form.WHOLE;
    }
    return free >= heightOf(parts.title(), parts.invitation())
        ? Form.WITHOUT_HINT
        : invites && free >= heightOf(parts.invitation()) ? Form.INVITATION : Form.NONE;
  }

  /** With what is around and between them. */
  private double heightOf(Region... shown) {
    Insets inside = parts.place().getInsets();
    double width = around.getWidth() - inside.getLeft() - inside.getRight();
    double height = inside.getTop() + inside.getBottom() - parts.place().getSpacing();
    for (Region part : shown) {
      if (invites || !part.equals(parts.invitation())) {
        double most = part.getMaxWidth() > 0 ? Math.min(width, part.getMaxWidth()) : width;
        height += part.prefHeight(most) + parts.place().getSpacing();
      }
    }
    return height;
  }

  private void show(Form now) {
    parts.place().setVisible(now != Form.NONE);
    Shown.set(parts.title(), now != Form.INVITATION);
    Shown.set(parts.hint(), now == Form.WHOLE);
    Shown.set(parts.invitation(), invites);
  }

  private static boolean isQuiet(List<Row> rows) {
    return rows.size() <= MOST_ROWS
        && rows.stream().noneMatch(row -> row.entry() instanceof Entry.Spoken);
  }
}
