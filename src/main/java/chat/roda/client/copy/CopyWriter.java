package chat.roda.client.copy;

import chat.roda.history.Entry;
import chat.roda.history.LogProblem;
import chat.roda.history.MessageLog;
import chat.roda.history.ReadMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Writes into one copy, on a thread of its own, all that has come meanwhile at once. */
final class CopyWriter implements AutoCloseable {
  private static final int MAX_WAITING = 16_384;
  private static final int MAX_BATCH = 2_048;

  private final MessageLog log;
  private final Consumer<Optional<LogProblem>> problems;
  private final BlockingQueue<Entry> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
  private final ConcurrentHashMap<String, ReadMark> marks = new ConcurrentHashMap<>();
  private final Thread thread;
  private volatile boolean closing;
  private Optional<LogProblem> told = Optional.empty();

  CopyWriter(MessageLog log, Consumer<Optional<LogProblem>> problems) {
    this.log = log;
    this.problems = problems;
    this.thread = Thread.ofPlatform().name("copy").daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /** To read from. */
  MessageLog log() {
    return log;
  }

  /** Waits while too much is unwritten. After {@link #close}, nothing is kept. */
  void keep(Entry entry) {
    try {
      boolean taken = closing;
      while (!taken) {
        taken = waiting.offer(entry, 1, TimeUnit.SECONDS) || closing;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void mark(ReadMark mark) {
    marks.put(mark.conversation(), mark);
  }

  private void run() {
    List<Entry> batch = new ArrayList<>();
    while (!closing || !waiting.isEmpty()) {
      batch.clear();
      try {
        Optional.ofNullable(waiting.poll(1, TimeUnit.SECONDS)).ifPresent(batch::add);
      } catch (InterruptedException e) {
        // Told to close: what waits is still written.
        closing = true;
      }
      waiting.drainTo(batch, MAX_BATCH);
      write(batch);
    }
    log.close();
  }

  private void write(List<Entry> batch) {
    if (!batch.isEmpty()) {
      log.append(List.copyOf(batch));
    }
    for (ReadMark mark : List.copyOf(marks.values())) {
      marks.remove(mark.conversation(), mark);
      log.mark(mark);
    }
    log.tick();
    Optional<LogProblem> now = log.problem();
    if (!now.equals(told)) {
      told = now;
      problems.accept(now);
    }
  }

  @Override
  public void close() {
    closing = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
