package chat.roda.app;

import chat.roda.settings.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sees to it that the files of a room are one host's alone: with two, what is said in one room
 * would be read in the other. It goes with the program, however that ends.
 */
final class RoomLock implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(RoomLock.class.getName());

  /** Who has closed the window and opens it again at once must not be told that it is open. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final Duration PAUSE = Duration.ofMillis(100);

  /**
   * What this program has. Asked before a file is opened: on POSIX systems a process that closes
   * any channel on a file lets go of all its locks on it (see {@link FileLock}).
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Optional<Held> held;

  private RoomLock(Optional<Held> held) {
    this.held = held;
  }

  /** For a room of which nothing is kept. */
  static RoomLock ofNothing() {
    return new RoomLock(Optional.empty());
  }

  private record Held(Path file, FileChannel channel) {
    private void letGo() {
      try {
        channel.close();
      } catch (IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "closing", e);
      } finally {
        HELD_HERE.remove(file);
      }
    }
  }

  /**
   * Takes it; empty where another host has it and is not about to end. Where the system has no
   * locks, or lets nothing be written there, nothing is held. Blocks for three seconds at most.
   *
   * @param folder has a file for it, which stays: what is in it does not matter
   * @param name that of the room's files
   */
  static Optional<RoomLock> take(Path folder, String name) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      OwnerOnly.makeFolder(folder);
      Optional<RoomLock> lock = takeNow(folder.resolve(name + ".lock"));
      while (lock.isEmpty() && System.nanoTime() < end) {
        Thread.sleep(PAUSE);
        lock = takeNow(folder.resolve(name + ".lock"));
      }
      return lock;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "a room without a lock", e);
      return Optional.of(ofNothing());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<RoomLock> takeNow(Path given) throws IOException {
    Path file = given.toAbsolutePath().normalize();
    if (!HELD_HERE.add(file)) {
      return Optional.empty();
    }
    boolean taken = false;
    try {
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      taken = isTaken(channel);
      return taken
          ? Optional.of(new RoomLock(Optional.of(new Held(file, channel))))
          : Optional.empty();
    } finally {
      if (!taken) {
        HELD_HERE.remove(file);
      }
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    boolean taken = false;
    try {
      taken = channel.tryLock() != null;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    return taken;
  }

  @Override
  public void close() {
    held.ifPresent(Held::letGo);
  }
}
