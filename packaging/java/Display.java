import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A display for one program, on which nobody looks.
 *
 * @param number what X calls it; empty where JavaFX has to do without
 */
record Display(Optional<String> number, Optional<Process> server) implements AutoCloseable {
  static final Display NONE = new Display(Optional.empty(), Optional.empty());

  /** Opens one with {@code Xvfb}. */
  static Display open() throws IOException {
    Process server =
        new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String number = server.inputReader().readLine();
    if (number == null) {
      throw new IOException("Xvfb has not opened a display");
    }
    return new Display(Optional.of(":" + number), Optional.of(server));
  }

  boolean isThere() {
    return number.isPresent();
  }

  /** What JavaFX has to be told. */
  List<String> options() {
    return isThere() ? List.of() : List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
  }

  void show(ProcessBuilder program) {
    number.ifPresent(name -> program.environment().put("DISPLAY", name));
  }

  /** Presses a key in the window in the middle: without a manager, keys go where the pointer is. */
  void press(String key) throws IOException, InterruptedException {
    if (isThere()) {
      var xdotool = new ProcessBuilder("xdotool", "mousemove", "640", "330", "key", key);
      show(xdotool);
      xdotool.start().waitFor();
    }
  }

  @Override
  public void close() {
    server.ifPresent(Process::destroy);
  }
}
