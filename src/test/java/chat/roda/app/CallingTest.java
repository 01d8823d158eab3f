package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.Notifications;
import chat.roda.settings.QuietHours;
import chat.roda.settings.Settings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** When the person is called by a sound, a notice and the icon, and when not. */
class CallingTest extends CompanyTest {
  private static final String NOTICE = "bea in #lobby";

  private void lookAway(boolean now) {
    onFxThread(() -> {
      Toolkit.focus(stage, !now);
      return stage;
    });
  }

  private boolean isCalled() {
    return outside.contains("(chime)") || sees(NOTICE);
  }

  private void wants(Notifications notifications) {
    openWindow(
        Settings.DEFAULTS
            .withNickname("ana")
            .with(new HostedRoomChoice("", port))
            .with(notifications));
  }

  private OnePerson hosted() {
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    var bea = new OnePerson("bea", new chat.roda.client.RoomAddress("127.0.0.1", port));
    seesSoon("bea");
    return bea;
  }

  private void clockAt(int hour) {
    ZoneId zone = ZoneId.systemDefault();
    Instant then = LocalDate.now(zone).atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
    Clock system = Clock.system(zone);
    clock = Clock.offset(system, java.time.Duration.between(system.instant(), then));
  }

  @Test
  void whoLooksAtTheConversationIsNotCalledAndWhoLooksAwayIs() {
    try (var bea = hostedWithBea()) {
      bea.says("ana, the first");
      seesSoon("the first");
      assertThat(isCalled()).isFalse();
      lookAway(true);
      bea.says("ana, the second");
      seesSoon(NOTICE);
      waitUntil("it is heard", () -> outside.contains("(chime)"));
      assertThat(outside).containsOnlyOnce("(chime)");
    }
  }

  @Test
  void whoDoesNotWantToBeDisturbedIsNotCalled() {
    wants(Notifications.DEFAULT.withDoNotDisturb(true));
    try (var bea = hosted()) {
      lookAway(true);
      bea.says("ana, are you there?");
      seesSoon("are you there?");
      assertThat(isCalled()).isFalse();
    }
  }

  @Test
  void inQuietHoursNobodyIsCalled() {
    clockAt(23);
    wants(Notifications.DEFAULT.withQuietHours(Optional.of(QuietHours.NIGHT)));
    try (var bea = hosted()) {
      lookAway(true);
      bea.says("ana, are you asleep?");
      seesSoon("are you asleep?");
      assertThat(isCalled()).isFalse();
    }
  }

  @Test
  void afterQuietHoursThePersonIsCalled() {
    clockAt(12);
    wants(Notifications.DEFAULT.withQuietHours(Optional.of(QuietHours.NIGHT)));
    try (var bea = hosted()) {
      lookAway(true);
      bea.says("ana, lunch?");
      seesSoon(NOTICE);
      waitUntil("it is heard", () -> outside.contains("(chime)"));
    }
  }

  @Test
  void theIconTellsThatSomethingIsUnreadUntilItIsRead() {
    try (var bea = hostedWithBea()) {
      waitUntil("the plain icon is there", () -> !stage.getIcons().isEmpty());
      List<Image> plain = onFxThread(() -> List.copyOf(stage.getIcons()));
      lookAway(true);
      bea.says("good morning");
      waitUntil("there is a number on it", () -> !stage.getIcons().equals(plain));
      lookAway(false);
      waitUntil("it is plain again", () -> same(stage.getIcons(), plain));
    }
  }

  private static boolean same(List<Image> icons, List<Image> others) {
    return icons.size() == others.size()
        && java.util.stream.IntStream.range(0, icons.size())
            .allMatch(i -> same(icons.get(i), others.get(i)));
  }

  private static boolean same(Image one, Image other) {
    if (one.getWidth() != other.getWidth()) {
      return false;
    }
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          return false;
        }
      }
    }
    return true;
  }
}
