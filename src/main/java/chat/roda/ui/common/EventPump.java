package chat.roda.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Brings events from other threads to the FX thread, in their order and in batches, with at most
 * one runnable pending there: a flood never freezes the window.
 */
public final class EventPump<E> {
  /** How many events may wait. Who gives more waits too, and so, at last, does the network. */
  public static final int CAPACITY = 8_192;

  /** What is taken at once, some milliseconds of work; after that, the window has a turn. */
  static final int BATCH = 256;

  private final Executor fx;
  private final Consumer<List<E>> taker;
  private final BlockingQueue<E> queue = new ArrayBlockingQueue<>(CAPACITY);
  private final AtomicBoolean pending = new AtomicBoolean();

  /**
   * @param fx runs things later on the FX thread: {@code Platform::runLater}
   * @param taker gets each batch, on the FX thread
   */
  public EventPump(Executor fx, Consumer<List<E>> taker) {
    this.fx = fx;
    this.taker = taker;
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
    pending.set(false);
    if (!queue.isEmpty()) {
      wake();
    }
    taker.accept(batch);
  }
}
