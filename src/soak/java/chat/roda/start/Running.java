package chat.roda.start;

import java.io.IOException;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that was started.
 *
 * @param begun when it was asked for, by {@link System#nanoTime}
 */
record Running(Start start, Process process, long begun) {
  static Running of(Start start) throws IOException {
    ProcessBuilder builder = start.prepare();
    long begun = System.nanoTime();
    return new Running(start, builder.start(), begun);
  }

  /** Milliseconds since it was asked for. */
  long age() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  /** The launcher of a package, or of another user's program, may have a child that it is. */
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
