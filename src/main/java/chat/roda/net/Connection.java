package chat.roda.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import jdk.net.ExtendedSocketOptions;

/**
 * A TCP connection to a peer. Its {@link Poller} tells when something can be read. Whoever sends
 * never waits: what the peer does not take at once stays in the outbox, and the poller writes it as
 * the peer takes it. So a message costs one call of the system for each peer that keeps up, and no
 * change of thread.
 */
public final class Connection {
  /** A peer that vanished without a word is noticed after about two minutes, also when idle. */
  private static final int KEEP_ALIVE_SECONDS = 60;

  private static final int IGNORED_AT_ONCE = 4096;

  private final SocketChannel channel;
  private final Poller poller;
  private final SelectionKey key;
  private final InetSocketAddress peer;
  private final Consumer<Connection> whenClosed;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile Runnable reader = () -> {};

  private final ReentrantLock writing = new ReentrantLock();
  // Guarded by writing.
  private final Outbox outbox;
  private long progress = System.nanoTime();
  private boolean draining;
  private Stage stage = Stage.OPEN;

  /** How far the end has come. */
  private enum Stage {
    OPEN,
    /** Nothing is taken any more; it is closed when all that waits is written. */
    FINISHING,
    /** The same, but the peer may close its side first. */
    FINISHING_GENTLY,
    /** All is written, and the peer knows that no more comes. */
    FINISHED,
    /** The peer takes no more. What it has sent may still be read. */
    BROKEN
  }

