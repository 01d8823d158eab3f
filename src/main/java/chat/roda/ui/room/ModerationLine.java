package chat.roda.ui.room;

import chat.roda.client.Moderation;
import chat.roda.client.Moderation.Power;
import chat.roda.texts.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** Tells what was just asked to be done to a person, and takes it back; for some seconds. */
final class ModerationLine extends HBox {
  private static final Duration SHOWN = Duration.seconds(12);

  private final Texts texts;
  private final Consumer<Moderation> moderate;
  private final Label text = new Label();
  private final Button undo = new Button();
  private final PauseTransition time = new PauseTransition(SHOWN);

  ModerationLine(Texts texts, Consumer<Moderation> moderate) {
    this.texts = texts;
    this.moderate = moderate;
    setId("moderationLine");
    getStyleClass().add("link-line");
    setAlignment(Pos.CENTER_LEFT);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    setHgrow(text, Priority.ALWAYS);
    undo.setId("undoModeration");
    undo.setText(texts.get("room.moderation.undo"));
    undo.setMinWidth(USE_PREF_SIZE);
    undo.managedProperty().bind(undo.visibleProperty());
    getChildren().addAll(text, undo);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    time.setOnFinished(_ -> setVisible(false));
  }

  /** Asks for it, and tells so. */
  void carryOut(Moderation moderation) {
    moderate.accept(moderation);
    Optional<Moderation> back = moderation.undo();
    text.setText(words(moderation));
    undo.setVisible(back.isPresent());
    undo.setOnAction(_ -> back.ifPresent(this::carryOut));
    setVisible(true);
    time.playFromStart();
  }

  private String words(Moderation moderation) {
    String who = moderation.nickname();
    return switch (moderation) {
      case Moderation.Change(_, _, Power power, boolean given) ->
          switch (power) {
            case OPERATOR ->
                given
                    ? texts.format("room.moderation.operator", who)
                    : texts.format("room.moderation.noOperator", who);
            case VOICE ->
                given
                    ? texts.format("room.moderation.voice", who)
                    : texts.format("room.moderation.noVoice", who);
          };
      case Moderation.Remove _ -> texts.format("room.moderation.removed", who);
      case Moderation.Ban _ -> texts.format("room.moderation.banned", who);
      case Moderation.Unban _ -> texts.format("room.moderation.unbanned", who);
      case Moderation.Invite _ -> texts.format("room.moderation.invited", who);
    };
  }
}
