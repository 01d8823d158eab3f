package chat.roda.ui.window;

import chat.roda.ui.settings.SettingsDeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the window does for its settings, in the language of the moment. FX thread. */
record SettingsInWindow(
    Supplier<WindowActions> actions, Supplier<CopyActions> copies, Consumer<String> browser)
    implements SettingsDeeds {
  private static final System.Logger LOG = System.getLogger(SettingsInWindow.class.getName());

  @Override
  public void changeNickname() {
    actions.get().changeNickname();
  }

  @Override
  public void deleteCopies() {
    copies.get().askToDelete();
  }

  @Override
  public void open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "The folder cannot be made: {0}", e.toString());
    }
    browser.accept(folder.toUri().toString());
  }
}
