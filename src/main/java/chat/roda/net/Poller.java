package chat.roda.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * Reads for those who wait for their sockets, and wakes those who wait to write, on one thread of
 * its own for any number of them. Virtual threads could wait in blocking channels instead, but then
 * nobody could try to write to one without waiting: see {@link Connection#send}.
 */
public final class Poller implements AutoCloseable {
  private final Selector selector;

  private Poller(Selector selector) {
    this.selector = selector;
  }

  /** A poller that runs until it is closed. */
  public static Poller start() throws IOException {
    var poller = new Poller(Selector.open());
    Thread.ofPlatform().daemon().name("poller").start(poller::run);
    return poller;
  }

  /** Makes {@code channel} one that never blocks, and watches it until it is closed. */
  PolledSocket watch(SocketChannel channel) throws IOException {
    channel.configureBlocking(false);
    SelectionKey key = channel.register(selector, 0);
    var socket = new PolledSocket(channel, key);
    key.attach(socket);
    return socket;
  }

  /** Nobody is woken any more; to be called when all connections are closed. */
  @Override
  public void close() {
    try {
      selector.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run() {
    try {
      while (selector.isOpen()) {
        selector.select(Poller::tell);
      }
    } catch (ClosedSelectorException e) {
      // The end.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tell(SelectionKey key) {
    try {
      if (key.attachment() instanceof PolledSocket socket) {
        socket.ready();
      }
    } catch (CancelledKeyException e) {
      // It was closed meanwhile, which has woken whoever waited.
    }
  }
}
