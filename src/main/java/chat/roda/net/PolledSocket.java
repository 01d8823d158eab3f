package chat.roda.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A socket that never blocks, with what its {@link Poller} does for it. At most one thread reads,
 * and one waits to write. The poller itself reads, into the buffer of the one who waits: so it need
 * not be asked each time anew to look whether something has come.
 */
final class PolledSocket {
  private static final Wish NONE = new Wish(ByteBuffer.allocate(0));

  private final SocketChannel channel;
  private final SelectionKey key;
  private final AtomicReference<Wish> wanted = new AtomicReference<>(NONE);
  private final Semaphore writable = new Semaphore(0);

  /**
   * Whether the last read took all that there was room for: then there is likely to be more, and to
   * look is less than to be woken. The reading thread's.
   */
  private boolean more;

  /** Somebody waits for bytes, and how many came. */
  private static final class Wish {
    private final ByteBuffer into;
    private final CompletableFuture<Integer> read = new CompletableFuture<>();

    Wish(ByteBuffer into) {
      this.into = into;
    }
  }

  PolledSocket(SocketChannel channel, SelectionKey key) {
    this.channel = channel;
    this.key = key;
  }

  SocketChannel channel() {
    return channel;
  }

  /**
   * Waits until something comes, and reads it.
   *
   * @param patience how long to wait; zero for as long as it takes
   * @return how many bytes were read; 0 when none came in time; -1 at the end
   */
  int read(ByteBuffer into, Duration patience) throws IOException, InterruptedException {
    int there = more ? channel.read(into) : 0;
    int read = there == 0 ? await(into, patience) : there;
    more = !into.hasRemaining();
    return read;
  }

  private int await(ByteBuffer into, Duration patience) throws IOException, InterruptedException {
    var wish = new Wish(into);
    wanted.set(wish);
    watchFor(SelectionKey.OP_READ);
    try {
      return patience.isZero()
          ? wish.read.get()
          : wish.read.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return wanted.compareAndSet(wish, NONE) ? 0 : wish.read.join();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  /** Waits until something may be written. */
  void awaitWritable() throws ClosedChannelException, InterruptedException {
    watchFor(SelectionKey.OP_WRITE);
    writable.acquire();
  }

  private void watchFor(int operation) throws ClosedChannelException {
    try {
      if ((key.interestOpsOr(operation) & operation) == 0) {
        key.selector().wakeup();
      }
    } catch (CancelledKeyException e) {
      throw new ClosedChannelException();
    }
  }

  /** The socket can be read or written. The poller's thread. */
  void ready() {
    if (key.isReadable()) {
      readForWhoWaits();
    }
    if (key.isWritable()) {
      key.interestOpsAnd(~SelectionKey.OP_WRITE);
      writable.release();
    }
  }

  private void readForWhoWaits() {
    Wish wish = wanted.getAndSet(NONE);
    if (wish.equals(NONE)) {
      key.interestOpsAnd(~SelectionKey.OP_READ);
      if (!wanted.get().equals(NONE)) {
        // Wished in between, when it still looked as if it were watched.
        key.interestOpsOr(SelectionKey.OP_READ);
      }
      return;
    }
    try {
      wish.read.complete(channel.read(wish.into));
    } catch (IOException e) {
      wish.read.completeExceptionally(e);
    }
  }

  /** Closes it; whoever waits goes on. Any thread. */
  void close() throws IOException {
    try {
      channel.close();
    } finally {
      key.cancel();
      key.selector().wakeup();
      wanted.getAndSet(NONE).read.completeExceptionally(new ClosedChannelException());
      writable.release();
    }
  }
}
