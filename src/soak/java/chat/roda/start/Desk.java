package chat.roda.start;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.imageio.ImageIO;

/** The screen with its keyboard, and a window manager. It hears of windows, and does not ask. */
final class Desk implements AutoCloseable {
  private static final long PATIENCE_MS = 30_000;
  private static final int PICTURES = 4;

  /** Not a multiple of how long a cursor that blinks is seen. */
  private static final int BETWEEN_PICTURES_MS = 370;

  private static final int BETWEEN_LOOKS_MS = 4;
  private static final int SETTLING_MS = 1500;
  private static final Duration BETWEEN_KEYS = Duration.ofMillis(50);

  /** A window does not always come to stand where one like it stood before, or stay there. */
  private static final Duration BETWEEN_PLACES = Duration.ofMillis(500);

  /**
   * Windows have no frame: JavaFX, when it hears late how wide that is, sometimes moves the window
   * by as much.
   */
  private static final String RULES =
      """
      <openbox_config xmlns="http://openbox.org/3.4/rc">
        <applications>
          <application class="*">
            <decor>no</decor>
          </application>
        </applications>
      </openbox_config>
      """;

  private final Robot robot;
  private final Process manager;
  private final Process spy;
  private final BlockingQueue<Long> windows = new LinkedBlockingQueue<>();

  /** The window that has the keyboard, and where it stands. */
  private long window;

  private Rectangle place = new Rectangle();

  Desk() throws AWTException, IOException, InterruptedException {
    robot = new Robot();
    Path rules = Files.writeString(Files.createTempFile("openbox", ".xml"), RULES);
    manager =
        new ProcessBuilder("openbox", "--config-file", rules.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    spy =
        new ProcessBuilder("xprop", "-root", "-spy", "_NET_ACTIVE_WINDOW")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader lines = spy.inputReader(StandardCharsets.US_ASCII);
    Thread.ofPlatform().daemon().start(() -> lines.lines().forEach(this::heard));
    settle();
  }

  private void heard(String line) {
    int at = line.indexOf("0x");
    windows.add(at < 0 ? 0L : Long.decode(line.substring(at).split("[,\\s]")[0]));
  }

  /** Waits for a window that has the keyboard; the age of the program then. */
  long awaitWindow(Running running) throws IOException, InterruptedException {
    while (running.age() < PATIENCE_MS) {
      Long heard = windows.poll(PATIENCE_MS, TimeUnit.MILLISECONDS);
      if (heard != null && heard != 0) {
        long age = running.age();
        window = heard;
        findPlace();
        return age;
      }
    }
    throw new IOException("no window: " + running.start().name());
  }

  private void findPlace() throws IOException {
    Process asking =
        new ProcessBuilder("xdotool", "getwindowgeometry", "--shell", Long.toString(window))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var said = new Properties();
    try (BufferedReader answer = asking.inputReader(StandardCharsets.US_ASCII)) {
      said.load(answer);
    }
    if (said.containsKey("HEIGHT")) {
      place =
          new Rectangle(
              number(said, "X"), number(said, "Y"), number(said, "WIDTH"), number(said, "HEIGHT"));
    }
  }

  private static int number(Properties said, String name) {
    return Integer.parseInt(said.getProperty(name));
  }

  /** Waits until all is said of the window of a program that was ended. */
  void settle() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(SETTLING_MS);
    windows.clear();
  }

  /** Types a letter, after taking away one that is there: once or often comes to the same. */
  void press() {
    for (int key : new int[] {KeyEvent.VK_BACK_SPACE, KeyEvent.VK_W}) {
      robot.keyPress(key);
      robot.keyRelease(key);
    }
  }

  /** As {@link #await}, typing meanwhile: what comes before the window has the focus is lost. */
  long awaitKey(Running running, Predicate<Picture> wanted, Rectangle part)
      throws IOException, InterruptedException {
    Thread typist =
        Thread.ofPlatform()
            .start(() -> {
              while (!Thread.currentThread().isInterrupted()) {
                press();
                LockSupport.parkNanos(BETWEEN_KEYS.toNanos());
              }
            });
    try {
      return await(running, wanted, part);
    } finally {
      typist.interrupt();
      typist.join();
    }
  }

  /** Waits until a part of the window is as it should be; the age of the program then. */
  long await(Running running, Predicate<Picture> wanted, Rectangle part)
      throws IOException, InterruptedException {
    long placed = System.nanoTime();
    while (running.age() < PATIENCE_MS) {
      if (wanted.test(Picture.of(robot, place.getLocation(), part))) {
        return running.age();
      }
      if (System.nanoTime() - placed > BETWEEN_PLACES.toNanos()) {
        findPlace();
        placed = System.nanoTime();
      }
      TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MS);
    }
    Path seen = Files.createTempFile("seen", ".png");
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    ImageIO.write(robot.createScreenCapture(screen), "png", seen.toFile());
    throw new IOException("not as it should be: " + running.start().name() + ", see " + seen);
  }

  /** Some, of the whole window, for what changes by itself. */
  List<Picture> pictures() throws IOException, InterruptedException {
    findPlace();
    var all = new Rectangle(place.getSize());
    List<Picture> some = new ArrayList<>();
    for (int i = 0; i < PICTURES; i++) {
      some.add(Picture.of(robot, place.getLocation(), all));
      TimeUnit.MILLISECONDS.sleep(BETWEEN_PICTURES_MS);
    }
    return some;
  }

  @Override
  public void close() {
    spy.destroy();
    manager.destroy();
  }
}
