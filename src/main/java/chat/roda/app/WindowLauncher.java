package chat.roda.app;

import chat.roda.app.log.LogFolder;
import chat.roda.settings.SettingsFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import picocli.CommandLine;

/** Starts the program's window; kept apart so that nothing of JavaFX is loaded without it. */
final class WindowLauncher {
  private WindowLauncher() {}

  /**
   * Opens the window, or calls the one that is open, and returns the exit code when the program
   * ends.
   *
   * @param data the folder for the settings; empty for the usual one
   * @param link the room to begin in, as an address or a link; empty for none
   */
  static int launch(String data, String link) {
    Path folder = data.isEmpty() ? SettingsFolder.ofThisMachine() : Path.of(data);
    LogFolder.begin(data.isEmpty() ? SettingsFolder.ofDataOnThisMachine() : Path.of(data));
    if (OneWindow.tell(folder, link)) {
      return CommandLine.ExitCode.OK;
    }
    GraphicsCard.look();
    RodaApplication.readEarly(data.isEmpty() ? Optional.empty() : Optional.of(folder));
    List<String> parameters = new ArrayList<>();
    if (!data.isEmpty()) {
      parameters.add("--data=" + data);
    }
    if (!link.isEmpty()) {
      parameters.add("--join=" + link);
    }
    Application.launch(RodaApplication.class, parameters.toArray(String[]::new));
    return CommandLine.ExitCode.OK;
  }
}
