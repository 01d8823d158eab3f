package chat.roda.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import chat.roda.settings.ThemeChoice;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * How every window looks, in the light or in the dark: AtlantaFX's sheet for the whole program, and
 * ours for each scene. Follows the choice, and the system where the choice is to do so. FX thread.
 */
public final class Theme {
  /** Ours, in the order of their weight, without the colours of light and dark. */
  private static final List<String> SHEETS = List.of("base", "window", "start", "hosting", "room");

  private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ObservableValue<Boolean> dark;

  /**
   * @param system how the system looks at the moment
   */
  public Theme(ObservableValue<ColorScheme> system) {
    dark =
        choice.flatMap(chosen ->
            switch (chosen) {
              case LIGHT -> new SimpleObjectProperty<>(false);
              case DARK -> new SimpleObjectProperty<>(true);
              case SYSTEM -> system.map(ColorScheme.DARK::equals);
            });
    dark.subscribe(Theme::useBase);
  }

  /** What is chosen; may be set at any time, and takes effect at once in all windows. */
  public ObjectProperty<ThemeChoice> choiceProperty() {
    return choice;
  }

  public boolean isDark() {
    return dark.getValue();
  }

  /** Gives {@code scene} our style sheets, and changes them with the theme while it is shown. */
  public void dress(Scene scene) {
    scene.getStylesheets().setAll(sheets(isDark()));
    var shown = scene.windowProperty().flatMap(Window::showingProperty).orElse(false);
    dark.when(shown).subscribe(now -> scene.getStylesheets().setAll(sheets(now)));
  }

  private static void useBase(boolean dark) {
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }

  private static List<String> sheets(boolean dark) {
    return Stream.concat(Stream.of(dark ? "dark" : "light"), SHEETS.stream())
        .map(Theme::sheet)
        .toList();
  }

  private static String sheet(String name) {
    String file = "/css/" + name + ".css";
    return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
  }
}
