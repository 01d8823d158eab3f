package chat.roda.net;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What waits to be written to one peer, bounded in bytes. One thread offers, another takes; the
 * arrays are shared between outboxes and never changed. Guarded by its own monitor.
 */
public final class Outbox {
  /** The most chunks that one write takes: what Linux allows in one call (IOV_MAX). */
  private static final int MAX_TAKEN = 1024;

  private final int capacity;
  private List<byte[]> chunks = new ArrayList<>();
  private long queued;
  private boolean finished;

  /**
   * An empty outbox.
   *
   * @param capacity in bytes
   */
  public Outbox(int capacity) {
    this.capacity = capacity;
  }

  /**
   * Queues {@code chunk}, never blocking.
   *
   * @return whether there was room; where there was not, nothing is queued. Always true for a
   *     finished outbox, which drops what it is offered.
   */
  public synchronized boolean offer(byte[] chunk) {
    if (finished) {
      return true;
    }
    if (queued + chunk.length > capacity) {
      return false;
    }
    chunks.add(chunk);
    queued += chunk.length;
    if (chunks.size() == 1) {
      notifyAll();
    }
    return true;
  }

  /** How many bytes wait, those that are being written included. */
  public synchronized long queued() {
    return queued;
  }

  /** No more will come: the writer ends when all that waits is written. */
  public synchronized void finish() {
    finished = true;
    notifyAll();
  }

  /**
   * Waits for something to write.
   *
   * @return all that waits, up to a bound; nothing when the outbox is finished and empty
   */
  synchronized ByteBuffer[] take() throws InterruptedException {
    while (chunks.isEmpty() && !finished) {
      wait();
    }
    List<byte[]> taken = chunks;
    if (chunks.size() <= MAX_TAKEN) {
      chunks = new ArrayList<>();
    } else {
      taken = chunks.subList(0, MAX_TAKEN);
      chunks = new ArrayList<>(chunks.subList(MAX_TAKEN, chunks.size()));
    }
    return taken.stream().map(ByteBuffer::wrap).toArray(ByteBuffer[]::new);
  }

  /** Tells that {@code bytes} of what was taken are written. */
  synchronized void written(long bytes) {
    queued -= bytes;
  }
}
