package chat.roda.ui.window;

import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.settings.Away;
import chat.roda.settings.SettingsStore;
import chat.roda.texts.Language;
import chat.roda.ui.WindowTest;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.room.RoomViewModel;
import chat.roda.ui.rooms.Stays;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever does nothing for a while is away for the others, who see it and its end. */
class AwayByItselfTest extends WindowTest {
  private final Queue<RoomEvent> heard = new ConcurrentLinkedQueue<>();
  private final Deque<Runnable> soon = new ArrayDeque<>();
  private Instant now = Instant.parse("2026-11-22T10:00:00Z");
  private Host host;
  private SettingsStore store;
  private RoomClient bea;
  private RoomViewModel room;

  @BeforeEach
  void open() throws Exception {
    var sala = new RoomSettings("Bea's room", "roda.local", 10, Language.ENGLISH);
    host = Host.start(new HostOptions("127.0.0.1", 0, sala, Limits.NONE), new MemoryLog());
    var address = new RoomAddress("127.0.0.1", host.address().getPort());
    bea = new RoomClient(new Profile("bea"), address, heard::add);
    Thread.ofVirtual().start(bea::run);
    store = SettingsStore.open(settingsFolder);
    show(() -> new StackPane(new TextField()));
    onFxThread(() -> {
      var settings = new SettingsModel(store);
      settings.change(old -> old.with(new Away(10)));
      var stays = new Stays();
      var presence = new Presence(settings, stays, () -> texts, () -> now);
      new Activity(presence, () -> Point2D.ZERO, soon::add).watch(stage.getScene());
      room = new RoomViewModel(new Profile("ana"), address, Optional.empty());
      stays.add(room);
      room.start();
      return room;
    });
    waitUntil("ana is seen", () -> heard.stream().anyMatch(RoomEvent.CameIn.class::isInstance));
  }

  @AfterEach
  void close() {
    onFxThread(() -> {
      room.leave();
      return room;
    });
    bea.cancel();
    host.close();
    store.close();
  }

  private void minutesPass(int minutes) {
    now = now.plus(Duration.ofMinutes(minutes));
    onFxThread(() -> {
      soon.remove().run();
      return soon;
    });
  }

  private boolean beaSees(boolean away) {
    return heard.stream()
        .anyMatch(e ->
            e instanceof RoomEvent.PresenceChanged change
                && change.nickname().equals("ana")
                && change.away() == away);
  }

  @Test
  void theOthersSeeItAndItsEndAtTheNextKey() {
    minutesPass(0);
    minutesPass(10);
    waitUntil("bea sees that ana is away", () -> beaSees(true));
    type(KeyCode.SHIFT);
    waitUntil("bea sees that she is back", () -> beaSees(false));
  }
}
