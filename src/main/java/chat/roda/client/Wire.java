package chat.roda.client;

import chat.roda.irc.Message;
import chat.roda.irc.MessageFormatter;
import chat.roda.irc.Parsed;
import chat.roda.net.Chunk;
import chat.roda.net.Connection;
import chat.roda.net.LineBuffer;
import chat.roda.net.Poller;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/** One connection that carries messages: a thread reads, and nobody who sends ever waits. */
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
  private final LineBuffer buffer =
      new LineBuffer(LenientParser.MAX_LINE_BYTES, new byte[2 * LenientParser.MAX_LINE_BYTES]);
  private volatile boolean heard;
  private boolean ended;

  Wire(SocketChannel channel) throws IOException {
    this.poller = Poller.open("reader " + channel.getRemoteAddress());
    try {
      this.connection = new Connection(channel, poller, MAX_UNSENT_BYTES, _ -> {});
    } catch (IOException e) {
      poller.close();
      throw e;
    }
  }

  /** Begins to read. */
  void start(Listener listener) {
    connection.listen(() -> read(listener));
    poller.start();
  }

  /** Sends it soon. A peer that has stopped reading is cut off. */
  void send(Message message) {
    if (!connection.send(Chunk.of(MessageFormatter.encode(message)))) {
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
    try {
      if (ended) {
        return;
      }
      int read = buffer.fill(connection::read);
      if (read < 0) {
        end(listener, Optional.empty());
        return;
      }
      heard |= read > 0;
      buffer.lines((bytes, from, length, whole) -> {
        if (whole) {
          listener.line(this, LenientParser.parse(bytes, from, length));
        }
      });
    } catch (IOException e) {
      end(listener, Optional.of(e));
    }
  }

  private void end(Listener listener, Optional<IOException> cause) {
    ended = true;
    close();
    poller.close();
    listener.ended(this, cause);
  }
}
