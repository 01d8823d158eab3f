package chat.roda.ui;

import chat.roda.app.RodaApplication;
import chat.roda.host.FramesHost;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * How smooth the real window is while thousands of messages a second come in, and with a
 * conversation of 100,000 messages: the time between two frames. It needs a display (such as {@code
 * xvfb-run}), and ends with an error where a frame took more than 50 ms or the conversation was not
 * there within 200 ms.
 */
public final class Frames {
  private static final int RATE = 5_000;
  private static final int SECONDS = 20;
  private static final int MANY = 100_000;
  private static final long MOST_TO_OPEN = 200;

  /** As somebody writes who is in a hurry. */
  private static final String TYPED =
      "now wehre is the blue cable that was here, teh one of the projector? ";

  /** So far up, and down again, while more comes. */
  private static final int FRAMES_UP = 120;

  /** About what is seen at once, in pixels. */
  private static final int PAGE = 500;

  private final FramesHost host;
  private final Scene scene;
  private long tooLong;

  private Frames(FramesHost host, Scene scene) {
    this.host = host;
    this.scene = scene;
  }

  public static void main(String[] args) throws Exception {
    Path data = Files.createTempDirectory("frames");
    Files.writeString(data.resolve("settings.json"), "{\"version\":1,\"nickname\":\"ana\"}");
    long tooLong;
    try (var host = new FramesHost(Files.createTempDirectory("frames-host").toString())) {
      host.say("#big", MANY);
      String join = "--join=127.0.0.1:" + host.port();
      Thread.ofPlatform()
          .daemon()
          .start(() -> Application.launch(RodaApplication.class, "--data=" + data, join));
      until("a window", () -> !Window.getWindows().isEmpty());
      Scene scene =
          fx(() -> {
            var stage = (Stage) Window.getWindows().getFirst();
            stage.setWidth(1100);
            stage.setHeight(800);
            return stage.getScene();
          });
      tooLong = new Frames(host, scene).run();
    }
    System.out.printf("frames over 50 ms, or openings over 200: %d%n", tooLong);
    System.exit(tooLong == 0 ? 0 : 1);
  }

  /** Returns how many frames and openings took too long. */
  private long run() throws Exception {
    until("the room", () -> scene.lookup(".input-text") != null);
    until("the lobby", () -> scene.getRoot().lookupAll(".conversation-cell").size() > 0);
    // The first seconds are those of the compiler.
    part("rehearsal", "#lobby", RATE, SECONDS, _ -> {});
    tooLong = 0;
    awaitNewest();
    for (String channel : List.of("", "#elsewhere", "#lobby")) {
      int seconds = channel.equals("#lobby") ? SECONDS : SECONDS / 2;
      int rate = channel.isEmpty() ? 0 : RATE;
      String where = channel.isEmpty() ? "nothing is said" : RATE + " a second in " + channel;
      part(where + ", nobody does anything", channel, rate, seconds, _ -> {});
      part(where + ", typing, 20 keys a second", channel, rate, seconds, this::type);
      if (channel.equals("#lobby")) {
        awaitNewest();
      }
      part(where + ", scrolling up and down", channel, rate, seconds, this::scrollAround);
      fx(() -> press(KeyCode.END, true, false));
    }
    openBig();
    return tooLong;
  }

  private void part(String name, String channel, int rate, int seconds, IntConsumer each)
      throws Exception {
    FrameTimes frames = fx(() -> new FrameTimes(each));
    long begun = System.nanoTime();
    if (rate > 0) {
      host.flood(channel, rate, seconds);
    } else {
      Thread.sleep(seconds * 1000L);
    }
    double took = (System.nanoTime() - begun) / 1e9;
    System.out.printf("%s: %.1f s, %s", name, took, fx(frames::end));
    tooLong += frames.tooLong();
  }

  /** A window that falls behind would be smooth, too. */
  private void awaitNewest() throws Exception {
    long begun = System.nanoTime();
    until("the newest message", () -> shows(host.last() + " "));
    System.out.printf("the newest is shown after %d ms%n", (System.nanoTime() - begun) / 1_000_000);
  }

