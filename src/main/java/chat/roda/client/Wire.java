package chat.roda.client;

import chat.roda.irc.Message;
import chat.roda.irc.MessageFormatter;
import chat.roda.irc.Parsed;
import chat.roda.net.Connection;
import chat.roda.net.LineBuffer;
import chat.roda.net.Poller;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;

/**
 * One connection that carries messages: a virtual thread reads, and nobody who sends ever waits.
 */
final class Wire implements AutoCloseable {
  /** More than this unsent means that the peer reads no longer. */
  private static final int MAX_UNSENT_BYTES = 1 << 20;

  /** Hears what comes in, on the reading thread, which waits while it is busy. */
  interface Listener {
    void line(Wire from, Parsed line);

    /** The last that is heard; {@code cause} is empty where the peer simply ended. */
    void ended(Wire from, Optional<IOException> cause);
  }

  private final Poller poller;
  private final Connection connection;
  private volatile boolean heard;

  Wire(SocketChannel channel) throws IOException {
    this.poller = Poller.start();
    try {
      this.connection = new Connection(channel, poller, MAX_UNSENT_BYTES, _ -> {});
    } catch (IOException e) {
      poller.close();
      throw e;
    }
  }

  /** Begins to read. */
  void start(Listener listener) {
    Thread.ofVirtual().name("reader " + connection.peer()).start(() -> read(listener));
  }

  /** Sends it soon. A peer that has stopped reading is cut off. */
  void send(Message message) {
    if (!connection.send(MessageFormatter.encode(message))) {
      close();
    }
  }

  /** Whether the peer has sent anything at all. */
  boolean hasHeard() {
    return heard;
  }

  /** Cuts the connection now; what is unsent is lost. */
  @Override
  public void close() {
    connection.close();
  }

  private void read(Listener listener) {
    var buffer = new LineBuffer(LenientParser.MAX_LINE_BYTES);
    Optional<IOException> cause = Optional.empty();
    try {
      while (buffer.fill(this::read) >= 0) {
        heard = true;
        buffer.lines((bytes, from, length, whole) -> {
          if (whole) {
            listener.line(this, LenientParser.parse(bytes, from, length));
          }
        });
      }
    } catch (IOException e) {
      cause = Optional.of(e);
    }
    close();
    poller.close();
    listener.ended(this, cause);
  }

  private int read(byte[] into, int offset, int length) throws IOException {
    return connection.read(into, offset, length, Duration.ZERO);
  }
}
