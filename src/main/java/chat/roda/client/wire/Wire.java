package chat.roda.client.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Optional;

/**
 * One TCP connection that carries lines: a virtual thread reads, another writes, and nobody who
 * sends ever waits.
 */
public final class Wire implements AutoCloseable {
  /** More than this unsent means that the peer reads no longer. */
  private static final int MAX_UNSENT_BYTES = 1 << 20;

  /** Hears what comes in, on the wire's reading thread, which waits while it is busy. */
  public interface Listener {
    /** A line without its LF. */
    void line(byte[] line) throws InterruptedException;

    /** The last that is heard; {@code cause} is empty where the peer simply ended. */
    void ended(Optional<IOException> cause) throws InterruptedException;
  }

  private final Socket socket;
  private final int maxLineBytes;
  private final SendQueue unsent = new SendQueue(MAX_UNSENT_BYTES);
  private volatile boolean heard;

  /**
   * @param socket connected; closed with this
   * @param maxLineBytes longer lines are dropped
   */
  public Wire(Socket socket, int maxLineBytes) {
    this.socket = socket;
    this.maxLineBytes = maxLineBytes;
  }

  /** Begins to read and to write. */
  public void start(Listener listener) {
    Thread.ofVirtual().name("roda-read").start(() -> read(listener));
    Thread.ofVirtual().name("roda-write").start(this::write);
  }

  /** Sends {@code bytes} soon. A peer that has stopped reading is cut off. */
  public void send(byte[] bytes) {
    if (!unsent.offer(bytes)) {
      close();
    }
  }

  /** Whether the peer has sent anything at all. */
  public boolean hasHeard() {
    return heard;
  }

  /** Cuts the connection now; what is unsent is lost. */
  @Override
  public void close() {
    unsent.close();
    closeSocket();
  }

  private void read(Listener listener) {
    Optional<IOException> cause = Optional.empty();
    try {
      try {
        var lines = new LineReader(socket.getInputStream(), maxLineBytes, () -> heard = true);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
          listener.line(line.get());
        }
      } catch (IOException e) {
        cause = Optional.of(e);
      }
      close();
      listener.ended(cause);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
    }
  }

  private void write() {
    try {
      var out = socket.getOutputStream();
      for (byte[] all = unsent.takeAll(); all.length > 0; all = unsent.takeAll()) {
        out.write(all);
      }
    } catch (IOException e) {
      // The reading thread meets the same end, and tells it.
      closeSocket();
    } catch (InterruptedException e) {
      closeSocket();
      Thread.currentThread().interrupt();
    }
  }

  private void closeSocket() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