  /** Types, and now and then sends what was typed. */
  private void type(int frame) {
    if (frame % 3 == 0) {
      Node input = scene.lookup(".input-text");
      input.requestFocus();
      String letter = String.valueOf(TYPED.charAt(frame / 3 % TYPED.length()));
      Event.fireEvent(
          input,
          new KeyEvent(
              KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
      if (((TextArea) input).getLength() >= TYPED.length()) {
        press(KeyCode.ENTER, false, false);
      }
    }
  }

  private void scrollAround(int frame) {
    scroll(frame / FRAMES_UP % 2 == 0 ? 40 : -40);
  }

  private boolean scroll(double up) {
    Node list = scene.lookup(".message-list");
    Event.fireEvent(
        list,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            500,
            300,
            500,
            300,
            false,
            false,
            false,
            false,
            true,
            false,
            0,
            up,
            0,
            up,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
    return true;
  }

  private boolean press(KeyCode code, boolean control, boolean alt) {
    Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
    return true;
  }

  private void openBig() throws Exception {
    System.out.printf("heap in use before: %d MB%n", heap());
    fx(() -> {
      var input = (TextArea) scene.lookup(".input-text");
      input.requestFocus();
      input.setText("/join #big");
      return true;
    });
    shownAfter("the first time, from the host", () -> press(KeyCode.ENTER, false, false));
    for (int round = 0; round < 5; round++) {
      fx(() -> press(KeyCode.UP, false, true));
      until("the lobby again", () -> !shows(MANY - 1 + " "));
      Thread.sleep(500);
      shownAfter("again", () -> press(KeyCode.DOWN, false, true));
    }
    System.out.printf("heap in use with #big open: %d MB%n", heap());
    part("scrolling up in 100,000 messages, 60 px a frame", "", 0, SECONDS, _ -> scroll(60));
    through("up to the first of them", PAGE, 0);
    through("down to the last of them", -PAGE, MANY - 1);
  }

  private void shownAfter(String how, Callable<Boolean> action) throws Exception {
    long begun = System.nanoTime();
    fx(action);
    awaitFrame(() -> shows(MANY - 1 + " "));
    long took = (System.nanoTime() - begun) / 1_000_000;
    System.out.printf("#big shown %s after %d ms%n", how, took);
    if (took > MOST_TO_OPEN) {
      tooLong++;
    }
  }

  /** A page in each frame, from one end to the other. */
  private void through(String name, double up, int last) throws Exception {
    FrameTimes frames = fx(() -> new FrameTimes(_ -> scroll(up)));
    long begun = System.nanoTime();
    until("message " + last, () -> shows(last + " "));
    double took = (System.nanoTime() - begun) / 1e9;
    System.out.printf("a page in each frame, %s: %.1f s, %s", name, took, fx(frames::end));
    tooLong += frames.tooLong();
    System.out.printf("heap in use then: %d MB%n", heap());
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private boolean shows(String text) {
    return scene.getRoot().lookupAll(".message-words").stream()
        .anyMatch(node -> isSeen(node) && ((Text) node).getText().startsWith(text));
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  /** Waits, frame by frame, until the condition held when a frame began. */
  private static void awaitFrame(Callable<Boolean> condition) throws Exception {
    var done = new CountDownLatch(1);
    Platform.runLater(() ->
        new AnimationTimer() {
          private boolean held;

          @Override
          public void handle(long now) {
            try {
              if (held) {
                stop();
                done.countDown();
              }
              held = condition.call();
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          }
        }.start());
    done.await();
  }

  private static void until(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + 300_000_000_000L;
    while (!fx(condition)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain for " + what);
      }
      Thread.sleep(20);
    }
  }

  private static <T> T fx(Callable<T> action) throws Exception {
    var task = new FutureTask<>(action);
    while (true) {
      try {
        Platform.runLater(task);
        return task.get();
      } catch (IllegalStateException e) {
        // The toolkit is not there yet.
        Thread.sleep(20);
      }
    }
  }
}
