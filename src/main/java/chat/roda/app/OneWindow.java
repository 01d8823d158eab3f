package chat.roda.app;

import chat.roda.settings.OwnerOnly;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sees to it that a person has one window of the program: a second start hands over what it was
 * started with, and ends. The first start listens on a socket in the settings' folder, which only
 * this person can reach.
 */
final class OneWindow implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(OneWindow.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int MAX_BYTES = 2000;
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int MOST_FAILURES = 9;
  private static final byte[] HEARD = {'\n'};

  private final Path name;
  private final FileChannel lock;
  private final ServerSocketChannel socket;

  private OneWindow(Path name, FileChannel lock, ServerSocketChannel socket) {
    this.name = name;
    this.lock = lock;
    this.socket = socket;
  }

  /**
   * Tells the window that is open already what this start is about.
   *
   * @param folder the settings' folder
   * @param what at most some hundred characters; empty where the window is merely wanted
   * @return whether there was one that heard it
   */
  static boolean tell(Path folder, String what) {
    if (!Files.exists(socketIn(folder))) {
      return false;
    }
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      Thread guard = Thread.ofVirtual().start(() -> closeLater(channel));
      channel.connect(UnixDomainSocketAddress.of(socketIn(folder)));
      channel.write(ByteBuffer.wrap((what + "\n").getBytes(StandardCharsets.UTF_8)));
      boolean heard = channel.read(ByteBuffer.allocate(1)) > 0;
      guard.interrupt();
      return heard;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no other window", e);
      return false;
    }
  }

  private static void closeLater(SocketChannel channel) {
    try {
      Thread.sleep(PATIENCE);
      channel.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "closing", e);
    }
  }

  /**
   * Becomes the one window of this folder; empty where another is, or the system cannot do it.
   * Other starts wait until it listens. Any thread.
   */
  static Optional<OneWindow> open(Path folder) {
    try {
      OwnerOnly.makeFolder(folder);
      var lock =
          FileChannel.open(
              folder.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        lock.close();
        return Optional.empty();
      }
      // Whoever had it was killed: the lock went with them, the socket's name did not.
      Files.deleteIfExists(socketIn(folder));
      var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      socket.bind(UnixDomainSocketAddress.of(socketIn(folder)));
      return Optional.of(new OneWindow(socketIn(folder), lock, socket));
    } catch (IOException | RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "a second start will open a second window", e);
      return Optional.empty();
    }
  }

  private static Path socketIn(Path folder) {
    return folder.resolve("window.socket");
  }

  /**
   * Returns at once.
   *
   * @param summoned hears what other starts are about, on any thread
   */
  void listen(Consumer<String> summoned) {
    Thread.ofVirtual().name("one window").start(() -> hear(summoned));
  }

  private void hear(Consumer<String> summoned) {
    try {
      while (true) {
        SocketChannel channel = accept();
        Thread.ofVirtual().start(() -> hear(channel, summoned));
      }
    } catch (ClosedChannelException e) {
      LOG.log(System.Logger.Level.DEBUG, "the program ends", e);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "other starts are not heard any more", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next start; waits where the system gives none at the moment, and gives up at last. */
  private SocketChannel accept() throws IOException, InterruptedException {
    for (int failures = 0; ; failures++) {
      try {
        return socket.accept();
      } catch (IOException e) {
        if (!socket.isOpen() || failures == MOST_FAILURES) {
          throw e;
        }
        Thread.sleep(PAUSE.multipliedBy(1L << failures));
      }
    }
  }

  private static void hear(SocketChannel channel, Consumer<String> summoned) {
    try (channel) {
      Thread guard = Thread.ofVirtual().start(() -> closeLater(channel));
      String what = readLine(channel);
      guard.interrupt();
      summoned.accept(what);
      channel.write(ByteBuffer.wrap(HEARD));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "a start that was not heard", e);
    }
  }

  private static String readLine(SocketChannel channel) throws IOException {
    var bytes = ByteBuffer.allocate(MAX_BYTES);
    boolean whole = false;
    while (!whole && bytes.hasRemaining() && channel.read(bytes) > 0) {
      whole = bytes.get(bytes.position() - 1) == '\n';
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
  }

  @Override
  public void close() {
    try {
      // First its name: whoever comes while it is being closed must not be heard any more.
      Files.deleteIfExists(name);
      socket.close();
      lock.close();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "closing", e);
    }
  }
}
