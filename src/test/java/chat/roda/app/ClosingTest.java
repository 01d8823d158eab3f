package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closing the window while something is open in front of it: nothing stumbles. */
class ClosingTest extends ProgramTest {
  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final PrintStream usual = System.err;
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          if (line.getThrown() != null) {
            logged.add(line.getThrown().toString());
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(listener);
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void listenNoLonger() {
    System.setErr(usual);
    Logger.getLogger("").removeHandler(listener);
  }

  private void closeWindow() {
    waitUntil(
        "something is open",
        () -> Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance));
    onFxThread(() -> {
      stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
      return stage;
    });
    waitUntil("the program has ended", () -> outside.contains("(exit)"));
    assertThat(logged).isEmpty();
    assertThat(told.toString(StandardCharsets.UTF_8)).doesNotContain("Exception");
  }

  @Test
  void withAMenuOpen() {
    openWindow("ana");
    clickOn("#menu-room");
    closeWindow();
  }

  @Test
  void withTheEmojiOpen() {
    openWindow("ana");
    choose("#menu-room", "#menu-host");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    chord(KeyCode.CONTROL, KeyCode.PERIOD);
    closeWindow();
  }

  @Test
  void withTheCardOfAPersonOpen() {
    openWindow("ana");
    choose("#menu-room", "#menu-host");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    write("good morning").type(KeyCode.ENTER);
    seesSoon("good morning");
    onFxThread(() -> {
      lookup(".message-list").query().requestFocus();
      return stage;
    });
    type(KeyCode.UP);
    chord(KeyCode.CONTROL, KeyCode.P);
    seesSoon("Address: 127.0.0.1");
    closeWindow();
  }

  private void hostRoom() {
    openWindow("ana");
    choose("#menu-room", "#menu-host");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
  }

  @Test
  void withASubmenuOpen() {
    openWindow("ana");
    clickOn("#menu-view").moveTo("#menu-theme");
    waitUntil("both are open", () -> popups() > 1);
    closeWindow();
  }

  @Test
  void withANoticeShown() {
    hostRoom();
    chord(KeyCode.CONTROL, KeyCode.I);
    closeWindow();
  }

  @Test
  void withATooltipShown() {
    hostRoom();
    moveTo("#find");
    closeWindow();
  }

  @Test
  void withEmojiOffered() {
    hostRoom();
    write(":smil");
    closeWindow();
  }

  private static long popups() {
    return Window.getWindows().stream().filter(PopupWindow.class::isInstance).count();
  }
}
