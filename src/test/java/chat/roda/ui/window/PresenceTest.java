package chat.roda.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Away;
import chat.roda.settings.SettingsStore;
import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.rooms.Stays;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Being away by itself. */
class PresenceTest {
  @TempDir private Path folder;
  private SettingsStore store;
  private SettingsModel settings;
  private Presence presence;
  private Instant now = Instant.parse("2026-11-22T10:00:00Z");

  @BeforeEach
  void open() {
    store = SettingsStore.open(folder);
    settings = new SettingsModel(store);
    presence =
        new Presence(settings, new Stays(), () -> Texts.ofWindow(Language.ENGLISH), () -> now);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void minutesPass(int minutes) {
    now = now.plus(Duration.ofMinutes(minutes));
    presence.look();
  }

  private boolean isAway() {
    return presence.awayProperty().get();
  }

  @Test
  void nobodyIsAwayByItselfWhoDoesNotWantThat() {
    minutesPass(600);
    assertThat(isAway()).isFalse();
  }

  @Test
  void whoDoesNothingForSoLongIsAwayUntilTheyDoSomething() {
    settings.change(s -> s.with(new Away(10)));
    minutesPass(9);
    assertThat(isAway()).isFalse();
    minutesPass(1);
    assertThat(isAway()).isTrue();
    presence.active();
    assertThat(isAway()).isFalse();
    minutesPass(9);
    assertThat(isAway()).isFalse();
  }

  @Test
  void whoSaysThatTheyAreAwayIsSoUntilTheySayOtherwise() {
    settings.change(s -> s.with(new Away(10)));
    presence.awayProperty().set(true);
    minutesPass(20);
    presence.active();
    assertThat(isAway()).isTrue();
  }
}
