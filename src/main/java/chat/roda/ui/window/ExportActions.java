package chat.roda.ui.window;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Theme;
import chat.roda.ui.common.Toast;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.export.Export;
import chat.roda.ui.export.ExportFormat;
import chat.roda.ui.room.RoomViewModel;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Saves conversations in a file that the person chooses. FX thread. */
final class ExportActions {
  private static final System.Logger LOG = System.getLogger(ExportActions.class.getName());

  /** How it can be helped is more to read than how it went. */
  private static final Duration SHOWN_LONG = Duration.seconds(15);

  private final Stage stage;
  private final Texts texts;
  private final Theme theme;

  ExportActions(Stage stage, Texts texts, Theme theme) {
    this.stage = stage;
    this.texts = texts;
    this.theme = theme;
  }

  /** Saves the conversation that is shown. */
  void exportConversation(RoomViewModel room) {
    Conversation shown = room.currentProperty().get();
    export(room, List.of(shown), room.roomNameProperty().get() + " " + shown.name());
  }

  /** Saves all conversations. */
  void exportRoom(RoomViewModel room) {
    export(room, List.copyOf(room.conversations()), room.roomNameProperty().get());
  }

  private void export(RoomViewModel room, List<Conversation> which, String name) {
    Map<ExtensionFilter, ExportFormat> filters = new LinkedHashMap<>();
    for (ExportFormat format : ExportFormat.values()) {
      filters.put(new ExtensionFilter(nameOf(format), "*." + format.extension()), format);
    }
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("export.title"));
    chooser.setInitialFileName(suggested(name) + "." + ExportFormat.HTML.extension());
    Optional.of(new File(System.getProperty("user.home")))
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    chooser.getExtensionFilters().addAll(filters.keySet());
    filters.forEach((filter, format) -> {
      if (format == ExportFormat.HTML) {
        chooser.setSelectedExtensionFilter(filter);
      }
    });
    Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(stage));
    chosen.ifPresent(file -> {
      ExportFormat fallback =
          Optional.ofNullable(chooser.getSelectedExtensionFilter())
              .map(filters::get)
              .orElse(ExportFormat.HTML);
      save(room, which, file, fallback);
    });
  }

  /** A name for the file of what is called so, that this system can write. */
  private static String suggested(String name) {
    String said = name.replaceAll("[^\\p{L}\\p{N} ]+", "").strip();
    return path(new File(said)).isPresent() ? said : plain(said);
  }

  /** Without accents, and what is no letter of ASCII without them. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\P{ASCII}", "").strip();
  }

  /**
   * Empty where this system has no such name: without a locale of UTF-8 it has none with accents.
   */
  private static Optional<Path> path(File file) {
    try {
      return Optional.of(file.toPath());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void cannotName() {
    new Toast(stage, Pos.TOP_CENTER, SHOWN_LONG, texts.get("window.close"))
        .show(theme.moves(), () -> {}, new Label(texts.get("export.cannotName")));
  }

  private String nameOf(ExportFormat format) {
    return switch (format) {
      case TEXT -> texts.get("export.text");
      case HTML -> texts.get("export.html");
      case JSON -> texts.get("export.json");
    };
  }

  /** Saves in the form that the name of the file tells, else in {@code fallback}. */
  void save(RoomViewModel room, List<Conversation> which, File file, ExportFormat fallback) {
    path(file).ifPresentOrElse(named -> save(room, which, named, fallback), this::cannotName);
  }

  private void save(
      RoomViewModel room, List<Conversation> which, Path file, ExportFormat fallback) {
    String name = String.valueOf(file.getFileName());
    Optional<ExportFormat> named =
        Arrays.stream(ExportFormat.values())
            .filter(format -> name.endsWith("." + format.extension()))
            .findFirst();
    boolean bare = named.isEmpty() && name.indexOf('.') < 0;
    Path target = bare ? unused(file, fallback.extension()) : file;
    var export =
        new Export(
            room.roomNameProperty().get(),
            room.address(),
            which.stream().map(Conversation::name).toList(),
            named.orElse(fallback),
            texts,
            room.past().whole());
    run(export, target);
  }

  /** The dialog has asked only about the name as it was typed. */
  private static Path unused(Path file, String extension) {
    return Stream.iterate(1, n -> n + 1)
        .map(n ->
            file.resolveSibling(file.getFileName() + (n == 1 ? "." : " " + n + ".") + extension))
        .filter(Files::notExists)
        .findFirst()
        .orElseThrow();
  }

  private void run(Export export, Path file) {
    var task =
        new Task<Long>() {
          @Override
          protected Long call() throws Exception {
            return export.to(
                file, lines -> updateProgress(lines, Long.MAX_VALUE), this::isCancelled);
          }
        };
    var progress = new ExportProgress(stage, texts, theme, task);
    task.setOnSucceeded(_ -> progress.done(task.getValue(), file));
    task.setOnFailed(_ -> {
      if (task.getException() instanceof CancellationException) {
        progress.close();
      } else {
        LOG.log(System.Logger.Level.WARNING, "nothing was exported", task.getException());
        progress.failed();
      }
    });
    task.setOnCancelled(_ -> progress.close());
    Thread.ofVirtual().name("export").start(task);
  }
}
