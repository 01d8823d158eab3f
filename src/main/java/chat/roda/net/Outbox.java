package chat.roda.net;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits to be written to one peer, bounded in bytes. One thread offers, another takes; the
 * arrays are shared between outboxes and never changed. Guarded by {@link #lock}: a lock and not a
 * monitor, because a virtual thread that waits for a monitor is woken by way of another thread.
 */
public final class Outbox {
  /** The most chunks that one write takes: what Linux allows in one call (IOV_MAX). */
  private static final int MAX_TAKEN = 1024;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
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
  public boolean offer(byte[] chunk) {
    lock.lock();
    try {
      if (finished) {
        return true;
      }
      if (queued + chunk.length > capacity) {
        return false;
      }
      chunks.add(chunk);
      queued += chunk.length;
      if (chunks.size() == 1) {
        something.signal();
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** How many bytes wait, those that are being written included. */
  public long queued() {
    lock.lock();
    try {
      return queued;
    } finally {
      lock.unlock();
    }
  }

  /** No more will come: the writer ends when all that waits is written. */
  public void finish() {
    lock.lock();
    try {
      finished = true;
      something.signal();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for something to write.
   *
   * @return all that waits, up to a bound; nothing when the outbox is finished and empty
   */
  ByteBuffer[] take() throws InterruptedException {
    List<byte[]> taken = takeChunks();
    ByteBuffer[] buffers = new ByteBuffer[taken.size()];
    for (int i = 0; i < buffers.length; i++) {
      buffers[i] = ByteBuffer.wrap(taken.get(i));
    }
    return buffers;
  }

  private List<byte[]> takeChunks() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (chunks.isEmpty() && !finished) {
        something.await();
      }
      List<byte[]> taken = chunks;
      if (chunks.size() <= MAX_TAKEN) {
        chunks = new ArrayList<>(2);
      } else {
        taken = chunks.subList(0, MAX_TAKEN);
        chunks = new ArrayList<>(chunks.subList(MAX_TAKEN, chunks.size()));
      }
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /** Tells that {@code bytes} of what was taken are written. */
  void written(long bytes) {
    lock.lock();
    try {
      queued -= bytes;
    } finally {
      lock.unlock();
    }
  }
}
