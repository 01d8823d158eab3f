package chat.roda.ui.room;

import chat.roda.history.LogProblem;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.BesideOrBelow;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Tells that only our own copy is read, or that it is not written; else it is not there. */
final class CopyLine extends BesideOrBelow {
  private static final double GAP = 12;
  private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

  private final Texts texts;
  private final RoomViewModel room;
  private final Label text = new Label();

  CopyLine(Texts texts, RoomViewModel room) {
    super(GAP);
    this.texts = texts;
    this.room = room;
    getStyleClass().add("link-line");
    setId("copyLine");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    put(text);
    if (room.isReadOnly()) {
      var close = new Button(texts.get("copy.close"));
      close.setId("closeCopy");
      close.setMinWidth(USE_PREF_SIZE);
      close.setOnAction(_ -> room.leave());
      put(text, close);
    }
    managedProperty().bind(visibleProperty());
    room.copyProblemProperty().when(Attached.of(this)).subscribe(this::show);
    show(room.copyProblemProperty().get());
  }

  private void show(Optional<LogProblem> problem) {
    setVisible(room.isReadOnly() || problem.isPresent());
    pseudoClassStateChanged(BROKEN, problem.isPresent());
    text.setText(
        problem
            .map(this::words)
            .orElseGet(() -> texts.format("copy.reading", room.roomNameProperty().get())));
  }

  private String words(LogProblem problem) {
    return switch (problem) {
      case DISK_FULL -> texts.get("copy.problem.diskFull");
      case READ_ONLY -> texts.get("copy.problem.readOnly");
      case NEWER_VERSION -> texts.get("copy.problem.newer");
      case FAILING -> texts.get("copy.problem.failing");
      case SET_ASIDE -> texts.get("copy.problem.setAside");
    };
  }
}
