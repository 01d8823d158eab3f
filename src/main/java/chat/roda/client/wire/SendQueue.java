package chat.roda.client.wire;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits to be written, at most so many bytes. Any thread offers and never waits; one thread
 * takes all there is.
 */
final class SendQueue {
  private final int maxBytes;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  // Guarded by lock.
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private boolean closed;

  SendQueue(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Whether there was room; nothing is taken in part. */
  boolean offer(byte[] bytes) {
    lock.lock();
    try {
      if (closed || waiting.size() + bytes.length > maxBytes) {
        return false;
      }
      waiting.writeBytes(bytes);
      changed.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** All that is there, waiting until there is something; nothing once the queue is closed. */
  byte[] takeAll() throws InterruptedException {
    lock.lock();
    try {
      while (waiting.size() == 0 && !closed) {
        changed.await();
      }
      byte[] all = waiting.toByteArray();
      waiting.reset();
      return all;
    } finally {
      lock.unlock();
    }
  }

  /** No more is taken in; what waits is still given out. */
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }
}
