package chat.roda.client.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChannelModes.Flag;
import chat.roda.client.ChatLine;
import chat.roda.client.ChatLine.Kind;
import chat.roda.client.Member;
import chat.roda.client.MemberRank;
import chat.roda.client.ModeNews;
import chat.roda.client.PageWish;
import chat.roda.client.PageWish.Part;
import chat.roda.client.Place;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.client.SearchWish;
import chat.roda.history.EntryIds;
import chat.roda.history.LogProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person heard can be read when the room is away. */
class RoomCopyTest {
  private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir private Path folder;

  private RoomCopy open() {
    var copy = RoomCopy.in(folder.resolve("room.sqlite"), problem -> {});
    copy.open();
    return copy;
  }

  private static RoomEvent said(String where, String id, String who, String text, int second) {
    boolean own = who.equals("me");
    var line =
        new ChatLine(
            id, TEN.plusSeconds(second), who, Kind.MESSAGE, text, own, Optional.empty(), true);
    return new RoomEvent.Said(where, line);
  }

  private static List<RoomEvent> page(RoomCopy copy, String name, Part part) {
    return copy.page(new PageWish(name, part, 100));
  }

  @Test
  void aRoomOfWhichNothingIsHeardLeavesNoFile() {
    try (var copy = open()) {
      assertThat(page(copy, "#lobby", new Part.Latest())).isEmpty();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsHeardIsThereAfterARestartInItsOrder() {
    RoomEvent coming =
        new RoomEvent.CameIn(
            "#lobby", new Member("Zoe", MemberRank.NONE, false), TEN.plusSeconds(1));
    List<RoomEvent> lines =
        List.of(
            said("#lobby", "foreign-a", "Ana", "one", 0),
            said("#lobby", "foreign-b", "me", "two", 2),
            said("Bruno", "foreign-c", "Bruno", "psst", 3));
    try (var copy = open()) {
      copy.heard(lines.get(0));
      copy.heard(coming);
      copy.heard(lines.get(1));
      copy.heard(lines.get(2));
      copy.read("#Lobby", TEN);
    }
    try (var copy = open()) {
      assertThat(page(copy, "#LOBBY", new Part.Latest()))
          .containsExactly(lines.get(0), new RoomEvent.Recalled("#lobby", coming), lines.get(1));
      assertThat(page(copy, "bruno", new Part.Latest())).containsExactly(lines.get(2));
      assertThat(copy.conversations()).containsExactlyInAnyOrder("#lobby", "Bruno");
      assertThat(copy.marks()).containsEntry("#lobby", TEN);
      assertThat(copy.last("#lobby")).contains(new Place("foreign-b", TEN.plusSeconds(2)));
    }
  }

  @Test
  void whoRemovedWhomIsKept() {
    RoomEvent without = new RoomEvent.Removed("#lobby", "Zoe", "Ana", "", TEN);
    RoomEvent with = new RoomEvent.Removed("#lobby", "Bia", "Ana", "too loud", TEN.plusSeconds(1));
    try (var copy = open()) {
      copy.heard(said("#lobby", "x", "Ana", "one", -1));
      copy.heard(without);
      copy.heard(with);
    }
    try (var copy = open()) {
      assertThat(page(copy, "#lobby", new Part.Latest()))
          .contains(
              new RoomEvent.Recalled("#lobby", without), new RoomEvent.Recalled("#lobby", with));
    }
  }

  @Test
  void whoChangedHowAChannelIsRunIsKept() {
    List<ModeNews> news =
        List.of(
            new ModeNews.Switched(Flag.MODERATED, false),
            new ModeNews.Key(true),
            new ModeNews.Limit(OptionalInt.of(20)),
            new ModeNews.Limit(OptionalInt.empty()),
            new ModeNews.Unknown("+S a+b"),
            new ModeNews.Unknown("+ "));
    RoomEvent set = new RoomEvent.ModesSet("#lobby", "Ana", news, TEN);
    try (var copy = open()) {
      copy.heard(said("#lobby", "x", "Ana", "one", -1));
      copy.heard(set);
    }
    try (var copy = open()) {
      assertThat(page(copy, "#lobby", new Part.Latest()))
          .contains(new RoomEvent.Recalled("#lobby", set));
    }
  }

  @Test
  void whatIsHeardTwiceStandsOnce() {
    RoomEvent line = said("#lobby", "foreign-a", "Ana", "one", 0);
    try (var copy = open()) {
      copy.heard(line);
    }
    try (var copy = open()) {
      copy.heard(line);
    }
    try (var copy = open()) {
      assertThat(page(copy, "#lobby", new Part.Latest())).containsExactly(line);
    }
  }

  @Test
  void whatIsEditedStandsInItsNewWordsWhetherThatIsHeardOrRead() throws Exception {
    String id = EntryIds.toId(new EntryIds(Optional.empty()).next(TEN));
    RoomEvent line = said("#lobby", id, "Ana", "good mroning", 0);
    RoomEvent edit = edited(id, "good morning", 5);
    RoomEvent later = said("#lobby", id, "Ana", "good evening", 0, 9);
    try (var copy = open()) {
      copy.heard(line);
      copy.heard(edit);
    }
    try (var copy = open()) {
      assertThat(page(copy, "#lobby", new Part.Latest()))
          .containsExactly(said("#lobby", id, "Ana", "good morning", 0, 5));
      copy.heard(later);
      copy.heard(new RoomEvent.Recalled("#lobby", edit));
    }
    try (var copy = open()) {
      assertThat(page(copy, "#lobby", new Part.Latest())).containsExactly(later);
      copy.heard(new RoomEvent.Redacted("#lobby", id, "Ana", "", TEN.plusSeconds(20)));
    }
    try (var copy = open()) {
      assertThat(page(copy, "#lobby", new Part.Latest())).isEmpty();
    }
    assertThat(Files.readString(folder.resolve("room.sqlite"), ISO_8859_1))
        .doesNotContain("mroning", "morning", "evening");
  }

  private static RoomEvent edited(String id, String words, int second) {
    return new RoomEvent.Edited(
        "#lobby", id, "Ana", Kind.MESSAGE, words, Optional.empty(), TEN.plusSeconds(second));
  }

  private static RoomEvent said(
      String where, String id, String who, String text, int second, int edited) {
    return switch (said(where, id, who, text, second)) {
      case RoomEvent.Said(_, var line) ->
          new RoomEvent.Said(where, line.edited(Kind.MESSAGE, text, TEN.plusSeconds(edited)));
      case RoomEvent other -> other;
    };
  }

  @Test
  void pagesAreFoundByPlaceAlsoWithIdsThatAreNotOurs() {
    List<RoomEvent> lines =
        List.of(
            said("#lobby", "x", "Ana", "one", 0),
            said("#lobby", "y", "Ana", "two", 1),
            said("#lobby", "z", "Ana", "three", 2));
    try (var copy = open()) {
      lines.forEach(copy::heard);
    }
    try (var copy = open()) {
      var middle = new Place("y", TEN.plusSeconds(1));
      assertThat(page(copy, "#lobby", new Part.Before(middle))).containsExactly(lines.get(0));
      assertThat(page(copy, "#lobby", new Part.After(middle))).containsExactly(lines.get(2));
      assertThat(page(copy, "#lobby", new Part.Around(middle))).isEqualTo(lines);
    }
  }

  @Test
  void theCopyIsSearched() throws Exception {
    RoomEvent line = said("#lobby", "x", "Ana", "a ação começa às dez", 0);
    try (var copy = open()) {
      copy.heard(line);
      copy.heard(said("#lobby", "y", "Bruno", "acao outra vez", 1));
      var wish =
          new SearchWish(
              "acao com*",
              Optional.of("#lobby"),
              Optional.of("ana"),
              Optional.empty(),
              Optional.empty(),
              10);
      Instant end = Instant.now().plus(Duration.ofSeconds(20));
      while (copy.search(wish).isEmpty() && Instant.now().isBefore(end)) {
        Thread.onSpinWait();
      }
      assertThat(copy.search(wish)).containsExactly(line);
    }
  }

  @Test
  void theCopiesOfAllRoomsAreDeletedWithWhatBelongsToThem() throws Exception {
    var copies = new CopyFolder(folder.resolve("copies"));
    var address = new RoomAddress("192.168.0.12", 5005);
    assertThat(copies.has(address)).isFalse();
    assertThat(copies.size()).isZero();
    try (var copy = RoomCopy.in(copies.file(address), problem -> {})) {
      copy.open();
      copy.heard(said("#lobby", "x", "Ana", "one", 0));
    }
    assertThat(copies.has(address)).isTrue();
    assertThat(copies.size()).isPositive();
    copies.deleteAll(List.of());
    assertThat(copies.has(address)).isFalse();
    assertThat(Files.list(copies.folder())).isEmpty();
  }

  @Test
  void repliesAndReactionsAreKept() {
    var reply =
        new RoomEvent.Said(
            "#lobby",
            new ChatLine(
                "y",
                TEN.plusSeconds(1),
                "Bea",
                ChatLine.Kind.MESSAGE,
                "two",
                false,
                Optional.empty(),
                Optional.of("x"),
                true));
    var reacted = new RoomEvent.Reacted("#lobby", "x", "Bea", "👍", true, TEN.plusSeconds(2));
    try (var copy = RoomCopy.in(folder.resolve("replies.sqlite"), problem -> {})) {
      copy.open();
      copy.heard(said("#lobby", "x", "Ana", "one", 0));
      copy.heard(reply);
      copy.heard(reacted);
      copy.heard(reacted);
    }
    try (var copy = RoomCopy.in(folder.resolve("replies.sqlite"), problem -> {})) {
      copy.open();
      var told = copy.page(new PageWish("#lobby", new Part.Latest(), 10));
      assertThat(told).contains(reply, reacted).hasSize(3);
    }
  }

  @Test
  void twoWindowsKeepOneCopy() {
    RoomEvent one = said("#lobby", "x", "Ana", "one", 0);
    RoomEvent two = said("#lobby", "y", "Ana", "two", 1);
    try (var first = open();
        var second = open()) {
      first.heard(one);
      second.heard(one);
      second.heard(two);
      first.heard(two);
      first.read("#lobby", TEN);
    }
    try (var copy = open()) {
      assertThat(page(copy, "#lobby", new Part.Latest())).containsExactly(one, two);
    }
  }

  @Test
  void aCopyThatCannotBeWrittenTellsWhy() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    var told = new LinkedBlockingQueue<Optional<LogProblem>>();
    try (var copy = RoomCopy.in(file.resolve("room.sqlite"), told::add)) {
      copy.open();
      copy.heard(said("#lobby", "x", "Ana", "one", 0));
      assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(Optional.of(LogProblem.READ_ONLY));
    }
  }

  @Test
  void nothingIsKeptWhileThatIsNotWanted() {
    try (var copy = open()) {
      copy.setWriting(false);
      copy.heard(said("#lobby", "x", "Ana", "one", 0));
    }
    try (var copy = open()) {
      assertThat(page(copy, "#lobby", new Part.Latest())).isEmpty();
    }
  }
}
