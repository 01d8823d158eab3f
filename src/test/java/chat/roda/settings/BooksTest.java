package chat.roda.settings;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChatLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of rooms and of drafts, from one start to the next. */
class BooksTest {
  @TempDir Path folder;

  @Test
  void roomsAreThereAgainInTheirOrder() {
    try (var book = RoomsBook.open(folder)) {
      book.change("10.0.0.1", room -> room.entered("Ana's room", false).withChannel("#dev", true));
      book.change("10.0.0.2", room -> room.entered("Lab", true).withFolded(true));
      book.change("10.0.0.1", room -> room.withOrder(List.of("#dev", "#lobby")));
      book.change("10.0.0.1", room -> room.withShown("#dev"));
      book.change("10.0.0.2", room -> room.withClosed("zoe", true).left());
      book.arrange(List.of("10.0.0.2", "10.0.0.1"));
      book.show("10.0.0.1");
    }
    try (var book = RoomsBook.open(folder)) {
      assertThat(book.rooms())
          .containsExactly(
              new KeptRoom(
                  "10.0.0.2", "Lab", false, true, List.of(), List.of(), List.of("zoe"), true, ""),
              new KeptRoom(
                  "10.0.0.1",
                  "Ana's room",
                  true,
                  false,
                  List.of("#dev"),
                  List.of("#dev", "#lobby"),
                  List.of(),
                  false,
                  "#dev"));
      assertThat(book.shown()).isEqualTo("10.0.0.1");
    }
  }

  @Test
  void ofTooManyRoomsOneThatWasLeftGoes() {
    try (var book = RoomsBook.open(folder)) {
      book.change("here", room -> room.entered("Here", false));
      IntStream.range(0, RoomsBook.MAX_ROOMS)
          .forEach(i -> book.change("host" + i, room -> room.entered("Room", false).left()));
      assertThat(book.rooms()).hasSize(RoomsBook.MAX_ROOMS);
      assertThat(book.find("here").inside()).isTrue();
      assertThat(book.find("host0").name()).isEqualTo("host0");
    }
  }

  @Test
  void whatWasNeverReachedIsNotKept() throws Exception {
    try (var book = RoomsBook.open(folder)) {
      book.change("10.0.0.l", room -> room.withShown("#lobby"));
      book.change("10.0.0.1", room -> room.entered("Ana's room", false));
    }
    try (var book = RoomsBook.open(folder)) {
      assertThat(book.rooms()).extracting(KeptRoom::address).containsExactly("10.0.0.1");
    }
    Files.writeString(
        folder.resolve("rooms.json"),
        "{\"rooms\": [{\"address\": \"10.0.0.l\", \"name\": \"10.0.0.l\", \"shown\":"
            + " \"#lobby\"}]}");
    try (var book = RoomsBook.open(folder)) {
      assertThat(book.rooms()).isEmpty();
    }
  }

  @Test
  void ofTooManyRoomsThatOneGoesThatChangedLongestAgo() {
    try (var book = RoomsBook.open(folder)) {
      IntStream.range(0, RoomsBook.MAX_ROOMS)
          .forEach(i -> book.change("host" + i, room -> room.entered("Room", false).left()));
      book.change("host0", room -> room.withFolded(true));
    }
    try (var book = RoomsBook.open(folder)) {
      book.change("new", room -> room.entered("New", false));
      assertThat(book.rooms())
          .hasSize(RoomsBook.MAX_ROOMS)
          .extracting(KeptRoom::address)
          .contains("host0", "new")
          .doesNotContain("host1");
    }
  }

  @Test
  void whereAllAreInsideTheNewOneStays() {
    try (var book = RoomsBook.open(folder)) {
      IntStream.rangeClosed(0, RoomsBook.MAX_ROOMS)
          .forEach(i -> book.change("host" + i, room -> room.entered("Room", false)));
      assertThat(book.rooms())
          .hasSize(RoomsBook.MAX_ROOMS)
          .extracting(KeptRoom::address)
          .contains("host" + RoomsBook.MAX_ROOMS)
          .doesNotContain("host0");
    }
  }

