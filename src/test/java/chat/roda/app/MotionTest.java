package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Appearance;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.Motion;
import chat.roda.settings.Settings;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;

/** Nothing moves for whom that is too much: by the system's word, or the person's. */
class MotionTest extends ProgramTest {
  private void host() {
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
  }

  private boolean isStill() {
    return onFxThread(
        () -> stage.getScene().getStylesheets().stream().anyMatch(s -> s.endsWith("/still.css")));
  }

  private boolean isThere(String query) {
    return lookup(query).tryQuery().isPresent();
  }

  private void systemWants(boolean reduced) {
    onFxThread(() -> {
      reducesMotion.set(reduced);
      return stage;
    });
  }

  /** Whether the panel of the hosted room fades in. */
  private boolean panelFades() {
    onFxThread(() -> {
      lookup("#hosting-details").queryAs(ButtonBase.class).fire();
      return stage;
    });
    return onFxThread(() -> {
      var panel =
          Window.getWindows().stream()
              .filter(PopOver.class::isInstance)
              .map(PopOver.class::cast)
              .findFirst()
              .orElseThrow();
      boolean fades = panel.isAnimated();
      panel.hide(javafx.util.Duration.ZERO);
      return fades;
    });
  }

  private boolean fades() {
    return lookup(".toast").queryAll().stream().anyMatch(notice -> notice.getOpacity() < 1);
  }

  @Test
  void whatTheSystemWantsHoldsAlsoWhenItChanges() {
    openWindow("ana");
    host();
    assertThat(isStill()).isFalse();
    assertThat(panelFades()).isTrue();
    systemWants(true);
    assertThat(isStill()).isTrue();
    assertThat(panelFades()).isFalse();
    chord(KeyCode.CONTROL, KeyCode.I);
    waitUntil("a notice", () -> isThere(".toast"));
    assertThat(onFxThread(this::fades)).isFalse();
    systemWants(false);
    assertThat(isStill()).isFalse();
    chord(KeyCode.CONTROL, KeyCode.I);
    waitUntil("one that fades in", this::fades);
  }

  @Test
  void thePersonCanAskForTheSame() {
    openWindow(
        Settings.DEFAULTS
            .withNickname("ana")
            .with(new HostedRoomChoice("", port))
            .with(Appearance.DEFAULT.withMotion(Motion.NONE)));
    host();
    assertThat(isStill()).isTrue();
    assertThat(panelFades()).isFalse();
  }
}
