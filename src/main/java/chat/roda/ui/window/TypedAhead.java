package chat.roda.ui.window;

import chat.roda.ui.common.Keyboard;
import chat.roda.ui.hosting.HostingState;
import chat.roda.ui.hosting.HostingViewModel;
import chat.roda.ui.room.RoomViewModel;
import chat.roda.ui.start.StartViewModel;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What is typed while a room opens is meant for the room, and not for the page that is about to go:
 * it is a draft there when it is shown. FX thread.
 */
final class TypedAhead {
  private static final int MOST = 1_000;

  private final HostingViewModel hosting;
  private final StartViewModel start;
  private final ObservableValue<Optional<RoomViewModel>> shown;
  private final StringBuilder typed = new StringBuilder();

  /**
   * @param shown the room that is in the window; empty while the start page is
   */
  TypedAhead(
      HostingViewModel hosting,
      StartViewModel start,
      ObservableValue<Optional<RoomViewModel>> shown) {
    this.hosting = hosting;
    this.start = start;
    this.shown = shown;
  }

  /**
   * Keeps what is typed in {@code scene} from now on, while a room opens. To be called before there
   * is a view of the rooms: it has to find the draft.
   */
  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::keyTyped);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    // Heard of as early as the view hears of it, which puts the caret at the end of the draft.
    shown.subscribe(() -> shown.getValue().ifPresent(this::giveTo));
    // Later, as a room that opens is shown only after that.
    hosting.stateProperty().subscribe(_ -> Platform.runLater(this::forgetUnlessOpening));
    start.joiningProperty().subscribe(_ -> Platform.runLater(this::forgetUnlessOpening));
  }

  private boolean isOpening() {
    return shown.getValue().isEmpty()
        && (hosting.stateProperty().get() instanceof HostingState.Starting
            || start.joiningProperty().get().isPresent());
  }

  private void forgetUnlessOpening() {
    if (!isOpening()) {
      typed.setLength(0);
    }
  }

  private void keyTyped(KeyEvent event) {
    if (isOpening()) {
      Keyboard.letters(event).filter(_ -> typed.length() < MOST).ifPresent(typed::append);
      event.consume();
    }
  }

  private void keyPressed(KeyEvent event) {
    if (isOpening() && event.getCode() == KeyCode.BACK_SPACE) {
      int last = typed.isEmpty() ? 0 : typed.offsetByCodePoints(typed.length(), -1);
      typed.setLength(last);
      event.consume();
    }
  }

  private void giveTo(RoomViewModel room) {
    if (!typed.isEmpty()) {
      var draft = room.currentProperty().get().draftProperty();
      draft.set(draft.get() + typed);
      typed.setLength(0);
    }
  }
}
