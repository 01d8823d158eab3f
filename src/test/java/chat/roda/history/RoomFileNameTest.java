package chat.roda.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoomFileNameTest {
  /** Without a locale of UTF-8 there are no other names, and the room could not be hosted. */
  @Test
  void anyNameMakesANameOfAscii() {
    List<String> names =
        List.of(
            "Sala de maria-do-rosário-souza",
            "会議室",
            "غرفة",
            "🎉",
            "𝕋".repeat(30),
            "会".repeat(60),
            "..",
            "/etc/passwd",
            "a\\b:c*?");
    assertThat(names.stream().map(RoomFileName::of))
        .allMatch(name -> name.matches("[a-z0-9-][a-z0-9.-]*"))
        .allMatch(name -> name.length() < 240)
        .doesNotHaveDuplicates();
  }

  @Test
  void itIsReadWhereItCan() {
    assertThat(RoomFileName.of("Ana's room")).startsWith("ana-s-room-");
    assertThat(RoomFileName.of("Sala do José")).startsWith("sala-do-josu00e9-");
    assertThat(RoomFileName.of("10.0.0.1-5005")).startsWith("10.0.0.1-5005-");
  }

  @Test
  void namesThatLookAlikeAreKeptApart() {
    assertThat(Stream.of("ana room", "ana-room", "ana/room", "joseé", "joseu00e9", "会一", "伛丫"))
        .extracting(RoomFileName::of)
        .doesNotHaveDuplicates();
    assertThat(RoomFileName.of("Ana")).isEqualTo(RoomFileName.of("ANA"));
  }
}
