package chat.roda.ui.window;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.common.SizeWords;
import chat.roda.ui.common.Theme;
import chat.roda.ui.common.Toast;
import chat.roda.ui.common.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** What the window says beside its views: short notices and the few questions. FX thread. */
final class Notices {
  private static final Duration SHOWN = Duration.seconds(4);

  /** What nobody waits for, and is to be read all the same. */
  private static final Duration SHOWN_LONGER = Duration.seconds(15);

  private final Stage stage;
  private final Texts texts;
  private final Keyboard keyboard;
  private final Theme theme;

  Notices(Stage stage, Views views, Theme theme) {
    this.stage = stage;
    this.texts = views.texts();
    this.keyboard = views.keyboard();
    this.theme = theme;
  }

  void invitationCopied() {
    tell(texts.get("window.copied"));
  }

  /**
   * Tells which room was left.
   *
   * @param keys go back in, as does {@code back}
   * @return takes it away
   */
  Runnable left(String room, String keys, Runnable back) {
    return new Toast(stage, Pos.TOP_CENTER, Duration.seconds(8), texts.get("window.close"))
        .show(theme.moves(), back, new Label(texts.format("window.left", room, keys)));
  }

  /** Something went wrong; a click on the words does {@code open}, which shows where they are. */
  void surprise(Path log, Runnable open) {
    new Toast(stage, Pos.TOP_CENTER, SHOWN_LONGER, texts.get("window.close"))
        .show(theme.moves(), open, new Label(texts.format("window.surprise", log.toString())));
  }

  /** What changed is only in memory; it is tried again. */
  void notSaved(Path file) {
    new Toast(stage, Pos.TOP_CENTER, SHOWN_LONGER, texts.get("window.close"))
        .show(theme.moves(), () -> {}, new Label(texts.format("window.notSaved", file.toString())));
  }

  /** Files that could not be read, all at once: none hides another. */
  void setAside(List<SetAside> files) {
    if (files.isEmpty()) {
      return;
    }
    String title =
        files.size() == 1 ? files.getFirst().title(texts) : texts.get("window.setAside.title");
    String sentences =
        files.stream().map(file -> file.sentence(texts)).collect(Collectors.joining("\n\n"));
    alert(title, sentences, close()).show();
  }

  /**
   * Says why there is no room.
   *
   * @param port on which it can be hosted instead, if that is known
   * @param host hosts it there
   */
  void hostProblem(String sentence, OptionalInt port, IntConsumer host) {
    String title = texts.get("window.hostProblem");
    if (port.isEmpty()) {
      showInTurn(alert(title, sentence, close()));
      return;
    }
    String words = texts.format("hosting.onPort", Integer.toString(port.getAsInt()));
    var there = new ButtonType(words, ButtonData.OK_DONE);
    var alert = alert(title, sentence, there, close());
    alert
        .resultProperty()
        .subscribe(pressed -> {
          if (pressed == there) {
            host.accept(port.getAsInt());
          }
        });
    showInTurn(alert);
  }

  /** Not over what is asked already: that comes first, and this when it is gone. */
  private void showInTurn(Alert alert) {
    Window.getWindows().stream()
        .filter(this::asks)
        .findFirst()
        .ifPresentOrElse(
            before ->
                before.addEventHandler(
                    WindowEvent.WINDOW_HIDDEN, _ -> Platform.runLater(() -> showInTurn(alert))),
            () -> {
              if (stage.isShowing()) {
                alert.show();
              }
            });
  }

  private boolean asks(Window window) {
    return window instanceof Stage dialog
        && stage.equals(dialog.getOwner())
        && dialog.getScene().getRoot() instanceof DialogPane;
  }

  private ButtonType close() {
    return new ButtonType(texts.get("window.close"), ButtonData.CANCEL_CLOSE);
  }

  /**
   * Asks whether the hosted room may close.
   *
   * @param others how many are in it beside ourselves
   * @param yes what happens then
   */
  void askToStopHosting(int others, Runnable yes) {
    String question = texts.format("window.stopHosting.question", others);
    ask("window.stopHosting.title", question, "window.stopHosting", yes);
  }

  /** Asks whether what is kept of the hosted room may go. */
  void askToEmpty(Runnable yes) {
    ask("hosting.empty.title", texts.get("hosting.empty.question"), "hosting.empty.do", yes);
  }

  void emptied(boolean gone) {
    tell(texts.get(gone ? "hosting.emptied" : "hosting.notEmptied"));
  }

  /** Asks before what cannot be undone: whoever presses Enter without reading has lost nothing. */
  private void ask(String title, String question, String doIt, Runnable yes) {
    var pressedYes = new ButtonType(texts.get(doIt), ButtonData.OK_DONE);
    var cancel = new ButtonType(texts.get("window.cancel"), ButtonData.CANCEL_CLOSE);
    var alert = alert(texts.get(title), question, pressedYes, cancel);
    var doing = (Button) alert.getDialogPane().lookupButton(pressedYes);
    doing.getStyleClass().addAll("danger", "button-outlined");
    doing.setDefaultButton(false);
    var leaving = (Button) alert.getDialogPane().lookupButton(cancel);
    leaving.setDefaultButton(true);
    alert.setOnShown(_ -> leaving.requestFocus());
    alert
        .resultProperty()
        .subscribe(pressed -> {
          if (pressed == pressedYes) {
            yes.run();
          }
        });
    alert.show();
  }

  private void tell(String sentence) {
    new Toast(stage, Pos.TOP_CENTER, SHOWN, texts.get("window.close"))
        .show(theme.moves(), () -> {}, new Label(sentence));
  }

  /**
   * Asks whether all copies may go; {@code bytes} is what they take of the disk, if that is known.
   */
  void askToDeleteCopies(OptionalLong bytes, Runnable yes) {
    String question =
        bytes.isPresent()
            ? texts.format("copies.delete.question", new SizeWords(texts).of(bytes.getAsLong()))
            : texts.get("copies.delete.question.unknown");
    ask("copies.delete.title", question, "copies.delete.do", yes);
  }

  void copiesDeleted(boolean all) {
    tell(texts.get(all ? "copies.deleted" : "copies.notDeleted"));
  }

  /** As the window's own cross does. */
  private void quit(Alert open) {
    open.close();
    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  private Alert alert(String title, String text, ButtonType... buttons) {
    var alert = new Alert(Alert.AlertType.NONE, text, buttons);
    alert.initOwner(stage);
    alert.setTitle(title);
    alert.setHeaderText(title);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    Scene scene = alert.getDialogPane().getScene();
    theme.dress(scene);
    for (KeyCombination keys : keyboard.combinations(Shortcut.QUIT)) {
      scene.getAccelerators().put(keys, () -> quit(alert));
    }
    return alert;
  }
}
