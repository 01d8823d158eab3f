package chat.roda.host;

import chat.roda.net.Chunk;
import chat.roda.net.Connection;
import chat.roda.net.Poller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** A real connection, and the other end of it, where all that is sent is read. */
final class Eavesdropper {
  /** Stands in no line of IRC and in no plain text. */
  private static final byte MARK = 0;

  private final Connection connection;
  private final SocketChannel other;

  Eavesdropper(Poller poller, int outboxBytes) {
    try (var server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      other = SocketChannel.open(server.getLocalAddress());
      connection = new Connection(server.accept(), poller, outboxBytes, _ -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Connection connection() {
    return connection;
  }

  /** All that was sent since the last call. */
  byte[] told() {
    connection.send(Chunk.of(new byte[] {MARK}));
    var all = new ByteArrayOutputStream();
    var in = Channels.newInputStream(other);
    byte[] some = new byte[8192];
    try {
      int read = in.read(some);
      while (some[read - 1] != MARK) {
        all.write(some, 0, read);
        read = in.read(some);
      }
      all.write(some, 0, read - 1);
      return all.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
