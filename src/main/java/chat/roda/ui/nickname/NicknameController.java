package chat.roda.ui.nickname;

import chat.roda.irc.NicknameProblem;
import chat.roda.texts.Texts;
import chat.roda.ui.common.NicknameWords;
import chat.roda.ui.common.ProblemStyle;
import chat.roda.ui.nickname.NicknameDialog.Occasion;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Binds the nickname dialog to its view-model. FX thread. */
final class NicknameController {
  private final NicknameViewModel model;
  private final Texts texts;
  private final Occasion why;
  private final Consumer<String> chosen;
  private final Runnable cancelled;

  @FXML private TextField field;
  @FXML private Label hint;
  @FXML private Button ok;
  @FXML private Button cancel;

  NicknameController(
      NicknameViewModel model,
      Texts texts,
      Occasion why,
      Consumer<String> chosen,
      Runnable cancelled) {
    this.model = model;
    this.texts = texts;
    this.why = why;
    this.chosen = chosen;
    this.cancelled = cancelled;
  }

  @FXML
  private void initialize() {
    field.textProperty().bindBidirectional(model.typedProperty());
    field.selectAll();
    hint.textProperty().bind(model.problemProperty().map(this::sentence));
    model.problemProperty().subscribe(problem -> ProblemStyle.set(hint, problem.isPresent()));
    ok.disableProperty().bind(model.problemProperty().map(Optional::isPresent));
    boolean change = why == Occasion.CHANGE;
    ok.setText(texts.get(change ? "nickname.change" : "nickname.goOn"));
    cancel.setText(texts.get(change ? "nickname.cancel" : "nickname.quit"));
  }

  @FXML
  private void goOn() {
    model.nickname().ifPresent(chosen);
  }

  @FXML
  private void cancel() {
    cancelled.run();
  }

  private String sentence(Optional<NicknameProblem> problem) {
    return problem.map(it -> NicknameWords.of(texts, it)).orElseGet(this::hint);
  }

  private String hint() {
    return switch (why) {
      case FIRST_START -> texts.get("nickname.hint");
      case SETTINGS_LOST -> texts.get("nickname.hint.lost");
      case CHANGE -> texts.get("nickname.hint.everywhere");
    };
  }
}
