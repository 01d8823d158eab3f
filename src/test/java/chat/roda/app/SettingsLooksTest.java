package chat.roda.app;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

/** How the settings look, from above to below. */
class SettingsLooksTest extends PictureTest {
  private static final int PAGES = 4;
  private static final int WIDEST = 760;

  @EveryLook
  void settings(Look as) throws Exception {
    open(as);
    chord(KeyCode.CONTROL, KeyCode.COMMA);
    awaitWindows(2);
    onFxThread(() -> {
      Stage other = other();
      other.setWidth(Math.min(look().width(), WIDEST));
      other.setHeight(stage.getHeight());
      other.setX(0);
      other.setY(0);
      return other;
    });
    for (int page = 0; page <= PAGES; page++) {
      scrollTo((double) page / PAGES);
      take("settings-" + page);
    }
    choosesKeys();
    chord(KeyCode.CONTROL, KeyCode.F);
    take("settings-keys-taken");
    type(KeyCode.ESCAPE);
    put("#settings-search", "zzz");
    take("settings-nothing");
  }

  private void choosesKeys() throws Exception {
    scrollTo(0.8);
    Button choose = lookup("#choose-keyboard").queryButton();
    onFxThread(() -> {
      choose.requestFocus();
      choose.fire();
      return choose;
    });
    take("settings-keys");
  }

  private void scrollTo(double place) {
    onFxThread(() -> {
      ((ScrollPane) other().getScene().lookup(".settings-scroll")).setVvalue(place);
      return place;
    });
  }

  private Stage other() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(window -> window != stage)
        .findFirst()
        .orElseThrow();
  }
}
