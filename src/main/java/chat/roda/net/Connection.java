package chat.roda.net;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import jdk.net.ExtendedSocketOptions;

/**
 * A TCP connection to a peer. One thread reads, and waits where nothing has come. Whoever sends
 * never waits: what the peer does not take at once stays in the outbox, and a virtual thread writes
 * it as the peer takes it. So a message costs one call of the system for each peer that keeps up,
 * and no change of thread.
 */
public final class Connection {
  /** A peer that vanished without a word is noticed after about two minutes, also when idle. */
  private static final int KEEP_ALIVE_SECONDS = 60;

  private final PolledSocket socket;
  private final InetSocketAddress peer;
  private final Consumer<Connection> whenClosed;
  private final ReentrantLock reading = new ReentrantLock();
  private final AtomicBoolean closed = new AtomicBoolean();

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
   * Takes over an open channel.
   *
   * @param outboxBytes how much may wait for the peer
   * @param whenClosed is told once that the connection is over, on the thread that closes it and
   *     before the peer can see it: whoever then comes in its stead finds its place free
   */
  public Connection(
      SocketChannel channel, Poller poller, int outboxBytes, Consumer<Connection> whenClosed)
      throws IOException {
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
    this.socket = poller.watch(channel);
  }

  public InetSocketAddress peer() {
    return peer;
  }

  /**
   * Reads what has come.
   *
   * @param patience how long to wait for the first byte; zero for as long as it takes
   * @return how many bytes were read; 0 when none came in time; -1 at the end
   */
  public int read(byte[] into, int offset, int length, Duration patience) throws IOException {
    reading.lock();
    try {
      return socket.read(ByteBuffer.wrap(into, offset, length), patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      reading.unlock();
    }
  }

  /** As {@link #send(List)}. */
  public boolean send(byte[] chunk) {
    return send(List.of(chunk));
  }

  /**
   * Sends all of {@code chunks}, without waiting. Any thread. What is sent after {@link #finish} or
   * to a peer that is gone is dropped; the reader hears of the latter.
   *
   * @param chunks shared, and never changed
   * @return whether there was room for all of them; where there was not, the peer has missed some
   */
  public boolean send(List<byte[]> chunks) {
    writing.lock();
    try {
      if (stage != Stage.OPEN || closed.get()) {
        return true;
      }
      for (byte[] chunk : chunks) {
        if (!outbox.offer(chunk)) {
          return false;
        }
      }
      if (!draining) {
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
      socket.close();
    } catch (IOException e) {
      System.getLogger(Connection.class.getName())
          .log(System.Logger.Level.DEBUG, "closing {0}: {1}", peer, e.getMessage());
    }
  }

  /** Writes what the peer takes now; the rest is the business of a thread that waits for it. */
  private void write() {
    try {
      progress = System.nanoTime();
      outbox.writeTo(socket.channel());
      if (outbox.queued() > 0) {
        draining = true;
        Thread.ofVirtual().name("writer " + peer).start(this::drain);
      } else if (stage != Stage.OPEN) {
        end();
      }
    } catch (IOException e) {
      breakOff();
    }
  }

  /** The reader sees the same, after the last that the peer has said, and tells. */
  private void breakOff() {
    if (stage == Stage.OPEN) {
      stage = Stage.BROKEN;
    } else {
      close();
    }
  }

  private void drain() {
    try {
      while (isLeft()) {
        socket.awaitWritable();
      }
    } catch (ClosedChannelException e) {
      // It was closed here.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
    }
  }

  /** Writes what the peer takes now; whether there is more. */
  private boolean isLeft() {
    writing.lock();
    try {
      if (outbox.writeTo(socket.channel()) > 0) {
        progress = System.nanoTime();
      }
      draining = outbox.queued() > 0;
      if (!draining && stage != Stage.OPEN) {
        end();
      }
      return draining;
    } catch (IOException e) {
      breakOff();
      return false;
    } finally {
      writing.unlock();
    }
  }

  private void end() {
    if (stage == Stage.FINISHING_GENTLY) {
      stage = Stage.FINISHED;
      Thread.ofVirtual().name("farewell " + peer).start(this::awaitPeer);
    } else {
      close();
    }
  }

  private void awaitPeer() {
    try {
      socket.channel().shutdownOutput();
      byte[] ignored = new byte[4096];
      while (read(ignored, 0, ignored.length, Duration.ZERO) >= 0) {}
    } catch (IOException e) {
      // It was closed here, or by the peer.
    } finally {
      close();
    }
  }
}
