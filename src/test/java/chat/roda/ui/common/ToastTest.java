package chat.roda.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.ui.WindowTest;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices in a window. */
class ToastTest extends WindowTest {
  @BeforeEach
  void window() {
    show(StackPane::new);
  }

  private void tell(String text) {
    onFxThread(() -> {
      new Toast(stage, Pos.TOP_RIGHT, Duration.INDEFINITE, "Close")
          .show(false, () -> {}, new Label(text));
      return stage;
    });
    waitForLayout();
  }

  private static List<PopupWindow> there() {
    return onFxThread(() ->
        Window.getWindows().stream()
            .filter(PopupWindow.class::isInstance)
            .map(PopupWindow.class::cast)
            .toList());
  }

  private static List<String> told() {
    return there().stream()
        .map(notice -> ((Label) notice.getScene().lookup(".notice .label")).getText())
        .toList();
  }

  @Test
  void severalStandOneBelowTheOtherInTheirOrder() {
    List.of("one", "two", "three").forEach(this::tell);
    assertThat(told()).containsExactly("one", "two", "three");
    assertThat(there()).isSortedAccordingTo((a, b) -> Double.compare(a.getY(), b.getY()));
  }

  @Test
  void theOldestGiveWayInALowWindow() {
    resize(360, 200);
    List.of("one", "two", "three", "four").forEach(this::tell);
    assertThat(told()).endsWith("four").doesNotContain("one");
    double covered = there().stream().mapToDouble(Window::getHeight).sum();
    assertThat(covered).isLessThan(stage.getScene().getHeight() / 2);
  }

  @Test
  void oneIsShownThoughItCoversMoreThanThat() {
    resize(360, 200);
    tell("a\nlong\nnotice\nof\nmany\nlines");
    assertThat(there()).hasSize(1);
  }

  @Test
  void itGoesWithTheWindow() {
    tell("one");
    double before = there().getFirst().getX();
    onFxThread(() -> {
      stage.setX(60);
      return stage;
    });
    assertThat(there().getFirst().getX()).isEqualTo(before + 60);
  }
}
