package chat.roda.ui;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How long a thread of this process ran, and how long it waited for a processor (Linux). */
final class ThreadUsage {
  /** Both in milliseconds, since the thread began. */
  record Sum(double ran, double waited) {
    Sum since(Sum before) {
      return new Sum(ran - before.ran, waited - before.waited);
    }
  }

  private final RandomAccessFile file;
  private final byte[] read = new byte[128];

  private ThreadUsage(RandomAccessFile file) {
    this.file = file;
  }

  /** Of the thread whose name begins so; the kernel knows 15 characters of it. */
  static ThreadUsage of(String name) {
    try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
      List<Path> found = tasks.filter(task -> nameOf(task).startsWith(name)).toList();
      return new ThreadUsage(
          new RandomAccessFile(found.getFirst().resolve("schedstat").toFile(), "r"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path task) {
    try {
      return Files.readString(task.resolve("comm"));
    } catch (IOException e) {
      // It has ended.
      return "";
    }
  }

  Sum now() {
    try {
      file.seek(0);
      int length = file.read(read);
      String[] parts = new String(read, 0, length, StandardCharsets.US_ASCII).split(" ");
      return new Sum(Long.parseLong(parts[0]) / 1e6, Long.parseLong(parts[1]) / 1e6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
