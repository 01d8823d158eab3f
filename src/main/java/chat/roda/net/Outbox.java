package chat.roda.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.GatheringByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * What waits to be written to one peer, bounded in bytes. The arrays are shared between outboxes
 * and never changed. Guarded by the lock of its {@link Connection}.
 */
final class Outbox {
  /** The most chunks that one call takes: what Linux allows (IOV_MAX). */
  private static final int MAX_CHUNKS = 1024;

  /** The JDK copies all that it is given, also where the peer then takes little of it. */
  private static final int WRITE_AT_ONCE = 128 * 1024;

  private final int capacity;
  private final Deque<ByteBuffer> chunks = new ArrayDeque<>(2);
  private long queued;

  /**
   * An empty outbox.
   *
   * @param capacity in bytes
   */
  Outbox(int capacity) {
    this.capacity = capacity;
  }

  /**
   * Queues {@code chunk}.
   *
   * @return whether there was room; where there was not, nothing is queued
   */
  boolean offer(byte[] chunk) {
    if (queued + chunk.length > capacity) {
      return false;
    }
    for (int from = 0; from < chunk.length; from += WRITE_AT_ONCE) {
      chunks.add(ByteBuffer.wrap(chunk, from, Math.min(WRITE_AT_ONCE, chunk.length - from)));
    }
    queued += chunk.length;
    return true;
  }

  /** How many bytes wait. */
  long queued() {
    return queued;
  }

  /**
   * Writes what waits until the channel takes no more.
   *
   * @param channel one that does not block
   * @return how many bytes it took
   */
  long writeTo(GatheringByteChannel channel) throws IOException {
    long all = 0;
    while (!chunks.isEmpty()) {
      ByteBuffer[] next = next();
      long bytes = 0;
      for (ByteBuffer chunk : next) {
        bytes += chunk.remaining();
      }
      long written = next.length == 1 ? channel.write(next[0]) : channel.write(next);
      forget(next);
      queued -= written;
      all += written;
      if (written < bytes) {
        return all;
      }
    }
    return all;
  }

  /** The first of what waits, up to a bound. */
  private ByteBuffer[] next() {
    ByteBuffer first = chunks.element();
    if (chunks.size() == 1 || first.remaining() >= WRITE_AT_ONCE) {
      return new ByteBuffer[] {first};
    }
    int count = 0;
    long bytes = 0;
    for (Iterator<ByteBuffer> i = chunks.iterator();
        i.hasNext() && count < MAX_CHUNKS && bytes < WRITE_AT_ONCE; ) {
      bytes += i.next().remaining();
      count++;
    }
    return chunks.stream().limit(count).toArray(ByteBuffer[]::new);
  }

  private void forget(ByteBuffer[] some) {
    for (ByteBuffer chunk : some) {
      if (chunk.hasRemaining()) {
        return;
      }
      chunks.remove();
    }
  }
}
