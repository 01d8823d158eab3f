package chat.roda.ui.room;

import chat.roda.ui.conversation.Conversation;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How much of a room the person has not seen. FX thread. */
final class Counts {
  private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper mentions = new ReadOnlyIntegerWrapper();

  ReadOnlyIntegerProperty unreadProperty() {
    return unread.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty mentionsProperty() {
    return mentions.getReadOnlyProperty();
  }

  void count(List<Conversation> all) {
    unread.set(all.stream().mapToInt(Conversation::countedUnread).sum());
    mentions.set(all.stream().mapToInt(c -> c.unread().mentionsProperty().get()).sum());
  }
}
