package chat.roda.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * One thread for all that happens on any number of sockets: it tells of what can be read, writes
 * what could not be written before, and does at its time what is to be done later. Whatever it runs
 * keeps all others waiting, so that must be short.
 */
public final class Poller implements AutoCloseable {
  private final Selector selector;
  private final Thread thread;
  private final Runnable afterEach;
  private final Consumer<RuntimeException> surprised;
  private final Timers timers = new Timers();
  private final SharedCopy copy = new SharedCopy();
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private volatile boolean ending;

  private Poller(
      Selector selector, String name, Runnable afterEach, Consumer<RuntimeException> surprised) {
    this.selector = selector;
    this.afterEach = afterEach;
    this.surprised = surprised;
    this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
  }

  /** A poller that does nothing until it is started, and ends with the first surprise. */
  public static Poller open(String name) throws IOException {
    return open(
        name,
        () -> {},
        surprise -> {
          throw surprise;
        });
  }

  /**
   * A poller that does nothing until it is started.
   *
   * @param afterEach is run each time when all is done that was to be done at once
   * @param surprised is told what anything that it ran has thrown, and it goes on with the rest
   */
  public static Poller open(String name, Runnable afterEach, Consumer<RuntimeException> surprised)
      throws IOException {
    return new Poller(Selector.open(), name, afterEach, surprised);
  }

  /** From now on it does its work, until it is closed. */
  public void start() {
    thread.start();
  }

  /** Does something soon, in the order in which it was asked; never after the end. Any thread. */
  public void execute(Runnable task) {
    tasks.add(task);
    wake();
  }

  /** Something that will be done later, when its time is set. Any thread. */
  public Timer timer(Runnable what) {
    return timers.of(what);
  }

  /** Makes {@code channel} one that never blocks. Any thread. */
  SelectionKey watch(SocketChannel channel, Connection connection) throws IOException {
    channel.configureBlocking(false);
    return channel.register(selector, 0, connection);
  }

  /** Writes what {@code channel} takes. Any thread. */
  int write(SocketChannel channel, Chunk chunk) throws IOException {
    return isMine()
        ? copy.write(channel, chunk)
        : channel.write(chunk.lasting().from(0, chunk.length()));
  }

  private boolean isMine() {
    return Thread.currentThread().equals(thread);
  }

  /** Has it look again at what is watched for. Any thread. */
  void wake() {
    if (!isMine()) {
      selector.wakeup();
    }
  }

  /**
   * Nothing more is done than what is being done now, which is not waited for. To be called when
   * all connections are closed. Any thread.
   */
  @Override
  public void close() {
    ending = true;
    if (thread.getState() == Thread.State.NEW) {
      closeSelector();
    } else {
      wake();
    }
  }

  private void closeSelector() {
    try {
      selector.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run() {
    try {
      while (!ending) {
        try {
          turn();
        } catch (RuntimeException e) {
          surprised.accept(e);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      closeSelector();
    }
  }

  private void turn() throws IOException {
    select(tasks.isEmpty() ? timers.untilNext() : Duration.ZERO);
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
    timers.runDue();
    afterEach.run();
  }

  private void select(Duration longest) throws IOException {
    if (longest.isPositive()) {
      selector.select(Poller::tell, Math.max(1, longest.toMillis()));
    } else {
      selector.selectNow(Poller::tell);
    }
  }

  private static void tell(SelectionKey key) {
    try {
      if (key.attachment() instanceof Connection connection) {
        connection.ready(key);
      }
    } catch (CancelledKeyException e) {
      // It was closed meanwhile, which whoever reads is told.
    }
  }
}
