package chat.roda.ui.start;

import chat.roda.ui.common.AppIcon;
import chat.roda.ui.common.FxmlView;
import chat.roda.ui.common.Theme;
import chat.roda.ui.common.Views;
import java.time.Clock;
import java.time.ZoneId;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The card <i>Join a room</i> in a window of its own, for somebody who is in a room. FX thread. */
public final class JoinDialog {
  private JoinDialog() {}

  /** Opens it; it closes when a room is being joined. */
  public static void open(
      Window owner, Views views, Theme theme, StartViewModel model, StartActions actions) {
    var controller =
        new JoinCardController(model, actions, views.texts(), Clock.system(ZoneId.systemDefault()));
    var page = new StackPane(views.load(FxmlView.JOIN_CARD, controller));
    page.getStyleClass().add("join-dialog");
    var stage = new Stage();
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    var scene = new Scene(page);
    theme.dress(scene);
    scene.setOnKeyPressed(pressed -> {
      if (pressed.getCode() == KeyCode.ESCAPE) {
        stage.close();
      }
    });
    model
        .joiningProperty()
        .when(stage.showingProperty())
        .subscribe(joining -> {
          if (joining.isPresent()) {
            stage.close();
          }
        });
    stage.setTitle(views.texts().get("start.join.title"));
    stage.getIcons().setAll(AppIcon.images());
    stage.setScene(scene);
    stage.show();
  }
}
