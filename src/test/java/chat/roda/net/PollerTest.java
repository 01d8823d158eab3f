package chat.roda.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PollerTest {
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
  private final Poller poller = Poller.open("poller");

  PollerTest() throws IOException {
    poller.start();
  }

  @AfterEach
  void close() {
    poller.close();
  }

  private List<String> next(int count) throws InterruptedException {
    var next = new String[count];
    for (int i = 0; i < count; i++) {
      next[i] = done.take();
    }
    return List.of(next);
  }

  @Test
  void doesWhatItIsToldInOrderAlsoWhatTasksAdd() throws Exception {
    poller.execute(() -> {
      poller.execute(() -> done.add("three"));
      done.add("one");
    });
    poller.execute(() -> done.add("two"));
    assertThat(next(3)).containsExactlyInAnyOrder("one", "two", "three");
  }

  @Test
  void timersRingWhenTheirTimeHasComeAndNotBefore() throws Exception {
    long begun = System.nanoTime();
    poller.execute(() -> {
      poller.timer(() -> done.add("late")).in(Duration.ofMillis(200));
      poller.timer(() -> done.add("soon")).in(Duration.ofMillis(50));
      poller.timer(() -> done.add("as soon")).in(Duration.ofMillis(50));
      poller.timer(() -> done.add("now")).in(Duration.ZERO);
    });
    assertThat(next(4)).containsExactly("now", "soon", "as soon", "late");
    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .isGreaterThanOrEqualTo(Duration.ofMillis(200));
  }

  @Test
  void aTimerThatIsSetAnewOrCancelledForgetsItsTime() throws Exception {
    poller.execute(() -> {
      poller.timer(() -> done.add("before")).in(Duration.ofMillis(60));
      Timer timer = poller.timer(() -> done.add("later"));
      timer.in(Duration.ofMillis(10));
      timer.in(Duration.ofMillis(100));
      Timer never = poller.timer(() -> done.add("never"));
      never.in(Duration.ofMillis(10));
      never.cancel();
      assertThat(never.isRunning()).isFalse();
    });
    assertThat(next(2)).containsExactly("before", "later");
  }

  @Test
  void whatIsToBeDoneAfterEachTurnIsDoneOnce() throws Exception {
    poller.close();
    try (Poller other = Poller.open("other", () -> done.add("after"), this::surprised)) {
      other.execute(() -> done.add("one"));
      other.execute(() -> done.add("two"));
      other.start();
      assertThat(next(3)).containsExactly("one", "two", "after");
      assertThat(done.poll(100, TimeUnit.MILLISECONDS)).as("nothing to do").isNull();
    }
  }

  private void surprised(RuntimeException surprise) {
    done.add("surprise: " + surprise.getMessage());
  }

  @Test
  void aSurpriseIsToldAndTheRestIsDone() throws Exception {
    poller.close();
    try (Poller other = Poller.open("other", () -> {}, this::surprised)) {
      Runnable failing =
          () -> {
            throw new IllegalStateException("no way");
          };
      other.execute(failing);
      other.execute(() -> other.timer(failing).in(Duration.ZERO));
      other.execute(() -> done.add("one"));
      other.start();
      assertThat(next(3)).containsExactlyInAnyOrder("surprise: no way", "one", "surprise: no way");
      other.execute(() -> done.add("two"));
      assertThat(next(1)).containsExactly("two");
    }
  }
}
