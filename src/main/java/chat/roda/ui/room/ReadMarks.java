package chat.roda.ui.room;

import chat.roda.client.RoomClient;
import chat.roda.client.copy.RoomCopy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Keeps how far the person has read, in the copy and in the room, now and then. FX thread. */
final class ReadMarks {
  private static final Duration PATIENCE = Duration.seconds(1);

  private final RoomCopy copy;
  private final Map<String, Instant> unsaid = new HashMap<>();
  private final PauseTransition later = new PauseTransition(PATIENCE);

  ReadMarks(RoomClient client, RoomCopy copy) {
    this.copy = copy;
    later.setOnFinished(_ -> take().forEach(client::markRead));
  }

  /** The person has read the conversation up to then. */
  void read(String conversation, Instant until) {
    if (unsaid.isEmpty()) {
      later.playFromStart();
    }
    unsaid.put(conversation, until);
  }

  /** Keeps in the copy what is not kept yet; returns it, for the room. */
  Map<String, Instant> take() {
    later.stop();
    Map<String, Instant> now = Map.copyOf(unsaid);
    unsaid.clear();
    now.forEach(copy::read);
    return now;
  }
}
