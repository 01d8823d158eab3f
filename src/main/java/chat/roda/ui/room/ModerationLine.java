package chat.roda.ui.room;

import chat.roda.client.ChannelChange;
import chat.roda.client.Moderation;
import chat.roda.irc.CaseMapping;
import chat.roda.texts.Texts;
import chat.roda.ui.common.BesideOrBelow;
import chat.roda.ui.common.LowPane;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Tells what was just asked of the room by who is in charge, and takes it back; for seconds. */
final class ModerationLine extends VBox {
  private static final double GAP = 12;
  private static final Duration SHOWN = Duration.seconds(12);

  private final ModerationWords words;
  private final Doors doors;
  private final Label text = new Label();
  private final Button undo = new Button();
  private final PauseTransition time = new PauseTransition(SHOWN);
  private List<String> about = List.of();

  ModerationLine(Texts texts, Doors doors) {
    this.words = new ModerationWords(texts);
    this.doors = doors;
    setId("moderationLine");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    undo.setId("undoModeration");
    undo.setText(texts.get("room.moderation.undo"));
    undo.setMinWidth(USE_PREF_SIZE);
    undo.managedProperty().bind(undo.visibleProperty());
    var line = new BesideOrBelow(GAP);
    line.getStyleClass().add("link-line");
    line.put(text, undo);
    getChildren().add(new LowPane(line, undo));
    managedProperty().bind(visibleProperty());
    setVisible(false);
    time.setOnFinished(_ -> setVisible(false));
    doors.setOnAsked(this::asked, this::asked, this::refused);
  }

  private void asked(Moderation moderation) {
    about = List.of(moderation.channel(), moderation.nickname());
    tell(words.of(moderation), moderation.undo().map(back -> () -> doors.moderate(back)));
  }

  private void asked(ChannelChange change) {
    about = List.of(change.channel());
    tell(words.of(change), Optional.of(() -> doors.change(change.undo())));
  }

  /** What is told was not done. */
  private void refused(String what) {
    if (about.stream().anyMatch(it -> CaseMapping.same(it, what))) {
      time.stop();
      setVisible(false);
    }
  }

  private void tell(String done, Optional<Runnable> back) {
    text.setText(done);
    undo.setVisible(back.isPresent());
    undo.setOnAction(_ -> back.ifPresent(Runnable::run));
    setVisible(true);
    time.playFromStart();
  }
}
