package chat.roda.ui.room;

import chat.roda.client.ChannelChange;
import chat.roda.client.RoomEvent;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** A channel with a password lets in whoever types it. */
class LockedChannelTest extends RoomTest {
  private boolean sees(String words) {
    return lookup((Label label) -> label.getText().contains(words) && isSeen(label))
        .tryQuery()
        .isPresent();
  }

  @Test
  void whoTypesThePasswordComesIn() {
    ana.join("#dev");
    ana.change(new ChannelChange.Key("#dev", Optional.of("sesame"), Optional.empty()));
    waitUntil(
        "there is a password",
        () ->
            heard.stream()
                .anyMatch(e ->
                    e instanceof RoomEvent.ModesKnown(var _, var modes)
                        && modes.key().isPresent()));
    type("/join #dev");
    waitUntil("it is told", () -> sees("Type /join #dev and the password."));
    type("/join #dev sesame");
    waitUntil("it is shown", () -> room.currentProperty().get().name().equals("#dev"));
  }
}
