package chat.roda.ui.settings;

import chat.roda.settings.PasswordBook;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.MenuActions.Action;
import chat.roda.ui.common.OwnedWindow;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.common.Theme;
import chat.roda.ui.common.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The window with all settings. There is at most one. What is set there takes effect at once. FX
 * thread.
 */
public final class SettingsWindow {
  /** With text of the usual size. */
  private static final double WIDTH = 760;

  private static final double HEIGHT = 640;
  private static final double LEAST = 360;

  /** What is chosen stands in one line: so much wider it has room for the longest. */
  private static final double ENOUGH = 0.8;

  private final SettingsModel settings;
  private final Theme theme;
  private final Places places;
  private final PasswordBook passwords;
  private final SettingsDeeds deeds;
  private final Supplier<Views> views;
  private Optional<Stage> open = Optional.empty();

  /**
   * Where things lie.
   *
   * @param settings the file
   * @param copies the folder
   * @param log the folder of what went wrong
   */
  public record Places(Path settings, Path copies, Path log) {}

  /**
   * @param views those of the moment
   */
  public SettingsWindow(
      SettingsModel settings,
      Theme theme,
      Places places,
      PasswordBook passwords,
      SettingsDeeds deeds,
      Supplier<Views> views) {
    this.settings = settings;
    this.theme = theme;
    this.places = places;
    this.passwords = passwords;
    this.deeds = deeds;
    this.views = views;
  }

  /** Everything that can be set, for those who type its name; each opens the window at it. */
  public List<Action> actions(Window owner) {
    return all().stream().map(setting -> action(owner, setting.name())).toList();
  }

  private Action action(Window owner, String name) {
    var item = new MenuItem();
    item.setOnAction(_ -> open(owner, name));
    return new Action(views.get().texts().format("settings.find", name), item);
  }

  /**
   * Shows the window, or brings it to the front.
   *
   * @param wish what to search for; empty for everything
   */
  public void open(Window owner, String wish) {
    Stage stage = open.filter(Stage::isShowing).orElseGet(() -> make(owner));
    open = Optional.of(stage);
    stage.show();
    stage.toFront();
    stage.requestFocus();
    page(stage).search(wish);
  }

  private static SettingsPage page(Stage stage) {
    return (SettingsPage) stage.getScene().getRoot();
  }

  private Stage make(Window owner) {
    double scale = settings.current().appearance().textSize() / 100.0;
    var scene = new Scene(newPage(), WIDTH * scale, HEIGHT * scale);
    theme.dress(scene);
    Stage stage = OwnedWindow.over(owner, title(), scene);
    stage.setMinWidth(LEAST * Math.max(1, scale * ENOUGH));
    stage.setMinHeight(LEAST);
    return stage;
  }

  private String title() {
    return views.get().texts().get("settings.title");
  }

  private SettingsPage newPage() {
    return new SettingsPage(views.get().texts(), all());
  }

  /** Makes all that is seen again, in the language of the moment. */
  public void rebuild() {
    open.filter(Stage::isShowing)
        .ifPresent(stage -> {
          Optional<String> focused =
              Optional.ofNullable(stage.getScene().getFocusOwner()).map(Node::getId);
          SettingsPage page = newPage();
          page.goOn(page(stage));
          stage.getScene().setRoot(page);
          // Only then is there anything in what scrolls.
          page.applyCss();
          page.layout();
          focused.map(id -> page.lookup("#" + id)).ifPresent(Node::requestFocus);
          stage.setTitle(title());
        });
  }

  private List<Setting> all() {
    Texts texts = views.get().texts();
    Keyboard keyboard = views.get().keyboard();
    var controls = new Controls(settings);
    return Stream.of(
            new OwnSettings(texts, settings, controls, deeds).all(),
            new StartSettings(texts, controls).all(),
            new LookSettings(texts, keyboard, controls).all(),
            new AttentionSettings(texts, settings, controls).all(),
            new PrivacySettings(texts, settings, controls, passwords).all(),
            new StorageSettings(texts, controls, deeds, places).all(),
            new KeyboardSettings(texts, settings).all())
        .flatMap(List::stream)
        .toList();
  }
}
