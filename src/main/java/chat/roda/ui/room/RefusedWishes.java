package chat.roda.ui.room;

import chat.roda.client.Link;
import chat.roda.client.RoomEvent;
import chat.roda.ui.conversation.Explanation;
import java.util.Optional;

/**
 * Tells what the room refuses. That it refuses a nickname on the way in is told when we are in:
 * only then it is known what we are called instead. FX thread.
 */
final class RefusedWishes {
  private final Conversations conversations;
  private Optional<RoomEvent.Refused> onTheWay = Optional.empty();
  private boolean inside;

  RefusedWishes(Conversations conversations) {
    this.conversations = conversations;
  }

  void take(RoomEvent.Refused event) {
    if (!event.why().isAboutNickname()) {
      conversations.explain(new Explanation.Refused(event.about(), event.why(), event.said()));
    } else if (inside) {
      tell(event);
    } else {
      onTheWay = Optional.of(event);
    }
  }

  /** Our nickname is known before. */
  void linkIs(Link link) {
    inside = link instanceof Link.Online;
    if (inside) {
      onTheWay.ifPresent(this::tell);
    }
    onTheWay = Optional.empty();
  }

  private void tell(RoomEvent.Refused event) {
    String now = conversations.nicknameProperty().get();
    conversations.explain(new Explanation.NicknameRefused(event.about(), now, event.why()));
  }
}
