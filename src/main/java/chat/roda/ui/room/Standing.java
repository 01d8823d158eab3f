package chat.roda.ui.room;

import chat.roda.client.Link;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** How a stay stands: the connection, what the room calls itself, and the end. FX thread. */
final class Standing {
  private final ReadOnlyObjectWrapper<Link> link;
  private final ReadOnlyStringWrapper roomName;
  private Runnable onLeft = () -> {};

  Standing(String roomName, Link link) {
    this.link = new ReadOnlyObjectWrapper<>(link);
    this.roomName = new ReadOnlyStringWrapper(roomName);
  }

  ReadOnlyObjectProperty<Link> linkProperty() {
    return link.getReadOnlyProperty();
  }

  ReadOnlyStringProperty roomNameProperty() {
    return roomName.getReadOnlyProperty();
  }

  boolean isOnline() {
    return link.get() instanceof Link.Online;
  }

  boolean isOver() {
    return link.get() instanceof Link.Failed || link.get() instanceof Link.Closed;
  }

  /** Takes a change of the connection; what happens at the end is told only once. */
  void now(Link now) {
    if (now instanceof Link.Online(_, var name)) {
      roomName.set(name);
    }
    link.set(now);
    if (isOver()) {
      Runnable left = onLeft;
      onLeft = () -> {};
      left.run();
    }
  }

  void setOnLeft(Runnable action) {
    onLeft = action;
  }
}
