package chat.roda.ui.attention;

import chat.roda.desktop.TrayCommand;
import chat.roda.texts.Texts;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;

/**
 * What the person can do with the program where it is in the tray. Run on the FX thread.
 *
 * @param open brings the window to the front
 * @param disturb asks for no notices, or for them again
 * @param quit ends the program
 */
public record TrayDeeds(Runnable open, Runnable disturb, Runnable quit) {
  List<TrayCommand> commands(Texts texts, boolean doNotDisturb) {
    return List.of(
        command(texts.get("tray.open"), Optional.empty(), open),
        command(texts.get("settings.doNotDisturb"), Optional.of(doNotDisturb), disturb),
        command(texts.get("keyboard.quit"), Optional.empty(), quit));
  }

  private static TrayCommand command(String words, Optional<Boolean> checked, Runnable chosen) {
    return new TrayCommand(words, checked, () -> Platform.runLater(chosen));
  }
}
