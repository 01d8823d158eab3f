package chat.roda.ui.common;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Brings events from other threads to the FX thread, in their order and in batches, with at most
 * one runnable pending there: a flood never freezes the window. After a batch it rests, the longer
 * the larger it was: what nobody can read need not be laid out in every frame, and the frames
 * between are for who types and scrolls.
 */
public final class EventPump<E> {
  /** How many events may wait. Who gives more waits too, and so, at last, does the network. */
  public static final int CAPACITY = 8_192;

  /** What is taken at once, some milliseconds of work; after that, the window has a turn. */
  static final int BATCH = 256;

  /** The rest for each event: up to some 160 a second, each is shown as it comes. */
  static final Duration REST = Duration.ofMillis(6);

  /** The longest rest: in a flood, the window shows something new ten times a second. */
  static final Duration LONGEST_REST = Duration.ofMillis(100);

  private final Executor fx;
  private final Consumer<List<E>> taker;
  private final BlockingQueue<E> queue = new ArrayBlockingQueue<>(CAPACITY);
  private final BiConsumer<Runnable, Duration> later;

  /** Whether it will look at the queue again by itself: a drain is to come, or a rest to end. */
  private final AtomicBoolean pending = new AtomicBoolean();

  /**
   * @param fx runs things later on the FX thread: {@code Platform::runLater}
   * @param taker gets each batch, on the FX thread
   */
  public EventPump(Executor fx, Consumer<List<E>> taker) {
    this(fx, taker, EventPump::later);
  }

  /**
   * @param later runs something after a while, on any thread
   */
  EventPump(Executor fx, Consumer<List<E>> taker, BiConsumer<Runnable, Duration> later) {
    this.fx = fx;
    this.taker = taker;
    this.later = later;
  }

  private static void later(Runnable what, Duration rest) {
    CompletableFuture.delayedExecutor(rest.toNanos(), TimeUnit.NANOSECONDS, Runnable::run)
        .execute(what);
  }

  /**
   * Takes an event, from any thread but the FX thread. Blocks while {@link #CAPACITY} wait; who is
   * interrupted then gives up the event, and stays interrupted.
   */
  public void give(E event) {
    if (!queue.offer(event) && !waitForRoom(event)) {
      return;
    }
    wake();
  }

  private boolean waitForRoom(E event) {
    try {
      queue.put(event);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void wake() {
    if (pending.compareAndSet(false, true)) {
      fx.execute(this::drain);
    }
  }

  private void drain() {
    List<E> batch = new ArrayList<>();
    queue.drainTo(batch, BATCH);
    if (batch.size() == BATCH) {
      fx.execute(this::drain);
    } else {
      later.accept(this::restIsOver, restAfter(batch.size()));
    }
    taker.accept(batch);
  }

  private static Duration restAfter(int events) {
    Duration rest = REST.multipliedBy(events);
    return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
  }

  private void restIsOver() {
    pending.set(false);
    if (!queue.isEmpty()) {
      wake();
    }
  }
}
