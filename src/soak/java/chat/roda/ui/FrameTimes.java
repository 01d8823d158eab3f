package chat.roda.ui;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;

/** Writes down when each frame of the window begins, and what became of the time before it. */
final class FrameTimes {
  /** A frame that took longer is seen as a stutter. */
  private static final double LONG = 50;

  private static final int TOLD = 5;

  private static final List<GarbageCollectorMXBean> COLLECTORS =
      ManagementFactory.getGarbageCollectorMXBeans();

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /**
   * From one frame to the next.
   *
   * @param gap milliseconds between them
   * @param window the window's own thread
   * @param drawing the thread that paints
   * @param collecting milliseconds of the collector
   */
  private record Frame(
      double gap, ThreadUsage.Sum window, ThreadUsage.Sum drawing, double collecting) {
    @Override
    public String toString() {
      return String.format(
          "%.1f ms: the window's thread ran %.1f and waited %.1f for a processor, "
              + "the drawing one ran %.1f and waited %.1f; collector %.0f",
          gap, window.ran(), window.waited(), drawing.ran(), drawing.waited(), collecting);
    }
  }

  private final ThreadUsage window = ThreadUsage.of("JavaFX Applicat");
  private final ThreadUsage drawing = ThreadUsage.of("QuantumRenderer");
  private final List<Frame> frames = new ArrayList<>(10_000);
  private final AnimationTimer timer;
  private final long firstCpu = SYSTEM.getProcessCpuTime();
  private final long first = System.nanoTime();
  private long last;
  private ThreadUsage.Sum lastWindow = window.now();
  private ThreadUsage.Sum lastDrawing = drawing.now();
  private double lastCollected = collected();

  /**
   * On the window's thread.
   *
   * @param each is done in each frame; it hears how many there were
   */
  FrameTimes(IntConsumer each) {
    timer =
        new AnimationTimer() {
          @Override
          public void handle(long pulse) {
            write();
            each.accept(frames.size());
          }
        };
    timer.start();
  }

  private void write() {
    long now = System.nanoTime();
    ThreadUsage.Sum ofWindow = window.now();
    ThreadUsage.Sum ofDrawing = drawing.now();
    double sum = collected();
    if (last > 0) {
      frames.add(
          new Frame(
              (now - last) / 1e6,
              ofWindow.since(lastWindow),
              ofDrawing.since(lastDrawing),
              sum - lastCollected));
    }
    last = now;
    lastWindow = ofWindow;
    lastDrawing = ofDrawing;
    lastCollected = sum;
  }

  private static double collected() {
    return COLLECTORS.stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
  }

  /** Ends it, on the window's thread; what was written down, in words. */
  String end() {
    timer.stop();
    var words = new StringBuilder();
    double seconds = (last - first) / 1e9;
    words.append(
        String.format(
            "%d frames, %.0f %% of a processor for the whole program%n",
            frames.size(), 100 * (SYSTEM.getProcessCpuTime() - firstCpu) / 1e9 / seconds));
    words.append(line("from one to the next", Frame::gap));
    words.append(line("window's thread, ran", frame -> frame.window().ran()));
    words.append(line("  waited for a processor", frame -> frame.window().waited()));
    words.append(line("drawing thread, ran", frame -> frame.drawing().ran()));
    words.append(line("  waited for a processor", frame -> frame.drawing().waited()));
    frames.stream()
        .filter(frame -> frame.gap() > LONG)
        .sorted(Comparator.comparingDouble(Frame::gap).reversed())
        .limit(TOLD)
        .forEach(frame -> words.append("    ").append(frame).append('\n'));
    return words.toString();
  }

  /** How many took so long that it is seen. */
  long tooLong() {
    return frames.stream().filter(frame -> frame.gap() > LONG).count();
  }

  private String line(String what, ToDoubleFunction<Frame> of) {
    double[] all = frames.stream().mapToDouble(of).sorted().toArray();
    long over = frames.stream().mapToDouble(of).filter(time -> time > LONG).count();
    return String.format(
        "    %-26s median %5.1f ms, 99 %% %5.1f ms, longest %5.1f ms, over 50 ms: %d%n",
        what, all[all.length / 2], all[all.length * 99 / 100], all[all.length - 1], over);
  }
}
