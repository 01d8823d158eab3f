package chat.roda.ui.nickname;

import chat.roda.ui.common.AppIcon;
import chat.roda.ui.common.FirstFrame;
import chat.roda.ui.common.FxmlView;
import chat.roda.ui.common.Theme;
import chat.roda.ui.common.Views;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Asks what people should call one. FX thread; returns at once and calls back. */
public final class NicknameDialog {
  private final Views views;
  private final Theme theme;

  /** Why it is asked. */
  public enum Occasion {
    FIRST_START,
    /** What the person had chosen cannot be read any more. */
    SETTINGS_LOST,
    /** They want another. */
    CHANGE
  }

  public NicknameDialog(Views views, Theme theme) {
    this.views = views;
    this.theme = theme;
  }

  /**
   * Asks before there is a window.
   *
   * @param quit what happens when the person does not answer
   */
  public void askAtStart(
      NicknameViewModel model, Occasion why, Consumer<String> chosen, Runnable quit) {
    open(new Stage(), model, why, chosen, quit);
  }

  /** Asks later, over {@code owner}; without an answer nothing changes. */
  public void askAgain(Window owner, String current, Consumer<String> chosen) {
    var stage = new Stage();
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    open(stage, new NicknameViewModel(current, current), Occasion.CHANGE, chosen, () -> {});
  }

  private void open(
      Stage stage,
      NicknameViewModel model,
      Occasion why,
      Consumer<String> chosen,
      Runnable cancelled) {
    var controller =
        new NicknameController(
            model,
            views.texts(),
            why,
            nickname -> {
              stage.close();
              chosen.accept(nickname);
            },
            () -> {
              stage.close();
              cancelled.run();
            });
    var scene = new Scene(views.load(FxmlView.NICKNAME, controller));
    theme.dress(scene);
    stage.setTitle(views.texts().get("nickname.window"));
    stage.setScene(scene);
    stage.setResizable(false);
    stage.setOnCloseRequest(request -> cancelled.run());
    stage.show();
    stage.toFront();
    FirstFrame.then(scene, () -> stage.getIcons().setAll(AppIcon.images()));
  }
}
