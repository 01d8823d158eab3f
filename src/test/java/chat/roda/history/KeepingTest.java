package chat.roda.history;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is kept in a file, and how it is let go. */
class KeepingTest {
  private static final Source ANA = new Source("ana", "~ana", "10.0.0.1");

  @TempDir private Path folder;

  private final EntryIds ids = new EntryIds(Optional.empty());

  private Entry said(Instant at, String conversation, String text) {
    return new Entry(
        ids.next(at),
        at.truncatedTo(ChronoUnit.MILLIS),
        Entry.Kind.MESSAGE,
        ANA,
        conversation,
        conversation,
        text,
        Tags.NONE);
  }

  private MessageLog open(Duration howLong, long bytes) {
    return SqliteLog.open(folder.resolve("room.db"), new Keeping(howLong, bytes, false));
  }

  private static List<Entry> latest(MessageLog log, int limit) {
    return log.find(new HistoryQuery.Latest("#lobby", limit, Wanted.SAID));
  }

  @Test
  void whatIsTooOldIsDeletedAndNotFoundAnyMore() {
    Instant now = Instant.now();
    Entry old = said(now.minus(Duration.ofDays(40)), "#lobby", "old tea");
    Entry fresh = said(now, "#lobby", "fresh tea");
    MessageLog log = open(Duration.ofDays(365), Keeping.MIN_BYTES);
    log.append(List.of(old, fresh));
    Indexed.await(log);
    log.close();
    MessageLog again = open(Duration.ofDays(30), Keeping.MIN_BYTES);
    Indexed.until(() -> latest(again, 10).equals(List.of(fresh)));
    var tea =
        new SearchQuery(
            SearchWords.parse("tea"),
            new SearchQuery.Scope.Everything(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            10);
    Indexed.until(() -> again.search(tea).equals(List.of(fresh)));
    again.close();
  }

  @Test
  void whatIsTooMuchIsDeletedFromItsBeginning() {
    MessageLog log = open(Duration.ofDays(365), 64L << 20);
    List<Entry> all = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      all.add(said(Instant.now(), "#lobby", i + " " + "x".repeat(200)));
    }
    log.append(all);
    assertThat(log.size()).isGreaterThan(2 * Keeping.MIN_BYTES);
    log.close();
    MessageLog again = open(Duration.ofDays(365), Keeping.MIN_BYTES);
    Indexed.until(() -> again.size() <= Keeping.MIN_BYTES);
    List<Entry> left = latest(again, 10_000);
    assertThat(left).isEqualTo(all.subList(all.size() - left.size(), all.size()));
    assertThat(left).hasSizeGreaterThan(1000);
    again.close();
  }

  @Test
  void emptyingLeavesNothingAndWhatIsSaidThenIsKept() throws Exception {
    MessageLog log = open(Duration.ofDays(365), 64L << 20);
    List<Entry> all = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      all.add(said(Instant.now(), "#c" + i % 7, "secret " + "x".repeat(200)));
    }
    log.append(all);
    Indexed.await(log);
    long before = log.size();
    log.empty();
    assertThat(log.conversations("")).isEmpty();
    assertThat(log.size()).isLessThan(before / 5);
    Entry after = said(Instant.now(), "#lobby", "after");
    log.append(List.of(after));
    log.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        boolean there =
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("secret");
        assertThat(there).as(file.toString()).isFalse();
      }
    }
    MessageLog again = open(Duration.ofDays(365), 64L << 20);
    assertThat(latest(again, 10)).containsExactly(after);
    again.close();
  }

  @Test
  void marksAndPrivateConversationsAreThereAfterARestart() {
    MessageLog log = open(Duration.ofDays(365), Keeping.MIN_BYTES);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Entry told = said(now, "ana@10.0.0.1 bruno", "psst");
    Entry copy = told.copyFor("bruno@10.0.0.2 ana");
    log.append(List.of(told, copy));
    log.mark(new ReadMark("ana@10.0.0.1", "#lobby", now));
    log.mark(new ReadMark("ana@10.0.0.1", "#dev", now));
    log.tick();
    log.mark(new ReadMark("ana@10.0.0.1", "#dev", now.minusSeconds(1)));
    log.close();
    MessageLog again = open(Duration.ofDays(365), Keeping.MIN_BYTES);
    assertThat(again.marks())
        .containsExactlyInAnyOrder(
            new ReadMark("ana@10.0.0.1", "#lobby", now), new ReadMark("ana@10.0.0.1", "#dev", now));
    assertThat(again.conversations("ana@10.0.0.1 "))
        .containsExactly(new History.LastSaid("ana@10.0.0.1 bruno", told));
    assertThat(again.conversations("bruno@10.0.0.2 "))
        .containsExactly(new History.LastSaid("bruno@10.0.0.2 ana", copy));
    assertThat(copy.id()).isEqualTo(told.id());
    assertThat(again.lastId()).contains(told.id());
    again.close();
  }

  @Test
  void emptyingLeavesNoMarksOfWhoTalkedWithWhom() {
    for (MessageLog log : List.of(open(Duration.ofDays(365), 64L << 20), new MemoryLog())) {
      log.mark(new ReadMark("ana@10.0.0.1", "ana@10.0.0.1 bruno", Instant.now()));
      log.tick();
      assertThat(log.marks()).hasSize(1);
      log.empty();
      assertThat(log.marks()).isEmpty();
      log.close();
    }
  }

  /** However many ask at once, and also where it is closed meanwhile. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void emptyingEndsForAllWhoWait(boolean closes) {
    MessageLog log = open(Duration.ofDays(365), 64L << 20);
    log.append(List.of(said(Instant.now(), "#lobby", "tea")));
    Indexed.await(log);
    var waiting =
        Stream.generate(() -> CompletableFuture.runAsync(log::empty, Thread.ofVirtual()::start))
            .limit(20)
            .toList();
    if (closes) {
      log.close();
    }
    Indexed.until(() -> waiting.stream().allMatch(CompletableFuture::isDone));
    assertThat(closes || waiting.stream().noneMatch(CompletableFuture::isCompletedExceptionally))
        .isTrue();
    log.close();
  }

  @Test
  void ofEachPersonOnlySoManyMarksAreKept() {
    MessageLog log = open(Duration.ofDays(365), Keeping.MIN_BYTES);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    for (int i = 0; i < 600; i++) {
      log.mark(new ReadMark("eve@10.0.0.9", "#c" + i, now.minusSeconds(600 - i)));
      log.tick();
    }
    var anas = new ReadMark("ana@10.0.0.1", "#lobby", now.minusSeconds(1000));
    log.mark(anas);
    log.tick();
    log.close();
    MessageLog again = open(Duration.ofDays(365), Keeping.MIN_BYTES);
    Indexed.until(() -> again.marks().size() == 501);
    assertThat(again.marks())
        .contains(anas, new ReadMark("eve@10.0.0.9", "#c599", now.minusSeconds(1)))
        .noneMatch(mark -> mark.conversation().equals("#c99"));
    again.close();
  }
}
