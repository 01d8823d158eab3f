package chat.roda.ui.window;

import chat.roda.client.copy.CopyFolder;
import chat.roda.client.copy.RoomCopy;
import chat.roda.history.HistoryException;
import chat.roda.ui.common.SettingsModel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.application.Platform;

/** What the person decides about their own copies of what is said. FX thread. */
final class CopyActions {
  private static final System.Logger LOG = System.getLogger(CopyActions.class.getName());

  private final SettingsModel settings;
  private final CopyFolder copies;
  private final Rooms rooms;
  private final Notices notices;

  CopyActions(SettingsModel settings, CopyFolder copies, Rooms rooms, Notices notices) {
    this.settings = settings;
    this.copies = copies;
    this.rooms = rooms;
    this.notices = notices;
  }

  /** Keeps copies from now on, or no more. */
  void keep(boolean now) {
    settings.change(old -> old.with(old.privacy().withKeepsCopies(now)));
  }

  /** Deletes all copies, after a question. */
  void askToDelete() {
    notices.askToDeleteCopies(size(), this::delete);
  }

  private OptionalLong size() {
    try {
      return OptionalLong.of(copies.size());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the copies cannot be measured", e);
      return OptionalLong.empty();
    }
  }

  private void delete() {
    List<RoomCopy> open = rooms.stays().copies();
    Thread.ofVirtual()
        .name("deleting copies")
        .start(() -> {
          boolean gone = deleteNow(open);
          Platform.runLater(() -> notices.copiesDeleted(gone));
        });
  }

  private boolean deleteNow(List<RoomCopy> open) {
    try {
      open.forEach(RoomCopy::empty);
      copies.deleteAll(open.stream().map(RoomCopy::file).flatMap(Optional::stream).toList());
      return true;
    } catch (IOException | HistoryException e) {
      LOG.log(System.Logger.Level.WARNING, "the copies cannot be deleted", e);
      return false;
    }
  }
}
