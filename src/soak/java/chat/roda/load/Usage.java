package chat.roda.load;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process has used, as Linux tells it. The time comes from the process's own clock, as the
 * figures in {@code /proc} go up in steps of 10 ms.
 */
record Usage(long pid) {
  private static final MethodHandle CLOCK_GETTIME = clock();

  /** The kind of clock that counts what all threads have run. */
  private static final int ALL_THREADS = 2;

  @SuppressWarnings("restricted")
  private static MethodHandle clock() {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow("clock_gettime"),
        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
  }

  /** Seconds of processor time of all its threads, its own and the kernel's for it. */
  double cpuSeconds() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment time = arena.allocate(ValueLayout.JAVA_LONG, 2);
      int clock = (int) (~pid << 3) | ALL_THREADS;
      if ((int) CLOCK_GETTIME.invokeExact(clock, time) != 0) {
        throw new IOException("the server has ended");
      }
      return time.getAtIndex(ValueLayout.JAVA_LONG, 0)
          + time.getAtIndex(ValueLayout.JAVA_LONG, 1) / 1e9;
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** KiB that it has in memory. */
  long residentKib() throws IOException {
    Path file = Path.of("/proc", Long.toString(pid), "status");
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }
}
