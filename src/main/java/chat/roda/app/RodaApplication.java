package chat.roda.app;

import chat.roda.app.log.LogFolder;
import chat.roda.app.log.Uncaught;
import chat.roda.client.RoomLink;
import chat.roda.client.copy.CopyFolder;
import chat.roda.desktop.Browser;
import chat.roda.desktop.Desktop;
import chat.roda.desktop.OpenedLinks;
import chat.roda.settings.PasswordBook;
import chat.roda.settings.WordBook;
import chat.roda.texts.Language;
import chat.roda.ui.attention.Chime;
import chat.roda.ui.window.MainWindow;
import chat.roda.ui.window.Surroundings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The program with its window. Takes two named parameters: {@code --data=FOLDER}, where the
 * settings are, and {@code --join=ADDRESS}, the room to begin in.
 */
public final class RodaApplication extends Application {
  private static volatile Optional<CompletableFuture<Early>> early = Optional.empty();

  private final Language language = Language.ofSystem(Locale.getDefault(), System.getenv());
  private final HostInProgram host = new HostInProgram(() -> language, this::data);
  private Runnable saving = () -> {};
  private volatile boolean stopped;
  private Optional<OneWindow> one = Optional.empty();

  /** What is there before the window; the second is empty where another start has the window. */
  private record Early(Kept kept, Optional<OneWindow> one) {
    static Early begin(Optional<Path> data) {
      Kept kept = Kept.read(data);
      return new Early(kept, OneWindow.open(kept.folder()));
    }
  }

  /**
   * Begins to read what was kept, before JavaFX makes this object: it takes long to be ready, and
   * another processor has nothing to do meanwhile.
   *
   * @param data the folder that the person chose for it, if any
   */
  static void readEarly(Optional<Path> data) {
    CompletableFuture<Early> reading =
        CompletableFuture.supplyAsync(
            () -> Early.begin(data), Thread.ofPlatform().name("what was kept")::start);
    early = Optional.of(reading);
    var _ =
        reading.thenRunAsync(
            Rehearsal::compareRecords, Thread.ofPlatform().name("rehearsal").daemon()::start);
  }

  @Override
  public void start(Stage stage) {
    Platform.setImplicitExit(false);
    Early begun = early.map(CompletableFuture::join).orElseGet(() -> Early.begin(data()));
    Kept kept = begun.kept();
    one = begun.one();
    var desktop = Desktop.ofThisMachine();
    saving =
        () -> {
          kept.close();
          desktop.close();
        };
    var surroundings =
        new Surroundings(
            Clock.system(ZoneId.systemDefault()),
            language,
            Platform.getPreferences().colorSchemeProperty(),
            Platform.getPreferences().reducedMotionProperty(),
            System.getProperty("user.name", ""),
            Browser.ofThisMachine(getHostServices()::showDocument)::open,
            Version.NUMBER,
            new CopyFolder(kept.copies()),
            new PasswordBook(kept.folder()),
            kept.rooms(),
            kept.drafts(),
            kept.unsent(),
            new WordBook(kept.folder()),
            desktop,
            new Chime(),
            LogFolder.in(kept.data()),
            Platform::exit);
    var window = new MainWindow(stage, kept.settings(), host, surroundings);
    if (Thread.getDefaultUncaughtExceptionHandler() instanceof Uncaught uncaught) {
      uncaught.setTelling(() -> Platform.runLater(window::tellOfSurprise));
    }
    // A log-out or a SIGTERM ends the program without stop(): people are told all the same.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> cutShort(window), "goodbye"));
    Consumer<String> summon =
        link -> Platform.runLater(() -> window.summon(RoomLink.parseGiven(link)));
    one.ifPresent(it -> it.listen(summon));
    OpenedLinks.listen(summon);
    window.open(RoomLink.parseGiven(parameter("join").orElse("")));
  }

  private Optional<Path> data() {
    return parameter("data").map(Path::of);
  }

  private Optional<String> parameter(String name) {
    return Optional.ofNullable(getParameters().getNamed().get(name));
  }

  private void cutShort(MainWindow window) {
    if (!stopped) {
      window.sayGoodbye();
      stop();
    }
  }

  @Override
  public void stop() {
    stopped = true;
    one.ifPresent(OneWindow::close);
    host.stop();
    saving.run();
  }
}