  /**
   * Takes over an open channel. Nothing is read before somebody listens.
   *
   * @param outboxBytes how much may wait for the peer
   * @param whenClosed is told once that the connection is over, on the thread that closes it and
   *     before the peer can see it: whoever then comes in its stead finds its place free
   */
  public Connection(
      SocketChannel channel, Poller poller, int outboxBytes, Consumer<Connection> whenClosed)
      throws IOException {
    this.channel = channel;
    this.poller = poller;
    this.peer = (InetSocketAddress) channel.getRemoteAddress();
    this.outbox = new Outbox(outboxBytes);
    this.whenClosed = whenClosed;
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
    if (channel.supportedOptions().contains(ExtendedSocketOptions.TCP_KEEPIDLE)) {
      channel.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, KEEP_ALIVE_SECONDS);
      channel.setOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, KEEP_ALIVE_SECONDS / 4);
      channel.setOption(ExtendedSocketOptions.TCP_KEEPCOUNT, 4);
    }
    this.key = poller.watch(channel, this);
  }

  public InetSocketAddress peer() {
    return peer;
  }

  /**
   * Begins to read. Any thread.
   *
   * @param whenReadable is run on the poller's thread whenever there is something to read, or the
   *     end; also once when the connection was closed here
   */
  public void listen(Runnable whenReadable) {
    reader = whenReadable;
    watchFor(SelectionKey.OP_READ);
  }

  /** Lets what comes wait in the socket, so that TCP slows the peer. The poller's thread. */
  public void pause() {
    ignore(SelectionKey.OP_READ);
  }

  /** Reads on after a pause. The poller's thread. */
  public void resume() {
    watchFor(SelectionKey.OP_READ);
  }

  /**
   * Reads what has come, and waits for nothing. The poller's thread.
   *
   * @return how many bytes were read, 0 where none are there, -1 at the end
   */
  public int read(byte[] into, int offset, int length) throws IOException {
    return channel.read(ByteBuffer.wrap(into, offset, length));
  }

  /**
   * Sends {@code chunk}, without waiting. Any thread. What is sent after {@link #finish} or to a
   * peer that is gone is dropped; the reader hears of the latter.
   *
   * @return whether there was room for all of it; where there was not, the peer has missed some
   */
  public boolean send(Chunk chunk) {
    writing.lock();
    try {
      if (stage != Stage.OPEN) {
        return true;
      }
      // To each of many who keep up: what follows is all that their messages need here.
      int written = draining ? 0 : poller.write(channel, chunk);
      return written == chunk.length() || queue(chunk.lasting(), written);
    } catch (IOException e) {
      breakOff();
      return true;
    } finally {
      writing.unlock();
    }
  }

  private boolean queue(Chunk.Lasting chunk, int written) {
    if (!outbox.offer(chunk, written)) {
      return false;
    }
    if (!draining) {
      progress = System.nanoTime();
      draining = true;
      watchFor(SelectionKey.OP_WRITE);
    }
    return true;
  }

  /** Sends several as one, like {@link #send(Chunk)}. Any thread. */
  public boolean send(List<Chunk.Lasting> chunks) {
    if (chunks.size() == 1) {
      return send(chunks.getFirst());
    }
    writing.lock();
    try {
      if (stage != Stage.OPEN || closed.get()) {
        return true;
      }
      for (Chunk.Lasting chunk : chunks) {
        if (!outbox.offer(chunk, 0)) {
          return false;
        }
      }
      if (!draining) {
        progress = System.nanoTime();
        write();
      }
      return true;
    } finally {
      writing.unlock();
    }
  }

  /** Closes the connection when all that waits is written. Any thread. */
  public void finish() {
    finish(Stage.FINISHING);
  }

  /**
   * Closes the connection when all that waits is written and the peer has closed its side. What the
   * peer still sends is thrown away: a connection that is closed with bytes unread is reset, and
   * the peer loses what it has not read. {@link #close} ends the waiting. Any thread.
   */
  public void finishGently() {
    finish(Stage.FINISHING_GENTLY);
  }

  private void finish(Stage how) {
    writing.lock();
    try {
      if (stage == Stage.OPEN) {
        stage = how;
        if (outbox.queued() == 0) {
          end();
        }
      } else if (stage == Stage.BROKEN) {
        close();
      }
    } finally {
      writing.unlock();
    }
  }

  /** Since when nothing could be written although something waits; zero when nothing waits. */
  public Duration stalledFor() {
    writing.lock();
    try {
      return outbox.queued() == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - progress);
    } finally {
      writing.unlock();
    }
  }

  /** Whether it is over, for whatever reason. */
  public boolean isClosed() {
    return closed.get();
  }

  /** Cuts the connection; what waits is lost. Any thread. */
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    whenClosed.accept(this);
    try {
      channel.close();
    } catch (IOException e) {
      System.getLogger(Connection.class.getName())
          .log(System.Logger.Level.DEBUG, "closing {0}: {1}", peer, e.getMessage());
    }
    // The system keeps the socket until the poller has looked again.
    poller.execute(reader);
  }

  /** The socket can be read or written. The poller's thread. */
  void ready(SelectionKey ready) {
    if (ready.isReadable()) {
      reader.run();
    }
    if (ready.isWritable()) {
      writing.lock();
      try {
        write();
      } finally {
        writing.unlock();
      }
    }
  }

  /** Writes what the peer takes now; the poller tells when it takes more. */
  private void write() {
    try {
      if (outbox.writeTo(channel::write) > 0) {
        progress = System.nanoTime();
      }
      boolean left = outbox.queued() > 0;
      if (left && !draining) {
        watchFor(SelectionKey.OP_WRITE);
      } else if (!left && draining) {
        ignore(SelectionKey.OP_WRITE);
      }
      draining = left;
      if (!left && stage != Stage.OPEN) {
        end();
      }
    } catch (IOException e) {
      breakOff();
    }
  }

  private void watchFor(int operation) {
    try {
      if ((key.interestOpsOr(operation) & operation) == 0) {
        poller.wake();
      }
    } catch (CancelledKeyException e) {
      // It was closed here, which the reader is told.
    }
  }

  private void ignore(int operation) {
    try {
      key.interestOpsAnd(~operation);
    } catch (CancelledKeyException e) {
      // It was closed here, which the reader is told.
    }
  }

  /** The reader sees the same, after the last that the peer has said, and tells. */
  private void breakOff() {
    ignore(SelectionKey.OP_WRITE);
    if (stage == Stage.OPEN) {
      stage = Stage.BROKEN;
    } else {
      close();
    }
  }

  private void end() {
    if (stage != Stage.FINISHING_GENTLY) {
      close();
      return;
    }
    stage = Stage.FINISHED;
    try {
      channel.shutdownOutput();
      listen(this::throwAway);
    } catch (IOException e) {
      close();
    }
  }

  private void throwAway() {
    try {
      if (read(new byte[IGNORED_AT_ONCE], 0, IGNORED_AT_ONCE) >= 0) {
        return;
      }
    } catch (IOException e) {
      // It was closed here, or by the peer.
    }
    close();
  }
}
