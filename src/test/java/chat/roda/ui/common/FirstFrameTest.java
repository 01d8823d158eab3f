package chat.roda.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.ui.WindowTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class FirstFrameTest extends WindowTest {
  private final AtomicInteger pulses = new AtomicInteger();
  private final List<Integer> done = new ArrayList<>();

  /** Nothing moves in this window: that the frames come at all is part of it. */
  private void openAndWait() {
    onFxThread(() -> {
      var scene = new Scene(new Pane());
      scene.addPostLayoutPulseListener(pulses::incrementAndGet);
      stage.setScene(scene);
      stage.show();
      FirstFrame.then(scene, () -> done.add(pulses.get()));
      return stage;
    });
    waitUntil("it is done", () -> onFxThread(() -> !done.isEmpty()));
  }

  @Test
  void whatWaitsForAFrameIsDoneOnceThatIsHandedOverDrawnAndShown() {
    openAndWait();
    assertThat(onFxThread(done::getFirst)).isEqualTo(3);
  }

  @Test
  void itIsDoneOnceAndThatAgainWhereTheWindowWasStill() {
    openAndWait();
    int before =
        onFxThread(() -> {
          FirstFrame.then(stage.getScene(), () -> done.add(pulses.get()));
          return pulses.get();
        });
    waitUntil("the other is done, too", () -> onFxThread(() -> done.size() > 1));
    assertThat(onFxThread(() -> List.copyOf(done))).containsExactly(3, before + 3);
  }
}
