package chat.roda.history;

import chat.roda.Fuzzing;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * For Jazzer: a file in which bytes were changed, cut off or put, or that is something else, as the
 * file of a log. It is opened and read without a surprise, what is said then is kept, and where the
 * file is no good it is set aside as it is.
 */
public final class StoreTarget {
  private static final Path FOLDER = folder();
  private static final Path FILE = FOLDER.resolve("room.sqlite");
  private static final Instant THEN = Instant.parse("2026-11-22T10:00:00Z");
  private static final String LOBBY = "#lobby";
  private static final byte[] GOOD = good();

  private StoreTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    clear();
    byte[] content = content(bytes);
    Files.write(FILE, content);
    Entry fresh = entry(1000);
    try (MessageLog log = SqliteLog.open(FILE, Keeping.DEFAULT)) {
      read(log);
      log.append(List.of(fresh));
      read(log);
      log.tick();
      read(log);
    }
    boolean setAside;
    try (Stream<Path> files = Files.list(FOLDER)) {
      setAside = files.anyMatch(file -> file.toString().contains(".damaged-"));
    }
    if (setAside) {
      try (MessageLog log = SqliteLog.open(FILE, Keeping.DEFAULT)) {
        Fuzzing.holds(log.problem().isEmpty(), "a new file is good", log.problem());
      }
    }
  }

  /** Reading may fail, in the one way that is foreseen. */
  private static void read(MessageLog log) {
    Stream.<Runnable>of(
            () -> log.find(latest(10)),
            () -> log.find(new HistoryQuery.Before(LOBBY, middle(), 5, HistoryQuery.Wanted.SAID)),
            () -> log.conversations("#"),
            log::marks,
            log::size,
            log::lastId,
            log::problem)
        .forEach(StoreTarget::tryIt);
  }

  private static void tryIt(Runnable reading) {
    try {
      reading.run();
    } catch (HistoryException e) {
      // The damage was found.
    }
  }

  private static HistoryQuery latest(int limit) {
    return new HistoryQuery.Latest(LOBBY, limit, HistoryQuery.Wanted.EVENTS_TOO);
  }

  private static HistoryPoint middle() {
    return new HistoryPoint.AtTime(THEN.plusSeconds(20));
  }

  /** By the first byte: changed in places, cut off, or something else altogether. */
  private static byte[] content(byte[] bytes) {
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    switch ((bytes[0] & 0xFF) % 4) {
      case 0 -> {
        return rest;
      }
      case 1 -> {
        int length = rest.length < 2 ? 0 : (rest[0] & 0xFF) << 8 | rest[1] & 0xFF;
        return Arrays.copyOf(GOOD, length % GOOD.length);
      }
      default -> {
        byte[] changed = GOOD.clone();
        for (int i = 0; i + 2 < rest.length; i += 3) {
          changed[((rest[i] & 0xFF) << 8 | rest[i + 1] & 0xFF) % changed.length] = rest[i + 2];
        }
        return changed;
      }
    }
  }

  private static Entry entry(int number) {
    Instant at = THEN.plusSeconds(number);
    long place = new EntryIds(Optional.empty()).next(at);
    return new Entry(
        place,
        at,
        Entry.Kind.MESSAGE,
        new Source("ana", "~a", "127.0.0.1"),
        LOBBY,
        LOBBY,
        "something of number " + number,
        Tags.NONE);
  }

  private static byte[] good() {
    try {
      clear();
      try (MessageLog log = SqliteLog.open(FILE, Keeping.DEFAULT)) {
        log.append(IntStream.range(0, 60).mapToObj(StoreTarget::entry).toList());
      }
      return Files.readAllBytes(FILE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("store-target");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void clear() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
