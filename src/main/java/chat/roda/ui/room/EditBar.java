package chat.roda.ui.room;

import atlantafx.base.theme.Styles;
import chat.roda.texts.Texts;
import chat.roda.ui.common.BesideOrBelow;
import chat.roda.ui.common.LowPane;
import chat.roda.ui.common.ProblemLabel;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Where one thing about a channel is written anew, under its head. Enter saves, Esc leaves it. */
final class EditBar extends VBox {
  private static final double GAP = 8;

  private final Label what = new Label();
  private final TextField text = new TextField();
  private final ProblemLabel problem = new ProblemLabel("editProblem", text.textProperty());
  private final Runnable closed;
  private Wanted wanted = new Wanted("", _ -> Optional.empty(), _ -> {});

  /**
   * @param closed is run when the bar goes
   */
  EditBar(Texts texts, Runnable closed) {
    this.closed = closed;
    setId("editBar");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    text.setId("editText");
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    var save = new Button(texts.get("channel.edit.save"));
    save.setId("editSave");
    save.getStyleClass().add(Styles.ACCENT);
    save.setMinWidth(USE_PREF_SIZE);
    save.setOnAction(_ -> save());
    var cancel = new Button(texts.get("channel.edit.cancel"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> close());
    what.getStyleClass().add("roda-small");
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    what.setLabelFor(text);
    var line = new BesideOrBelow(GAP);
    line.put(text, save, cancel);
    var form = new VBox(what, line, problem);
    form.getStyleClass().add("find-bar");
    getChildren().add(new LowPane(form, text));
  }

  /**
   * What is to be written.
   *
   * @param question tells what it is
   * @param problem why something typed cannot be it, and what could; empty where it can
   * @param given gets what was typed, without spaces around it
   */
  record Wanted(
      String question, Function<String, Optional<String>> problem, Consumer<String> given) {}

  /** Comes out with what is there {@code now}. */
  void ask(Wanted asked, String now) {
    wanted = asked;
    what.setText(asked.question());
    problem.setText("");
    text.setText(now);
    setVisible(true);
    text.requestFocus();
    text.selectAll();
  }

  /** Goes, and nothing is changed. */
  void close() {
    if (isVisible()) {
      setVisible(false);
      closed.run();
    }
  }

  private void save() {
    String typed = text.getText().strip();
    wanted
        .problem()
        .apply(typed)
        .ifPresentOrElse(
            problem::setText,
            () -> {
              close();
              wanted.given().accept(typed);
            });
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      save();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close();
    } else {
      return;
    }
    event.consume();
  }
}
