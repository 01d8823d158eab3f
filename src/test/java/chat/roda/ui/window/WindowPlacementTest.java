package chat.roda.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.SettingsStore;
import chat.roda.settings.WindowPlace;
import chat.roda.ui.WindowTest;
import chat.roda.ui.common.SettingsModel;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class WindowPlacementTest extends WindowTest {
  private WindowPlacement opened(WindowPlace kept) {
    return onFxThread(() -> {
      try (var store = SettingsStore.open(settingsFolder)) {
        var settings = new SettingsModel(store);
        settings.change(old -> old.with(kept));
        var placement = new WindowPlacement(stage, settings);
        placement.restore();
        return placement;
      }
    });
  }

  @Test
  void aWindowThatTheSystemPutElsewhereIsPutBackOnce() {
    WindowPlacement placement = opened(new WindowPlace(200, 100, 500, 600, false));
    show(Pane::new);
    resize(500, 600);
    assertThat(stage.getX()).isZero();
    onFxThread(() -> {
      placement.insist();
      return stage;
    });
    assertThat(stage.getX()).isEqualTo(200);
    assertThat(stage.getY()).isEqualTo(100);
  }

  @Test
  void whatAFrameMovesItByIsLeft() {
    WindowPlacement placement = opened(new WindowPlace(20, 30, 500, 600, false));
    show(Pane::new);
    resize(500, 600);
    onFxThread(() -> {
      placement.insist();
      return stage;
    });
    assertThat(stage.getX()).isZero();
  }

  @Test
  void whereNoScreenIsAnyMoreItStandsAmidTheOneThereIs() {
    opened(new WindowPlace(4000, -900, 500, 600, false));
    assertThat(stage.getX()).isEqualTo(250);
    assertThat(stage.getWidth()).isEqualTo(500);
  }

  @Test
  void itIsNoLargerThanTheScreen() {
    var usual = new WindowPlace(0, 0, 1080, 720, false);
    assertThat(WindowPlacement.amid(new Rectangle2D(0, 24, 1280, 768), usual))
        .isEqualTo(new WindowPlace(100, 40, 1080, 720, false));
    assertThat(WindowPlacement.amid(new Rectangle2D(0, 0, 1024, 600), usual))
        .isEqualTo(new WindowPlace(0, 0, 1024, 600, false));
  }
}
