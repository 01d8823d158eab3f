package chat.roda.ui.common;

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
 * How every window looks: AtlantaFX's sheet for the whole program, and ours for each scene. Follows
 * the choice, and the system where the choice is to do so. FX thread.
 */
public final class Theme {
  /** Ours, in the order of their weight, without the colours. */
  private static final List<String> SHEETS = List.of("base", "window", "start", "hosting", "room");

  private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ObservableValue<Look> look;

  /**
   * @param system how the system looks at the moment
   */
  public Theme(ObservableValue<ColorScheme> system) {
    look =
        choice.flatMap(chosen ->
            switch (chosen) {
              case LIGHT -> new SimpleObjectProperty<>(Look.LIGHT);
              case DARK -> new SimpleObjectProperty<>(Look.DARK);
              case HIGH_CONTRAST -> new SimpleObjectProperty<>(Look.CONTRAST);
              case SYSTEM -> system.map(now -> now == ColorScheme.DARK ? Look.DARK : Look.LIGHT);
            });
    look.subscribe(now -> Application.setUserAgentStylesheet(now.base()));
  }

  /** What is chosen; may be set at any time, and takes effect at once in all windows. */
  public ObjectProperty<ThemeChoice> choiceProperty() {
    return choice;
  }

  /** Gives {@code scene} our style sheets, and changes them with the theme while it is shown. */
  public void dress(Scene scene) {
    scene.getStylesheets().setAll(sheets(look.getValue()));
    var shown = scene.windowProperty().flatMap(Window::showingProperty).orElse(false);
    look.when(shown).subscribe(now -> scene.getStylesheets().setAll(sheets(now)));
  }

  private static List<String> sheets(Look look) {
    return Stream.concat(Stream.of(look.sheet()), SHEETS.stream()).map(Theme::sheet).toList();
  }

  private static String sheet(String name) {
    String file = "/css/" + name + ".css";
    return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
  }
}
