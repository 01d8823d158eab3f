package chat.roda.ui.conversation;

import chat.roda.client.Typing;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Who is typing in a conversation, as long as they say so (IRCv3 typing). FX thread. */
public final class TypingPeople {
  private static final Duration ACTIVE = Duration.ofSeconds(6);
  private static final Duration PAUSED = Duration.ofSeconds(30);
  private static final int MAX = 100;

  private final Map<String, Instant> until = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<List<String>> shown = new ReadOnlyObjectWrapper<>(List.of());

  /** Their nicknames. */
  public ReadOnlyObjectProperty<List<String>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Somebody says that they are typing, or no longer. */
  public void take(String nickname, Typing typing, Instant now) {
    switch (typing) {
      case ACTIVE -> put(nickname, now.plus(ACTIVE));
      case PAUSED -> put(nickname, now.plus(PAUSED));
      case DONE -> until.remove(nickname);
    }
    publish();
  }

  private void put(String nickname, Instant end) {
    if (until.size() < MAX || until.containsKey(nickname)) {
      until.put(nickname, end);
    }
  }

  /** They have said it, or are gone. */
  public void done(String nickname) {
    if (until.remove(nickname) != null) {
      publish();
    }
  }

  /** Nobody hears them any more. */
  public void forget() {
    until.clear();
    publish();
  }

  /** Forgets those who have not said so for too long. */
  public void look(Instant now) {
    if (until.values().removeIf(end -> !end.isAfter(now))) {
      publish();
    }
  }

  private void publish() {
    shown.set(List.copyOf(until.keySet()));
  }
}
