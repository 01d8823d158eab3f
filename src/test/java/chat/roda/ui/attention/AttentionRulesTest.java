package chat.roda.ui.attention;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChatLine;
import chat.roda.client.RoomAddress;
import chat.roda.settings.AttentionChoice;
import chat.roda.settings.Notifications;
import chat.roda.settings.QuietHours;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what the person is told. */
class AttentionRulesTest {
  private static final LocalTime NOON = LocalTime.NOON;

  static Call call(boolean meant, boolean muted, boolean watched) {
    var line =
        new ChatLine(
            "1",
            Instant.EPOCH,
            "bruno",
            ChatLine.Kind.MESSAGE,
            "hello",
            false,
            Optional.empty(),
            false);
    var unread = new SimpleIntegerProperty(1);
    return new Call(
        RoomAddress.HERE,
        "Ana's room",
        "#lobby",
        true,
        line,
        meant,
        muted,
        watched,
        unread,
        () -> {});
  }

  @ParameterizedTest
  @CsvSource({
    // choice, meant for them, muted, asks
    "EVERYTHING, false, false, true",
    "EVERYTHING, false, true, false",
    "EVERYTHING, true, true, true",
    "MENTIONS, false, false, false",
    "MENTIONS, true, false, true",
    "MENTIONS, true, true, true",
    "NOTHING, true, false, false",
  })
  void whatThePersonAskedForIsTold(
      AttentionChoice choice, boolean meant, boolean muted, boolean asks) {
    Notifications wanted = Notifications.DEFAULT.withAbout(choice);
    assertThat(AttentionRules.asks(call(meant, muted, false), wanted, NOON)).isEqualTo(asks);
  }

  @Test
  void nothingIsToldOfWhatTheyLookAt() {
    Notifications all = Notifications.DEFAULT.withAbout(AttentionChoice.EVERYTHING);
    assertThat(AttentionRules.asks(call(true, false, true), all, NOON)).isFalse();
  }

  @Test
  void whoDoesNotWantToBeDisturbedIsNot() {
    Notifications quiet = Notifications.DEFAULT.withDoNotDisturb(true);
    assertThat(AttentionRules.asks(call(true, false, false), quiet, NOON)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "22:00, 07:00, 21:59, true",
    "22:00, 07:00, 22:00, false",
    "22:00, 07:00, 03:00, false",
    "22:00, 07:00, 07:00, true",
    "12:00, 13:00, 12:30, false",
    "12:00, 13:00, 13:00, true",
  })
  void quietHoursAreQuiet(LocalTime from, LocalTime to, LocalTime now, boolean asks) {
    Notifications nightly =
        Notifications.DEFAULT.withQuietHours(Optional.of(new QuietHours(from, to)));
    assertThat(AttentionRules.asks(call(true, false, false), nightly, now)).isEqualTo(asks);
  }
}
