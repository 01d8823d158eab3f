package chat.roda.start;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that was started.
 *
 * @param begun when it was asked for, by {@link System#nanoTime}
 */
record Running(Start start, Process process, long begun) {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  /** What a cursor that blinks takes of the processor meanwhile, and more. */
  private static final Duration NEARLY_NOTHING = Duration.ofMillis(300);

  static Running of(Start start) throws IOException {
    ProcessBuilder builder = start.prepare();
    long begun = System.nanoTime();
    return new Running(start, builder.start(), begun);
  }

  /** Milliseconds since it was asked for. */
  long age() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  /** Waits until it does nearly nothing: then all is there. On a busy machine that takes long. */
  void awaitRest() throws InterruptedException {
    Duration before;
    Duration now = worked();
    do {
      before = now;
      Thread.sleep(BETWEEN_LOOKS);
      now = worked();
    } while (now.minus(before).compareTo(NEARLY_NOTHING) > 0);
  }

  private Duration worked() {
    return all()
        .flatMap(handle -> handle.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** What starts another user's program has a child that it is. */
  Memory memory() {
    return all()
        .map(handle -> Memory.of(handle.pid()))
        .max(Comparator.comparingLong(Memory::residentMb))
        .orElseThrow();
  }

  void end() throws InterruptedException {
    all().toList().reversed().forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  private Stream<ProcessHandle> all() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }
}
