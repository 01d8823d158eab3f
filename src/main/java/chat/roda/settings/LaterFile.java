package chat.roda.settings;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A file that follows what is in memory: it is written a moment after a change, with all that
 * changed in between, to a temporary file that is then moved into place; so it is always a whole
 * one. Only its owner may read it. What could not be written is tried again. Any thread; the fields
 * are guarded by this object.
 */
final class LaterFile implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(LaterFile.class.getName());

  /** How long a change may wait. */
  static final Duration DELAY = Duration.ofSeconds(1);

  /** After how long it is tried again, in times of the delay. */
  private static final int RETRY = 30;

  private final Path folder;
  private final String name;
  private final Duration delay;
  private final Supplier<String> text;
  private final ScheduledExecutorService later;

  /** Held while the file is written: one after the other. */
  private final Object writing = new Object();

  private boolean unsaved;
  private boolean scheduled;
  private boolean closed;
  private boolean troubled;
  private Consumer<Path> onNotSaved = _ -> {};

  /**
   * @param text gives what is to be written, on another thread
   */
  LaterFile(Path folder, String name, Duration delay, Supplier<String> text) {
    this.folder = folder;
    this.name = name;
    this.delay = delay;
    this.text = text;
    var thread = Thread.ofPlatform().name("writing " + name).daemon();
    later = Executors.newSingleThreadScheduledExecutor(thread.factory());
  }

  /**
   * {@code action} hears of the file when it cannot be written, once until it can be again; on any
   * thread.
   */
  synchronized void setOnNotSaved(Consumer<Path> action) {
    onNotSaved = action;
  }

  /** Something changed: the file follows, unless it is closed. */
  synchronized void changed() {
    unsaved = true;
    schedule(delay);
  }

  private void schedule(Duration wait) {
    if (!scheduled && !closed) {
      scheduled = true;
      var _ = later.schedule(this::save, wait.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void save() {
    synchronized (writing) {
      if (!begin()) {
        return;
      }
      try {
        write(text.get());
        saved();
      } catch (IOException | RuntimeException e) {
        notSaved(e);
      }
    }
  }

  private synchronized boolean begin() {
    boolean wanted = unsaved;
    unsaved = false;
    scheduled = false;
    return wanted;
  }

  private synchronized void saved() {
    troubled = false;
  }

  private void notSaved(Exception why) {
    if (isNewTrouble()) {
      LOG.log(System.Logger.Level.WARNING, "{0} cannot be saved: {1}", name, why.toString());
      onNotSaved.accept(folder.resolve(name));
    }
  }

  private synchronized boolean isNewTrouble() {
    boolean news = !troubled;
    troubled = true;
    unsaved = true;
    schedule(delay.multipliedBy(RETRY));
    return news;
  }

  private void write(String now) throws IOException {
    Files.createDirectories(folder);
    Path temporary = folder.resolve(name + ".tmp");
    Files.deleteIfExists(temporary);
    OwnerOnly.createFile(temporary);
    Files.writeString(temporary, now);
    try {
      Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Saves at once what is not saved yet. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      later.shutdown();
    }
    save();
  }
}
