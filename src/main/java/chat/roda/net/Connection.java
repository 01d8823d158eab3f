package chat.roda.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import jdk.net.ExtendedSocketOptions;

/**
 * A TCP connection to a peer: one thread reads, a virtual thread of its own writes what the {@link
 * Outbox} holds, all of it in one call.
 */
public final class Connection {
  /** A peer that vanished without a word is noticed after about two minutes, also when idle. */
  private static final int KEEP_ALIVE_SECONDS = 60;

  private static final int WRITE_AT_ONCE = 128 * 1024;

  private final SocketChannel channel;
  private final InetSocketAddress peer;
  private final InputStream in;
  private final Outbox outbox;
  private volatile long progress = System.nanoTime();
  private volatile boolean gentle;

  /** Takes over an open, blocking channel. */
  public Connection(SocketChannel channel, int outboxBytes) throws IOException {
    this.channel = channel;
    this.peer = (InetSocketAddress) channel.getRemoteAddress();
    this.outbox = new Outbox(outboxBytes);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
    if (channel.supportedOptions().contains(ExtendedSocketOptions.TCP_KEEPIDLE)) {
      channel.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, KEEP_ALIVE_SECONDS);
      channel.setOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, KEEP_ALIVE_SECONDS / 4);
      channel.setOption(ExtendedSocketOptions.TCP_KEEPCOUNT, 4);
    }
    this.in = channel.socket().getInputStream();
  }

  /** Begins to write; {@code whenOver} runs on the writer's thread when it has ended. */
  public void startWriter(Runnable whenOver) {
    Thread.ofVirtual().name("writer " + peer).start(() -> write(whenOver));
  }

  public InetSocketAddress peer() {
    return peer;
  }

  public Outbox outbox() {
    return outbox;
  }

  /** Since when nothing could be written although something waits; zero when nothing waits. */
  public Duration stalledFor() {
    return outbox.queued() == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - progress);
  }

  /**
   * Reads what has come.
   *
   * @param patience how long to wait for the first byte; zero for as long as it takes
   * @return how many bytes were read; 0 when none came in time; -1 at the end
   */
  public int read(byte[] into, int offset, int length, Duration patience) throws IOException {
    channel.socket().setSoTimeout((int) patience.toMillis());
    try {
      return in.read(into, offset, length);
    } catch (SocketTimeoutException e) {
      return 0;
    }
  }

  /**
   * Ends the connection when all that waits is written and the peer has closed its side. What the
   * peer still sends is thrown away: a connection that is closed with bytes unread is reset, and
   * the peer loses what it has not read. {@link #close} ends the waiting.
   */
  public void finishGently() {
    gentle = true;
    outbox.finish();
  }

  /** Cuts the connection; what waits is lost. Any thread. */
  public void close() {
    outbox.finish();
    try {
      channel.close();
    } catch (IOException e) {
      System.getLogger(Connection.class.getName())
          .log(System.Logger.Level.DEBUG, "closing {0}: {1}", peer, e.getMessage());
    }
  }

  private void write(Runnable whenOver) {
    try {
      ByteBuffer[] waiting = outbox.take();
      while (waiting.length > 0) {
        writeAll(waiting);
        waiting = outbox.take();
      }
      if (gentle) {
        awaitPeer();
      }
    } catch (IOException e) {
      // The peer is gone: the reader sees the same and tells.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      close();
      whenOver.run();
    }
  }

  private void awaitPeer() throws IOException {
    channel.shutdownOutput();
    byte[] ignored = new byte[4096];
    while (read(ignored, 0, ignored.length, Duration.ZERO) >= 0) {}
  }

  private void writeAll(ByteBuffer[] buffers) throws IOException {
    int first = 0;
    progress = System.nanoTime();
    while (first < buffers.length) {
      int count = 1;
      long bytes = buffers[first].remaining();
      while (first + count < buffers.length && bytes < WRITE_AT_ONCE) {
        bytes += buffers[first + count].remaining();
        count++;
      }
      outbox.written(
          count == 1 ? channel.write(buffers[first]) : channel.write(buffers, first, count));
      progress = System.nanoTime();
      while (first < buffers.length && !buffers[first].hasRemaining()) {
        first++;
      }
    }
  }
}
