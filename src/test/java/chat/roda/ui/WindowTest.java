package chat.roda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Appearance;
import chat.roda.settings.SettingsStore;
import chat.roda.settings.ThemeChoice;
import chat.roda.settings.WordBook;
import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.common.Theme;
import chat.roda.ui.emoji.EmojiBook;
import chat.roda.ui.emoji.EmojiCatalogue;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.emoji.PickedEmoji;
import chat.roda.ui.input.WritingAids;
import chat.roda.ui.room.Goodbyes;
import chat.roda.ui.spelling.Spelling;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What every test of the window begins and ends with: a stage as if it were new, a folder of its
 * own for settings, nobody left in a room (who would come back to a later test's host on the same
 * port), and the exceptions of the FX thread, which fail the test in which they happen.
 */
public abstract class WindowTest extends FxRobot {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(2);

  private Optional<SettingsStore> settings = Optional.empty();
  private final List<Throwable> surprises = new CopyOnWriteArrayList<>();

  /** A fresh folder for the settings. */
  @TempDir protected Path settingsFolder;

  /** The one stage of TestFX, hidden, 900 x 700, at the upper left. */
  protected Stage stage;

  protected final Texts texts = Texts.ofWindow(Language.ENGLISH);

  @BeforeEach
  final void freshStage() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    onFxThread(() -> {
      Thread.currentThread().setUncaughtExceptionHandler((_, e) -> surprise(e));
      stage.hide();
      stage.setScene(new Scene(new javafx.scene.layout.Pane()));
      stage.setMaximized(false);
      stage.setMinWidth(0);
      stage.setMinHeight(0);
      stage.setOnCloseRequest(null);
      place(900, 700);
      return stage;
    });
  }

  @AfterEach
  final void nothingLeftAndNoSurprise() {
    onFxThread(() -> {
      List.copyOf(Window.getWindows()).forEach(Window::hide);
      stage.titleProperty().unbind();
      return stage;
    });
    settings.ifPresent(SettingsStore::close);
    Goodbyes.sayAll(PATIENCE);
    WaitForAsyncUtils.clearExceptions();
    assertThat(surprises).as("exceptions on the FX thread").isEmpty();
  }

  /** The head-less toolkit stumbles over what lies partly outside of its screen. */
  private void surprise(Throwable e) {
    boolean outside =
        e instanceof IndexOutOfBoundsException
            && Stream.of(e.getStackTrace())
                .anyMatch(frame -> frame.getClassName().endsWith(".HeadlessWindow"));
    if (!outside) {
      surprises.add(e);
    }
  }

  private void place(double width, double height) {
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
  }

  /**
   * Moves to where it will be: what has just come or changed has its place after the next pulse.
   */
  @Override
  public FxRobot moveTo(PointQuery place, Motion motion) {
    waitForLayout();
    return super.moveTo(place, motion);
  }

  /** Clicks on where it will be, as {@link #moveTo(PointQuery, Motion)} does. */
  @Override
  public FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
    waitForLayout();
    return super.clickOn(place, motion, buttons);
  }

  /** Clicks on what {@code query} finds as soon as it is there and is seen, as a person would. */
  @Override
  public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
    waitUntil(
        query + " is there",
        () -> lookup(query).queryAll().stream().anyMatch(NodeQueryUtils.isVisible()::test));
    return super.clickOn(query, motion, buttons);
  }

  /** Shows what {@code content} makes, dressed in the light theme, and gives it the focus. */
  protected void show(Supplier<Parent> content) {
    show(content, ThemeChoice.LIGHT);
  }

  /** Shows what {@code content} makes in a theme. */
  protected void show(Supplier<Parent> content, ThemeChoice choice) {
    show(content, Appearance.DEFAULT.withTheme(choice));
  }

  /** Shows what {@code content} makes, looking as is chosen. */
  protected void show(Supplier<Parent> content, Appearance choice) {
    onFxThread(() -> {
      var theme =
          new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleBooleanProperty());
      theme.choiceProperty().set(choice);
      var scene = new Scene(content.get());
      theme.dress(scene);
      stage.setScene(scene);
      stage.show();
      stage.requestFocus();
      return scene;
    });
    WaitForAsyncUtils.waitForFxEvents();
    waitForLayout();
  }

  /** Gives the window another size; the screen of the tests is 1000 x 1000. */
  protected void resize(double width, double height) {
    onFxThread(() -> {
      place(width, height);
      return stage;
    });
    WaitForAsyncUtils.waitForFxEvents();
    waitForLayout();
  }

  /** What helps with writing in a window of the first start. */
  protected final WritingAids aids() {
    var opened = SettingsStore.open(settingsFolder);
    settings.ifPresent(SettingsStore::close);
    settings = Optional.of(opened);
    var model = new SettingsModel(opened);
    var emoji =
        new EmojiBook(
            new EmojiPictures(), new EmojiCatalogue(texts.language()), new PickedEmoji(model));
    var spelling =
        new Spelling(
            model.watch(all -> all.writing().checksSpelling()),
            new WordBook(settingsFolder),
            texts.language());
    return new WritingAids(emoji, spelling);
  }

  /** What {@code action} gives on the FX thread; what it throws fails the test. */
  protected static <T> T onFxThread(Callable<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), action);
  }

  /**
   * Waits until {@code condition}, asked on the FX thread, holds, and what it brought is laid out;
   * fails after half a minute.
   */
  protected static void waitUntil(String what, Callable<Boolean> condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!onFxThread(condition)) {
      assertThat(Instant.now())
          .as(() -> "waiting until " + what + " in " + describeWindows())
          .isBefore(end);
      WaitForAsyncUtils.waitForFxEvents(1);
    }
    waitForLayout();
  }

  /**
   * Waits until all windows are laid out: sizes, places and what the style sheets say follow a
   * change only in the next pulse.
   */
  protected static void waitForLayout() {
    List<Window> open = onFxThread(() -> List.copyOf(Window.getWindows()));
    var laidOut = new AtomicBoolean();
    onFxThread(() -> {
      open.forEach(window -> atNextPulse(window.getScene(), () -> laidOut.set(true)));
      Platform.requestNextPulse();
      return open;
    });
    Instant end = Instant.now().plus(PATIENCE);
    while (!onFxThread(() -> laidOut.get() || open.stream().noneMatch(Window::isShowing))) {
      assertThat(Instant.now()).as("waiting for a pulse").isBefore(end);
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private static void atNextPulse(Scene scene, Runnable action) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            action.run();
          }
        });
  }

  private static String describeWindows() {
    return Window.getWindows().stream()
        .map(window -> window + (window.isFocused() ? " with the focus " : " ") + textsIn(window))
        .toList()
        .toString();
  }

  private static List<String> textsIn(Window window) {
    return window.getScene().getRoot().lookupAll("*").stream()
        .filter(node -> node instanceof Text || node instanceof TextInputControl)
        .map(node -> node instanceof Text text ? text.getText() : node.toString())
        .toList();
  }

  /** Whether it and all around it is visible: a cell that waits to be used again is not. */
  protected static boolean isSeen(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