  @Test
  void anotherDamagedFileOverwritesNoneThatWasSetAside() throws Exception {
    for (int i = 1; i <= 7; i++) {
      Files.writeString(folder.resolve("rooms.json"), "damaged " + i);
      RoomsBook.open(folder).close();
      Path aside = folder.resolve(i == 1 ? "rooms.damaged.json" : "rooms.damaged." + i + ".json");
      if (i <= 5) {
        assertThat(aside).hasContent("damaged " + i);
        Files.setLastModifiedTime(aside, FileTime.fromMillis(1000L * i));
      }
    }
    try (var files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().contains("damaged"))).hasSize(5);
    }
    assertThat(folder.resolve("rooms.damaged.5.json")).hasContent("damaged 5");
  }

  @Test
  void draftsAreThereAgainAndThoseThatWereSentAreNot() {
    try (var book = DraftBook.open(folder)) {
      book.keep("10.0.0.1", "#lobby", "half a \"thought\"\nin two lines");
      book.keep("10.0.0.1", "#dev", "sent");
      book.keep("10.0.0.1", "#dev", "");
    }
    try (var book = DraftBook.open(folder)) {
      assertThat(book.find("10.0.0.1", "#lobby")).isEqualTo("half a \"thought\"\nin two lines");
      assertThat(book.find("10.0.0.1", "#dev")).isEmpty();
      assertThat(book.find("10.0.0.2", "#lobby")).isEmpty();
    }
  }

  @Test
  void ofTooManyDraftsTheOldestGoesAndOfALongOneTheEnd() {
    try (var book = DraftBook.open(folder)) {
      IntStream.rangeClosed(0, DraftBook.MAX_DRAFTS)
          .forEach(i -> book.keep("room", "#" + i, "draft " + i));
      assertThat(book.find("room", "#0")).isEmpty();
      assertThat(book.find("room", "#1")).isEqualTo("draft 1");
      book.keep("room", "#1", "x".repeat(DraftBook.MAX_LENGTH + 1));
      assertThat(book.find("room", "#1")).hasSize(DraftBook.MAX_LENGTH);
    }
  }

  private static UnsentMessage unsent(String conversation, String id, String text) {
    return new UnsentMessage(
        conversation, id, ChatLine.Kind.MESSAGE, text, Optional.empty(), Optional.empty());
  }

  @Test
  void whatWasNotSentIsThereAgainUntilItIs() {
    var action =
        new UnsentMessage(
            "Bea", "id3", ChatLine.Kind.ACTION, "waves", Optional.of("m1"), Optional.of("m2"));
    var first = unsent("#lobby", "id1", "two\nlines");
    try (var book = UnsentBook.open(folder)) {
      book.keep("10.0.0.1", "#lobby", List.of(first, unsent("#lobby", "id2", "sent")));
      book.keep("10.0.0.1", "Bea", List.of(action));
      book.keep("10.0.0.1", "#lobby", List.of(first));
    }
    try (var book = UnsentBook.open(folder)) {
      assertThat(book.find("10.0.0.1")).containsExactly(action, first);
      assertThat(book.find("10.0.0.2")).isEmpty();
    }
  }

  @Test
  void ofTooMuchThatWasNotSentTheOldestGoes() {
    try (var book = UnsentBook.open(folder)) {
      IntStream.rangeClosed(0, UnsentBook.MAX_MESSAGES)
          .forEach(i -> book.keep("room", "#" + i, List.of(unsent("#" + i, "id" + i, "text"))));
      assertThat(book.find("room"))
          .hasSize(UnsentBook.MAX_MESSAGES)
          .extracting(UnsentMessage::id)
          .doesNotContain("id0");
      var long1 = unsent("#long", "long1", "x".repeat(UnsentBook.MAX_LENGTH / 2));
      var long2 = unsent("#long", "long2", "x".repeat(UnsentBook.MAX_LENGTH / 2));
      book.keep("room", "#long", List.of(long1, long2));
      assertThat(book.find("room")).containsExactly(long1, long2);
      book.keep("room", "#last", List.of(unsent("#last", "last", "one more")));
      assertThat(book.find("room")).extracting(UnsentMessage::id).containsExactly("long2", "last");
    }
  }

  @Test
  void ofTooMuchInTheFileTheOldestIsNotThere() throws Exception {
    String message =
        """
        {"room": "room", "conversation": "#long", "id": "%s", "text": "%s"}
        """;
    String text = "x".repeat(UnsentBook.MAX_LENGTH / 2);
    Files.writeString(
        folder.resolve("unsent.json"),
        IntStream.range(0, 3)
            .mapToObj(i -> message.formatted("id" + i, text))
            .collect(Collectors.joining(",", "[", "]")));
    try (var book = UnsentBook.open(folder)) {
      assertThat(book.find("room")).extracting(UnsentMessage::id).containsExactly("id1", "id2");
    }
  }

  @Test
  void filesThatAreDamagedAreAsIfTheyWereNotThere() throws Exception {
    Files.writeString(folder.resolve("rooms.json"), "{\"rooms\": [{}, 3");
    Files.writeString(folder.resolve("drafts.json"), "[");
    try (var rooms = RoomsBook.open(folder);
        var drafts = DraftBook.open(folder)) {
      assertThat(rooms.rooms()).isEmpty();
      assertThat(drafts.find("10.0.0.1", "#lobby")).isEmpty();
    }
    assertThat(folder.resolve("rooms.damaged.json")).hasContent("{\"rooms\": [{}, 3");
    assertThat(folder.resolve("drafts.damaged.json")).hasContent("[");
  }
}
