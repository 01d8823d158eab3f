package chat.roda.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static RecentRoom room(int n) {
    return new RecentRoom("room " + n, "10.0.0." + n, Instant.EPOCH.plusSeconds(n));
  }

  private static Settings joined(int... rooms) {
    Settings settings = Settings.DEFAULTS;
    for (int n : rooms) {
      settings = settings.withRecent(room(n));
    }
    return settings;
  }

  @Test
  void theRoomJoinedLastIsFirstAndIsThereOnce() {
    assertThat(joined(1, 2, 1).recent()).containsExactly(room(1), room(2));
  }

  @Test
  void tenRoomsAreKept() {
    var many = joined(IntStream.rangeClosed(1, 15).toArray());
    assertThat(many.recent()).hasSize(10).startsWith(room(15)).endsWith(room(6));
  }

  @Test
  void aRoomIsForgotten() {
    assertThat(joined(1, 2, 3).withoutRecent("10.0.0.2").recent())
        .containsExactly(room(3), room(1));
  }

  @Test
  void whatIsMarkedLastIsFirstAndGoesWhenAsked() {
    var one = new IgnoredPerson("10.0.0.1", "a");
    var other = new IgnoredPerson("10.0.0.1", "b");
    var privacy = Privacy.DEFAULT.withIgnored(one, true).withIgnored(other, true);
    assertThat(privacy.withIgnored(one, true).ignored()).containsExactly(one, other);
    assertThat(privacy.withIgnored(one, false).ignored()).containsExactly(other);
    assertThat(IgnoredPerson.parse(one.kept())).contains(one);
    assertThat(IgnoredPerson.parse("nobody")).isEmpty();
  }

  @Test
  void quietHoursMayGoOverMidnight() {
    assertThat(QuietHours.NIGHT.contains(LocalTime.of(22, 0))).isTrue();
    assertThat(QuietHours.NIGHT.contains(LocalTime.of(3, 0))).isTrue();
    assertThat(QuietHours.NIGHT.contains(LocalTime.of(7, 0))).isFalse();
    var lunch = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));
    assertThat(lunch.contains(LocalTime.of(12, 59))).isTrue();
    assertThat(lunch.contains(LocalTime.of(13, 0))).isFalse();
    assertThat(lunch.contains(LocalTime.of(11, 59))).isFalse();
  }

  @Test
  void everySystemHasItsFolder() {
    Path home = Path.of("/home/ana");
    assertThat(SettingsFolder.of("Linux", Map.of(), home))
        .isEqualTo(Path.of("/home/ana/.config/roda"));
    assertThat(SettingsFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/etc/ana"), home))
        .isEqualTo(Path.of("/etc/ana/roda"));
    assertThat(SettingsFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "relative"), home))
        .isEqualTo(Path.of("/home/ana/.config/roda"));
    assertThat(SettingsFolder.of("Mac OS X", Map.of(), home))
        .isEqualTo(Path.of("/home/ana/Library/Application Support/Roda"));
    assertThat(SettingsFolder.of("Windows 11", Map.of("APPDATA", "/roaming"), home))
        .isEqualTo(Path.of("/roaming/Roda"));
  }
}
