package chat.roda.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.Consumer;

/**
 * Accepts connections on one address, on a thread of its own: a platform one, so that it waits for
 * no carrier that something else holds.
 */
public final class Listener implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Listener.class.getName());

  /** How many may wait to be accepted: a whole school that comes in at once. */
  private static final int BACKLOG = 4096;

  /** When no descriptor is left, trying at once would only burn the processor. */
  private static final long PAUSE_AFTER_FAILURE_MS = 100;

  private final ServerSocketChannel server;

  private Listener(ServerSocketChannel server) {
    this.server = server;
  }

  /** Takes the port; from now on the system lets peers queue. Port 0 is any free one. */
  public static Listener bind(InetSocketAddress address) throws IOException {
    var server = ServerSocketChannel.open();
    try {
      server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      server.bind(address, BACKLOG);
      return new Listener(server);
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /**
   * Begins to accept.
   *
   * @param accepted is handed each connection, on the accepting thread; must not block for long
   */
  public void start(Consumer<SocketChannel> accepted) {
    Thread.ofPlatform().daemon().name("listener").start(() -> accept(accepted));
  }

  /** Where it listens, with the port that was found. */
  public InetSocketAddress address() {
    return (InetSocketAddress) server.socket().getLocalSocketAddress();
  }

  /** The port is free when this returns. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "closing the port", e);
    }
  }

  private void accept(Consumer<SocketChannel> accepted) {
    while (server.isOpen()) {
      try {
        accepted.accept(server.accept());
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        LOG.log(System.Logger.Level.WARNING, "cannot accept a connection: {0}", e.getMessage());
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_AFTER_FAILURE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
