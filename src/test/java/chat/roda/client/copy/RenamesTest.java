package chat.roda.client.copy;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChatLine;
import chat.roda.client.ChatLine.Kind;
import chat.roda.client.PageWish;
import chat.roda.client.PageWish.Part;
import chat.roda.client.Place;
import chat.roda.client.RoomEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of somebody who takes another nickname, the copy has one conversation. */
class RenamesTest {
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

  private static RoomEvent renamed(String from, String to, int second) {
    return new RoomEvent.Renamed(from, to, false, List.of("#lobby", to), TEN.plusSeconds(second));
  }

  @Test
  void whoTookAnotherNicknameHasOneConversation() {
    try (var copy = open()) {
      copy.heard(said("Bob", "a", "Bob", "one", 0));
      copy.heard(said("Bob", "b", "me", "two", 1));
      copy.heard(renamed("Bob", "Bob2", 2));
      copy.heard(said("Bob2", "c", "Bob2", "three", 3));
      copy.heard(renamed("Bob2", "Zoe", 4));
    }
    try (var copy = open()) {
      assertThat(copy.conversations()).containsExactly("Zoe");
      assertThat(texts(page(copy, "zoe", new Part.Latest())))
          .containsExactly("one", "two", "Bob2", "three", "Zoe");
      assertThat(texts(copy.page(new PageWish("Zoe", new Part.Latest(), 2))))
          .containsExactly("three", "Zoe");
      Place three = new Place("c", TEN.plusSeconds(3));
      assertThat(texts(copy.page(new PageWish("Zoe", new Part.Before(three), 2))))
          .containsExactly("two", "Bob2");
      Place one = new Place("a", TEN);
      assertThat(texts(copy.page(new PageWish("Zoe", new Part.After(one), 2))))
          .containsExactly("two", "Bob2");
      Place two = new Place("b", TEN.plusSeconds(1));
      assertThat(texts(copy.page(new PageWish("Zoe", new Part.Around(two), 4))))
          .containsExactly("one", "two", "Bob2", "three");
    }
  }

  @Test
  void aNicknameThatIsTakenAgainHasAConversationOfItsOwnAgain() {
    try (var copy = open()) {
      copy.heard(said("Bob", "a", "Bob", "one", 0));
      copy.heard(renamed("Bob", "Zoe", 1));
      copy.heard(said("Bob", "b", "Bob", "another Bob", 2));
      copy.heard(said("Zoe", "c", "Zoe", "two", 3));
    }
    try (var copy = open()) {
      assertThat(copy.conversations()).containsExactlyInAnyOrder("Bob", "Zoe");
      assertThat(texts(page(copy, "Zoe", new Part.Latest()))).containsExactly("one", "Zoe", "two");
      copy.heard(renamed("Zoe", "Bob", 4));
      copy.heard(said("Bob", "d", "Bob", "three", 5));
    }
    try (var copy = open()) {
      assertThat(copy.conversations()).containsExactly("Bob");
      assertThat(texts(page(copy, "Bob", new Part.Latest())))
          .containsExactly("one", "Zoe", "another Bob", "two", "Bob", "three");
    }
  }

  /** What was said, and the new nicknames. */
  private static List<String> texts(List<RoomEvent> told) {
    return told.stream()
        .map(event ->
            switch (event) {
              case RoomEvent.Said(_, var line) -> line.text();
              case RoomEvent.Recalled(_, RoomEvent.Renamed renamed) -> renamed.to();
              default -> event.toString();
            })
        .toList();
  }
}
