package chat.roda.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventPumpTest {
  private final Queue<Runnable> later = new ConcurrentLinkedQueue<>();
  private final List<List<Integer>> batches = new ArrayList<>();
  private final Queue<Rest> rests = new ConcurrentLinkedQueue<>();
  private final EventPump<Integer> pump = new EventPump<>(later::add, batches::add, this::rest);

  /** A rest, and what is done when it is over. */
  private record Rest(Runnable then, Duration length) {}

  private void rest(Runnable then, Duration length) {
    rests.add(new Rest(then, length));
  }

  @Test
  void whatArrivesTogetherIsTakenTogetherAndInOrder() {
    IntStream.range(0, 100).forEach(pump::give);
    assertThat(later).hasSize(1);
    later.remove().run();
    assertThat(batches).containsExactly(IntStream.range(0, 100).boxed().toList());
    assertThat(later).isEmpty();
  }

  @Test
  void afterAFullBatchTheWindowHasATurn() {
    IntStream.range(0, EventPump.BATCH + 1).forEach(pump::give);
    later.remove().run();
    assertThat(batches).singleElement().satisfies(b -> assertThat(b).hasSize(EventPump.BATCH));
    assertThat(later).hasSize(1);
    later.remove().run();
    assertThat(batches.get(1)).containsExactly(EventPump.BATCH);
  }

  @Test
  void afterABatchItRestsAndTakesThenWhatHasCome() {
    pump.give(0);
    later.remove().run();
    IntStream.rangeClosed(1, 40).forEach(pump::give);
    assertThat(later).isEmpty();
    Rest afterOne = rests.remove();
    assertThat(afterOne.length()).isEqualTo(EventPump.REST);
    afterOne.then().run();
    later.remove().run();
    assertThat(batches).containsExactly(List.of(0), IntStream.rangeClosed(1, 40).boxed().toList());
    Rest afterMany = rests.remove();
    assertThat(afterMany.length()).isEqualTo(EventPump.LONGEST_REST);
    afterMany.then().run();
    assertThat(later).isEmpty();
    pump.give(41);
    assertThat(later).hasSize(1);
  }

  @Test
  void whatArrivesWhileABatchIsTakenIsTakenNext() {
    List<Integer> taken = new ArrayList<>();
    var echo = new PumpThatGivesMore(taken);
    echo.pump.give(1);
    later.remove().run();
    rests.remove().then().run();
    assertThat(later).hasSize(1);
    later.remove().run();
    assertThat(taken).containsExactly(1, 2);
  }

  private final class PumpThatGivesMore {
    final EventPump<Integer> pump;

    PumpThatGivesMore(List<Integer> taken) {
      pump = new EventPump<>(later::add, batch -> take(batch, taken), EventPumpTest.this::rest);
    }

    private void take(List<Integer> batch, List<Integer> taken) {
      taken.addAll(batch);
      if (batch.contains(1)) {
        pump.give(2);
      }
    }
  }

  @Test
  void whoGivesTooMuchWaitsUntilSomeIsTaken() throws Exception {
    var giver =
        Thread.startVirtualThread(
            () -> IntStream.rangeClosed(0, EventPump.CAPACITY).forEach(pump::give));
    var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (giver.getState() != Thread.State.WAITING && System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    assertThat(giver.getState()).isEqualTo(Thread.State.WAITING);
    later.remove().run();
    assertThat(giver.join(Duration.ofSeconds(10))).isTrue();
    while (!later.isEmpty() || !rests.isEmpty()) {
      Optional.ofNullable(later.poll()).ifPresent(Runnable::run);
      Optional.ofNullable(rests.poll()).ifPresent(rest -> rest.then().run());
    }
    assertThat(batches.stream().mapToInt(List::size).sum()).isEqualTo(EventPump.CAPACITY + 1);
  }

  @Test
  void whoIsInterruptedWhileWaitingGivesUp() throws Exception {
    IntStream.range(0, EventPump.CAPACITY).forEach(pump::give);
    var interrupted = new boolean[1];
    var giver =
        Thread.ofVirtual()
            .unstarted(() -> {
              pump.give(-1);
              interrupted[0] = Thread.currentThread().isInterrupted();
            });
    giver.start();
    giver.interrupt();
    assertThat(giver.join(Duration.ofSeconds(10))).isTrue();
    assertThat(interrupted[0]).isTrue();
  }
}
