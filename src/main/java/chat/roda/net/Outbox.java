package chat.roda.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What waits to be written to one peer, bounded in bytes. The bytes are shared between outboxes.
 * Guarded by the lock of its {@link Connection}.
 */
final class Outbox {
  /** The JDK copies all that it is given, also where the peer then takes little of it. */
  private static final int WRITE_AT_ONCE = 128 * 1024;

  /** However fast a peer takes what waits for it, the others have their turn in between. */
  private static final int MOST_IN_A_TURN = 1024 * 1024;

  private final int capacity;
  private final Deque<ByteBuffer> chunks = new ArrayDeque<>(2);
  private long queued;

  /** Where bytes go. */
  @FunctionalInterface
  interface Channel {
    /** Takes some of the bytes, and tells how many. */
    int write(ByteBuffer bytes) throws IOException;
  }

  /**
   * An empty outbox.
   *
   * @param capacity in bytes
   */
  Outbox(int capacity) {
    this.capacity = capacity;
  }

  /**
   * Queues all of {@code chunk} but its beginning.
   *
   * @param written how long the beginning is
   * @return whether there was room; where there was not, nothing is queued
   */
  boolean offer(Chunk.Lasting chunk, int written) {
    int left = chunk.length() - written;
    if (queued + left > capacity) {
      return false;
    }
    for (int from = written; from < chunk.length(); from += WRITE_AT_ONCE) {
      chunks.add(chunk.from(from, WRITE_AT_ONCE));
    }
    queued += left;
    return true;
  }

  /** How many bytes wait. */
  long queued() {
    return queued;
  }

  /**
   * Writes what waits, until the channel takes no more or others should have their turn.
   *
   * @param channel takes some of what it is given, and does not block
   * @return how many bytes it took
   */
  long writeTo(Channel channel) throws IOException {
    long all = 0;
    while (!chunks.isEmpty() && all < MOST_IN_A_TURN) {
      joinFirst();
      int written = channel.write(chunks.element());
      queued -= written;
      all += written;
      if (chunks.element().hasRemaining()) {
        return all;
      }
      chunks.remove();
    }
    return all;
  }

  /**
   * Makes one of the first small chunks. To write several at once takes the JDK longer than to copy
   * them: it looks for room of its own for each of them.
   */
  private void joinFirst() {
    if (chunks.size() == 1) {
      return;
    }
    int count = 0;
    int bytes = 0;
    for (ByteBuffer chunk : chunks) {
      if (bytes + chunk.remaining() > WRITE_AT_ONCE) {
        break;
      }
      bytes += chunk.remaining();
      count++;
    }
    if (count > 1) {
      ByteBuffer joined = ByteBuffer.allocate(bytes);
      for (int i = 0; i < count; i++) {
        joined.put(chunks.remove());
      }
      chunks.addFirst(joined.flip());
    }
  }
}
