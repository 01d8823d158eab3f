package chat.roda.app;

import chat.roda.client.RoomAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import picocli.CommandLine;

/** Starts the program's window; kept apart so that nothing of JavaFX is loaded without it. */
final class WindowLauncher {
  private WindowLauncher() {}

  /**
   * Opens the window, and returns the exit code when the program ends.
   *
   * @param data the folder for the settings; empty for the usual one
   * @param join the room to begin in
   */
  static int launch(String data, Optional<RoomAddress> join) {
    List<String> parameters = new ArrayList<>();
    if (!data.isEmpty()) {
      parameters.add("--data=" + data);
    }
    join.ifPresent(address -> parameters.add("--join=" + address));
    Application.launch(RodaApplication.class, parameters.toArray(String[]::new));
    return CommandLine.ExitCode.OK;
  }
}
