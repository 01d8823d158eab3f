package chat.roda.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every log, and what only a file can do. */
class MessageLogTest {
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
  private static final Source ANA = new Source("ana", "~ana", "10.0.0.1");

  @TempDir private static Path folder;

  private final EntryIds ids = new EntryIds(Optional.empty());

  static Stream<Named<MessageLog>> logs() throws Exception {
    return Stream.of(
        Named.of("memory", new MemoryLog()),
        Named.of(
            "file",
            SqliteLog.open(
                Files.createTempDirectory(folder, "log").resolve("r.db"), Keeping.DEFAULT)));
  }

  private Entry said(String text, int second) {
    Instant at = START.plusSeconds(second);
    return entry(at, Entry.Kind.MESSAGE, text, Tags.NONE);
  }

  private Entry entry(Instant at, Entry.Kind kind, String text, Tags tags) {
    return new Entry(ids.next(at), at, kind, ANA, "#lobby", "#Lobby", text, tags);
  }

  private List<Entry> tenIn(MessageLog log) {
    List<Entry> ten = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ten.add(said("m" + i, i));
    }
    log.append(ten);
    return ten;
  }

  @ParameterizedTest
  @MethodSource("logs")
  void givesWhatWasSaidInItsOrder(MessageLog log) {
    List<Entry> ten = tenIn(log);
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 100, Wanted.SAID))).isEqualTo(ten);
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 3, Wanted.SAID)))
        .isEqualTo(ten.subList(7, 10));
    assertThat(log.find(new HistoryQuery.Latest("#other", 3, Wanted.SAID))).isEmpty();
    assertThat(log.lastId()).contains(ten.getLast().id());
  }

  @ParameterizedTest
  @MethodSource("logs")
  void whatIsTakenBackIsGoneAndItsPlaceStays(MessageLog log) {
    Entry secret = said("secret", 1);
    Entry copy = secret.copyFor("bruno@ ana");
    Entry kept = said("kept", 2);
    log.append(List.of(secret, copy, kept));
    Entry redaction =
        entry(START.plusSeconds(3), Entry.Kind.REDACTION, secret.id() + " oops", Tags.NONE);
    log.append(List.of(redaction));
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 9, Wanted.SAID))).containsExactly(kept);
    assertThat(log.find(new HistoryQuery.Latest("bruno@ ana", 9, Wanted.SAID))).isEmpty();
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 9, Wanted.EVENTS_TOO)))
        .containsExactly(secret.redacted(), kept, redaction);
    assertThat(secret.redacted().text()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("logs")
  void whatWasSaidAndTakenBackAtOnceIsGoneToo(MessageLog log) {
    Entry secret = said("secret", 1);
    Entry redaction = entry(START.plusSeconds(1), Entry.Kind.REDACTION, secret.id(), Tags.NONE);
    log.append(List.of(secret, redaction));
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 9, Wanted.SAID))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("logs")
  void whatIsEditedStandsInItsNewWordsAtItsPlace(MessageLog log) {
    Entry said = said("good mroning", 1);
    Entry copy = said.copyFor("bruno@ ana");
    Entry kept = said("kept", 2);
    log.append(List.of(said, copy, kept));
    Entry first = edit(said, "good morning", 3);
    log.append(List.of(first, first.copyFor("bruno@ ana")));
    Entry second = edit(said, "good evening\nall", 4);
    log.append(List.of(second, second.copyFor("bruno@ ana")));
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 9, Wanted.EVENTS_TOO)))
        .as("of the first edit nothing is kept")
        .containsExactly(said.edited(second), kept, second);
    assertThat(log.find(new HistoryQuery.Latest("bruno@ ana", 9, Wanted.SAID)))
        .containsExactly(copy.edited(second));
    assertThat(said.edited(second).text()).isEqualTo("good evening\nall");
    assertThat(said.edited(second).editedAt()).contains(second.at());
    log.append(List.of(edit(said, first.place(), "older", 3)));
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 9, Wanted.SAID)))
        .as("an edit that comes late")
        .containsExactly(said.edited(second), kept);
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 9, Wanted.EVENTS_TOO)))
        .noneMatch(entry -> entry.text().contains("older"));
  }

  @ParameterizedTest
  @MethodSource("logs")
  void whatWasEditedAndTakenBackIsGoneWithItsEdit(MessageLog log) {
    Entry secret = said("secret", 1);
    Entry edit = edit(secret, "still secret", 2);
    Entry redaction = entry(START.plusSeconds(3), Entry.Kind.REDACTION, secret.id(), Tags.NONE);
    Entry late = edit(secret, "secret again", 4);
    log.append(List.of(secret, edit, redaction, late));
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 9, Wanted.EVENTS_TOO)))
        .containsExactly(secret.redacted(), redaction, late.redacted());
  }

  /** A notice is a program's, and what it said stays; so does what was only noticed. */
  @ParameterizedTest
  @MethodSource("logs")
  void onlyMessagesAreEdited(MessageLog log) {
    Entry notice = entry(START, Entry.Kind.NOTICE, "notice", Tags.NONE);
    Entry topic = entry(START, Entry.Kind.TOPIC, "topic", Tags.NONE);
    log.append(List.of(notice, topic, edit(notice, "other", 1), edit(topic, "other", 2)));
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 9, Wanted.EVENTS_TOO)))
        .startsWith(notice, topic);
  }

  private Entry edit(Entry said, String words, int second) {
    return edit(said, ids.next(START.plusSeconds(second)), words, second);
  }

  private Entry edit(Entry said, long place, String words, int second) {
    Instant at = START.plusSeconds(second);
    String text = said.id() + " " + words;
    return new Entry(place, at, Entry.Kind.EDIT, ANA, "#lobby", "#Lobby", text, Tags.NONE);
  }

  @ParameterizedTest
  @MethodSource("logs")
  void findsByPlace(MessageLog log) {
    List<Entry> ten = tenIn(log);
    var fifth = new HistoryPoint.AtId(ten.get(5).id());
    var atFive = new HistoryPoint.AtTime(ten.get(5).at());
    for (HistoryPoint point : List.of(fifth, atFive)) {
      assertThat(log.find(new HistoryQuery.After("#lobby", point, 2, Wanted.SAID)))
          .isEqualTo(ten.subList(6, 8));
      assertThat(log.find(new HistoryQuery.LatestAfter("#lobby", point, 2, Wanted.SAID)))
          .isEqualTo(ten.subList(8, 10));
      assertThat(log.find(new HistoryQuery.Before("#lobby", point, 2, Wanted.SAID)))
          .isEqualTo(ten.subList(3, 5));
      assertThat(log.find(new HistoryQuery.Around("#lobby", point, 4, Wanted.SAID)))
          .isEqualTo(ten.subList(3, 7));
    }
  }

  @ParameterizedTest
  @MethodSource("logs")
  void findsBetweenTwoPlacesInEitherOrder(MessageLog log) {
    List<Entry> ten = tenIn(log);
    var second = new HistoryPoint.AtId(ten.get(2).id());
    var eighth = new HistoryPoint.AtId(ten.get(8).id());
    assertThat(log.find(new HistoryQuery.Between("#lobby", second, eighth, 3, Wanted.SAID)))
        .isEqualTo(ten.subList(3, 6));
    assertThat(log.find(new HistoryQuery.Between("#lobby", eighth, second, 3, Wanted.SAID)))
        .isEqualTo(ten.subList(5, 8));
    assertThat(log.find(new HistoryQuery.Between("#lobby", eighth, eighth, 3, Wanted.SAID)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("logs")
  void showsOnlyWhatWasSaidUnlessTheRestIsWantedToo(MessageLog log) {
    Entry hello = said("hello", 0);
    Instant at = START.plusSeconds(1);
    var quit = entry(at, Entry.Kind.QUIT, "bye", Tags.NONE);
    log.append(List.of(hello, quit));
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 10, Wanted.SAID))).containsExactly(hello);
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 10, Wanted.EVENTS_TOO)))
        .containsExactly(hello, quit);
  }

  @Test
  void aFileHasEverythingAfterARestart() throws Exception {
    Path file = folder.resolve("restart").resolve("room.db");
    MessageLog log = SqliteLog.open(file, Keeping.DEFAULT);
    Instant at = START;
    var tags = new Tags(Map.of("+x/y", "a;b \\ \n c"));
    var entry = entry(at, Entry.Kind.NOTICE, "olá 👋", tags);
    log.append(List.of(entry));
    log.close();
    MessageLog again = SqliteLog.open(file, Keeping.DEFAULT);
    assertThat(again.problem()).isEmpty();
    assertThat(again.find(new HistoryQuery.Latest("#lobby", 10, Wanted.SAID)))
        .containsExactly(entry);
    assertThat(again.lastId()).contains(entry.id());
    again.close();
  }

  @Test
  void aFileHasEverythingThatWasAppendedWhenTheProgramWasKilled() throws Exception {
    Path file = folder.resolve("killed").resolve("room.db");
    MessageLog log = SqliteLog.open(file, Keeping.DEFAULT);
    List<Entry> ten = tenIn(log);
    // What another process would find if this one ended now: the files as they are, unclosed.
    Path copy = Files.createDirectory(folder.resolve("copy")).resolve("room.db");
    Files.copy(file, copy);
    Files.copy(file.resolveSibling("room.db-wal"), copy.resolveSibling("room.db-wal"));
    log.close();
    MessageLog found = SqliteLog.open(copy, Keeping.DEFAULT);
    assertThat(found.find(new HistoryQuery.Latest("#lobby", 100, Wanted.SAID))).isEqualTo(ten);
    found.close();
  }

  /** After a full disk, part of what is tried again is already there. */
  @Test
  void whatAFileHasAlreadyDoesNotHinderTheRest() {
    MessageLog log = SqliteLog.open(folder.resolve("again").resolve("room.db"), Keeping.DEFAULT);
    List<Entry> ten = tenIn(log);
    Entry next = said("next", 10);
    log.append(List.of(ten.getLast(), next));
    assertThat(log.problem()).isEmpty();
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 2, Wanted.SAID)))
        .containsExactly(ten.getLast(), next);
    log.close();
  }

  /** The disk was full when it was edited: it is edited once there is room. */
  @Test
  void anEditIsKeptForAFileThatCannotBeWrittenYet() throws Exception {
    Path file = folder.resolve("full").resolve("room.db");
    MessageLog log = SqliteLog.open(file, Keeping.DEFAULT);
    Entry said = said("good mroning", 1);
    log.append(List.of(said));
    var memory = new MemoryLog();
    Entry edit = edit(said, "good morning", 2);
    memory.append(List.of(edit));
    log.append(memory.oldest(9));
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 9, Wanted.SAID)))
        .containsExactly(said.edited(edit));
    log.close();
  }

  @Test
  void aDamagedFileIsSetAsideAndNotLost() throws Exception {
    Path file = folder.resolve("damaged").resolve("room.db");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "this is no database, but somebody may want it back ".repeat(100));
    MessageLog log = SqliteLog.open(file, Keeping.DEFAULT);
    assertThat(log.problem()).contains(LogProblem.SET_ASIDE);
    List<Entry> ten = tenIn(log);
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 100, Wanted.SAID))).isEqualTo(ten);
    log.close();
    try (var files = Files.list(file.getParent())) {
      assertThat(files.filter(f -> f.toString().contains("room.db.damaged-")))
          .singleElement()
          .satisfies(f -> assertThat(Files.readString(f)).startsWith("this is no database"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind = 'ONE'",
        "kind = x'ff00'",
        "place = place + 1, kind = ''",
        "nickname = 'a b'",
        "host = x'0d0a'",
        "text = 'x' || char(0)"
      })
  void aFileWithWhatNobodyWroteInItIsSetAsideWhenItIsRead(String damage) throws Exception {
    Path file = Files.createTempDirectory(folder, "values").resolve("room.db");
    MessageLog before = SqliteLog.open(file, Keeping.DEFAULT);
    List<Entry> ten = tenIn(before);
    before.close();
    try (var database = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = database.createStatement()) {
      statement.executeUpdate("UPDATE entry SET " + damage + " WHERE text = 'm4'");
    }
    MessageLog log = SqliteLog.open(file, Keeping.DEFAULT);
    var query = new HistoryQuery.Latest("#lobby", 100, Wanted.EVENTS_TOO);
    assertThatThrownBy(() -> log.find(query)).isInstanceOf(HistoryException.class);
    log.tick();
    assertThat(log.problem()).contains(LogProblem.SET_ASIDE);
    log.append(ten);
    assertThat(log.find(query)).isEqualTo(ten);
    log.close();
  }

  @Test
  void aFileOfANewerVersionIsLeftAsItIs() throws Exception {
    Path file = folder.resolve("newer").resolve("room.db");
    MessageLog log = SqliteLog.open(file, Keeping.DEFAULT);
    log.close();
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    MessageLog newer = SqliteLog.open(file, Keeping.DEFAULT);
    assertThat(newer.problem()).contains(LogProblem.NEWER_VERSION);
    List<Entry> ten = tenIn(newer);
    assertThat(newer.find(new HistoryQuery.Latest("#lobby", 100, Wanted.SAID))).isEqualTo(ten);
  }

  @Test
  void whereNoFileCanBeTheRoomGoesOnAndItIsTold() throws Exception {
    Path notAFolder = Files.createFile(folder.resolve("file"));
    MessageLog log = SqliteLog.open(notAFolder.resolve("room.db"), Keeping.DEFAULT);
    assertThat(log.problem()).contains(LogProblem.READ_ONLY);
    List<Entry> ten = tenIn(log);
    assertThat(log.find(new HistoryQuery.Latest("#lobby", 100, Wanted.SAID))).isEqualTo(ten);
  }

  /** Long texts and large tags fill the memory, however few they are. */
  @Test
  void inMemoryThereAreOnlySoManyBytes() {
    var log = new MemoryLog();
    var tags = Tags.of("+x", "y".repeat(4000));
    for (int i = 0; i < 10_000; i++) {
      log.append(List.of(entry(START, Entry.Kind.MESSAGE, i + "x".repeat(8000), tags)));
      assertThat(log.size()).isLessThanOrEqualTo(MemoryLog.MAX_BYTES);
    }
    assertThat(log.size()).isGreaterThan(MemoryLog.MAX_BYTES - 20_000);
    List<Entry> left = log.find(new HistoryQuery.Latest("#lobby", 10_000, Wanted.SAID));
    assertThat(left.size() * 12_000L).isBetween(MemoryLog.MAX_BYTES * 9 / 10, MemoryLog.MAX_BYTES);
    assertThat(left.getLast().text()).startsWith("9999x");
    log.empty();
    assertThat(log.size()).isZero();
  }
}
