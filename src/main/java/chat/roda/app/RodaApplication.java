package chat.roda.app;

import chat.roda.client.RoomLink;
import chat.roda.client.copy.CopyFolder;
import chat.roda.desktop.Desktop;
import chat.roda.settings.DraftBook;
import chat.roda.settings.PasswordBook;
import chat.roda.settings.RoomsBook;
import chat.roda.settings.SettingsFolder;
import chat.roda.settings.SettingsStore;
import chat.roda.settings.WordBook;
import chat.roda.texts.Language;
import chat.roda.ui.attention.Chime;
import chat.roda.ui.window.MainWindow;
import chat.roda.ui.window.Surroundings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The program with its window. Takes two named parameters: {@code --data=FOLDER}, where the
 * settings are, and {@code --join=ADDRESS}, the room to begin in.
 */
public final class RodaApplication extends Application {
  private final Language language = Language.of(Locale.getDefault());
  private final HostInProgram host = new HostInProgram(() -> language, this::data);
  private Runnable saving = () -> {};
  private Optional<OneWindow> one = Optional.empty();

  @Override
  public void start(Stage stage) {
    Platform.setImplicitExit(false);
    // A log-out or a SIGTERM ends the program without stop(): people are told all the same.
    Runtime.getRuntime().addShutdownHook(new Thread(host::stop, "goodbye"));
    Path folder = data().orElseGet(SettingsFolder::ofThisMachine);
    var store = SettingsStore.open(folder);
    Path dataFolder = data().orElseGet(SettingsFolder::ofDataOnThisMachine);
    var rooms = RoomsBook.open(dataFolder);
    var drafts = DraftBook.open(dataFolder);
    var desktop = Desktop.ofThisMachine();
    saving =
        () -> {
          store.close();
          rooms.close();
          drafts.close();
          desktop.close();
        };
    var surroundings =
        new Surroundings(
            language,
            Platform.getPreferences().colorSchemeProperty(),
            Platform.getPreferences().reducedMotionProperty(),
            System.getProperty("user.name", ""),
            getHostServices()::showDocument,
            Version.NUMBER,
            new CopyFolder(dataFolder.resolve("copies")),
            new PasswordBook(folder),
            rooms,
            drafts,
            new WordBook(folder),
            desktop,
            new Chime(),
            Platform::exit);
    var window = new MainWindow(stage, store, host, surroundings);
    one =
        OneWindow.open(
            folder, link -> Platform.runLater(() -> window.summon(RoomLink.parseGiven(link))));
    window.open(RoomLink.parseGiven(parameter("join").orElse("")));
  }

  private Optional<Path> data() {
    return parameter("data").map(Path::of);
  }

  private Optional<String> parameter(String name) {
    return Optional.ofNullable(getParameters().getNamed().get(name));
  }

  @Override
  public void stop() {
    one.ifPresent(OneWindow::close);
    host.stop();
    saving.run();
  }
}
