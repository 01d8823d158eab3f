package chat.roda.ui.room;

import atlantafx.base.theme.Styles;
import chat.roda.texts.Texts;
import chat.roda.ui.common.BesideOrBelow;
import chat.roda.ui.common.LowPane;
import chat.roda.ui.common.ProblemLabel;
import chat.roda.ui.common.TypedDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;
import org.jspecify.annotations.Nullable;

/** Where a day is chosen to go to in the conversation, under its head. */
final class DateBar extends VBox {
  private static final double GAP = 8;

  private final Texts texts;
  private final DatePicker day = new DatePicker();
  private final ProblemLabel problem =
      new ProblemLabel("dayProblem", day.getEditor().textProperty());
  private final Runnable closed;
  private final Consumer<LocalDate> go;

  /** Nothing was done with the day since the bar came out. */
  private boolean untouched;

  /**
   * @param go goes to the day that is chosen
   * @param closed is run when the bar goes
   */
  DateBar(Texts texts, Consumer<LocalDate> go, Runnable closed) {
    this.texts = texts;
    this.go = go;
    this.closed = closed;
    setId("dateBar");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    var what = new Label(texts.get("date.question"));
    what.getStyleClass().add("roda-small");
    what.setMinWidth(USE_PREF_SIZE);
    day.setId("day");
    day.setShowWeekNumbers(false);
    day.setConverter(
        new LocalDateStringConverter(
            FormatStyle.SHORT, texts.language().locale(), IsoChronology.INSTANCE));
    day.setPromptText(texts.get("date.prompt"));
    day.setDayCellFactory(_ -> new PastDay());
    what.setLabelFor(day.getEditor());
    var goThere = new Button(texts.get("date.go"));
    goThere.setId("goToDay");
    goThere.getStyleClass().add(Styles.ACCENT);
    goThere.setMinWidth(USE_PREF_SIZE);
    goThere.setOnAction(_ -> choose());
    goThere.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    var cancel = new Button(texts.get("channel.edit.cancel"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> close());
    day.addEventFilter(KeyEvent.ANY, this::key);
    var question = new HBox(GAP, what, day);
    question.setAlignment(Pos.CENTER_LEFT);
    day.getEditor().selectionProperty().subscribe(this::select);
    day.addEventFilter(KeyEvent.KEY_PRESSED, _ -> untouched = false);
    day.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> untouched = false);
    var form = new BesideOrBelow(GAP);
    form.getStyleClass().add("find-bar");
    form.put(new VBox(question, problem), goThere, cancel);
    getChildren().add(new LowPane(form, question));
  }

  /** Nothing was said on a day that is to come. */
  private static final class PastDay extends DateCell {
    @Override
    public void updateItem(@Nullable LocalDate item, boolean empty) {
      super.updateItem(item, empty);
      setDisable(empty || item == null || item.isAfter(LocalDate.now(ZoneId.systemDefault())));
    }
  }

  /** Comes out with that day. */
  void comeOut(LocalDate with) {
    day.setValue(with);
    setVisible(true);
    untouched = true;
    day.getEditor().requestFocus();
    select();
  }

  /**
   * What is typed replaces the day. The picker selects nothing when it gets the focus, and writes
   * the day anew at times that it chooses: where it is new in the window, when it gets its looks.
   */
  private void select() {
    if (untouched && day.getEditor().getSelection().getLength() == 0) {
      Platform.runLater(() -> {
        if (untouched) {
          day.getEditor().selectAll();
        }
      });
    }
  }

  /** Goes. */
  void close() {
    if (isVisible()) {
      untouched = false;
      day.hide();
      setVisible(false);
      closed.run();
    }
  }

  private void choose() {
    String typed = day.getEditor().getText();
    TypedDay.of(typed)
        .ifPresentOrElse(
            chosen -> {
              close();
              go.accept(chosen);
            },
            () -> problem.setText(texts.format("find.noDay", typed)));
  }

  /** Where it is no day, the picker would put the last one back as soon as it loses the focus. */
  private void pressed(MouseEvent event) {
    if (TypedDay.of(day.getEditor().getText()).isEmpty()) {
      choose();
      event.consume();
    }
  }

  /** All of Enter: when it is let go, the picker would put the last day back over what is none. */
  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !day.isShowing()) {
      if (event.getEventType() == KeyEvent.KEY_PRESSED) {
        choose();
      }
      event.consume();
    }
  }
}
