package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Appearance;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.Motion;
import chat.roda.settings.Settings;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing moves for whom that is too much: by the system's word, or the person's. */
class MotionTest extends ProgramTest {
  /** A notice has come out before one can ask whether it is on its way: it is watched. */
  private final AtomicBoolean faded = new AtomicBoolean();

  private final ListChangeListener<Window> look = change -> change.getList().forEach(this::watch);

  @BeforeEach
  void lookAtWindows() {
    onFxThread(() -> {
      Window.getWindows().addListener(look);
      return look;
    });
  }

  @AfterEach
  void lookNoLonger() {
    onFxThread(() -> {
      Window.getWindows().removeListener(look);
      return look;
    });
  }

  private void watch(Window window) {
    if (window instanceof Popup notice) {
      Node card = notice.getContent().getFirst();
      card.opacityProperty().subscribe(now -> faded.compareAndSet(false, now.doubleValue() < 1));
    }
  }

  private void host() {
    hostByKey();
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
    assertThat(faded).isFalse();
    systemWants(false);
    assertThat(isStill()).isFalse();
    chord(KeyCode.CONTROL, KeyCode.I);
    waitUntil("one fades in", faded::get);
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
