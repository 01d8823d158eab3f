package chat.roda.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
  private static final Settings FULL =
      new Settings(
          "João",
          new Appearance(
              ThemeChoice.HIGH_CONTRAST,
              LanguageChoice.PORTUGUESE,
              150,
              Density.COMPACT,
              Motion.NONE),
          new Privacy(false, false, List.of(new IgnoredPerson("10.0.0.1", "troll"))),
          new Notifications(
              AttentionChoice.EVERYTHING,
              false,
              true,
              Optional.of(new QuietHours(LocalTime.of(21, 30), LocalTime.of(6, 0))),
              List.of("10.0.0.1 #lobby")),
          new Away(10),
          new Writing(false, 3, List.of("🎉", "👍🏽")),
          Shortcuts.USUAL.with("find", "Shortcut+G"),
          new HostedRoomChoice("Sala do João", 6000, new KeepChoice(false, 30, 100), true),
          Optional.of(new WindowPlace(10, -20, 900, 640.5, true)),
          List.of(
              new RecentRoom("Ana's room", "192.168.0.12", Instant.parse("2026-11-22T10:15:30Z")),
              new RecentRoom("李", "[fe80::1]:6000", Instant.parse("2026-11-21T10:15:30Z"))),
          new Returning(false, true));

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("settings.json");
  }

  @Test
  void aNicknameThatNoRoomTakesIsReadSoThatThePersonCanBeToldWhy() throws Exception {
    Files.writeString(folder.resolve("settings.json"), "{\"nickname\": \"a b c\"}");
    try (var store = SettingsStore.open(folder)) {
      assertThat(store.current().nickname()).isEqualTo("a b c");
    }
  }

  @Test
  void whatIsSavedIsReadAgain() {
    try (var store = SettingsStore.open(folder)) {
      store.change(old -> FULL);
    }
    try (var store = SettingsStore.open(folder)) {
      assertThat(store.current()).isEqualTo(FULL);
      assertThat(store.setAside()).isEmpty();
    }
  }

  @Test
  void withNoFileTheDefaultsHoldAndNothingIsWritten() {
    try (var store = SettingsStore.open(folder.resolve("not/there"))) {
      assertThat(store.current()).isEqualTo(Settings.DEFAULTS);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aChangeIsOnDiskBeforeTheStoreIsClosed() throws Exception {
    try (var store = SettingsStore.open(folder, Duration.ofMillis(1))) {
      store.change(old -> old.withNickname("ana"));
      Instant end = Instant.now().plusSeconds(10);
      while (!Files.exists(file()) && Instant.now().isBefore(end)) {
        Thread.onSpinWait();
      }
      assertThat(Files.readString(file())).contains("\"nickname\" : \"ana\"");
    }
  }

  @Test
  void nothingButTheFileIsLeftInTheFolder() {
    try (var store = SettingsStore.open(folder)) {
      store.change(old -> old.withNickname("ana"));
    }
    assertThat(folder).isDirectoryContaining(file()::equals);
    assertThat(folder.toFile().list()).containsExactly("settings.json");
  }

  @Test
  void aDamagedFileIsSetAside() throws Exception {
    Files.writeString(file(), "{\"nickname\": \"an");
    try (var store = SettingsStore.open(folder)) {
      assertThat(store.current()).isEqualTo(Settings.DEFAULTS);
      assertThat(store.setAside()).contains(folder.resolve("settings.damaged.json"));
      assertThat(Files.readString(folder.resolve("settings.damaged.json")))
          .isEqualTo("{\"nickname\": \"an");
    }
  }

  @Test
  void bytesThatAreNotUtf8AreSetAside() throws Exception {
    Files.write(file(), new byte[] {(byte) 0xff, 0, 1});
    try (var store = SettingsStore.open(folder)) {
      assertThat(store.setAside()).contains(folder.resolve("settings.damaged.json"));
    }
  }

  @Test
  void aNewerFileIsSetAsideAndNotOverwritten() throws Exception {
    Files.writeString(file(), "{\"version\": 99, \"nickname\": \"ana\"}");
    try (var store = SettingsStore.open(folder)) {
      assertThat(store.current()).isEqualTo(Settings.DEFAULTS);
      assertThat(store.setAside()).contains(folder.resolve("settings.newer.json"));
      store.change(old -> old.withNickname("bea"));
    }
    assertThat(Files.readString(folder.resolve("settings.newer.json"))).contains("ana");
    assertThat(Files.readString(file())).contains("bea");
  }

  @Test
  void whatCannotBeIsTheDefaultAndTheRestIsKept() throws Exception {
    Files.writeString(
        file(),
        """
        {"nickname": "ana", "theme": "purple", "language": 7, "textSize": 900, "notifications": {"quietFrom": "noon"}, "window": {"x": 1},
         "recentRooms": [{"name": "no address"}, {"address": "10.0.0.1"}, 3],
         "hostedRoom": {"name": "mine", "port": 70000}}
        """);
    try (var store = SettingsStore.open(folder)) {
      assertThat(store.current())
          .isEqualTo(
              Settings.DEFAULTS
                  .withNickname("ana")
                  .with(Appearance.DEFAULT.withTextSize(200))
                  .with(new HostedRoomChoice("mine", 5005))
                  .withRecent(new RecentRoom("10.0.0.1", "10.0.0.1", Instant.EPOCH)));
    }
  }

  @Test
  void aFolderThatCannotBeMadeLosesNothingButTheSaving() throws Exception {
    Path blocked = Files.writeString(folder.resolve("file"), "").resolve("settings");
    try (var store = SettingsStore.open(blocked)) {
      store.change(old -> old.withNickname("ana"));
      assertThat(store.current().nickname()).isEqualTo("ana");
    }
  }
}
