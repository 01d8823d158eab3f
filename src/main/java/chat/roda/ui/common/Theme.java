package chat.roda.ui.common;

import chat.roda.settings.Appearance;
import chat.roda.settings.Motion;
import chat.roda.settings.ThemeChoice;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
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
  private final ObjectProperty<Appearance> choice = new SimpleObjectProperty<>(Appearance.DEFAULT);
  private final ObservableValue<Look> look;
  private final ObservableValue<Boolean> still;
  private final ObjectBinding<List<String>> sheets;

  /**
   * @param system how the system looks at the moment
   * @param reducesMotion whether the system wants little to move, at the moment
   */
  public Theme(ObservableValue<ColorScheme> system, ObservableValue<Boolean> reducesMotion) {
    still =
        choice
            .map(Appearance::motion)
            .flatMap(chosen -> reducesMotion.map(wanted -> wanted || chosen == Motion.NONE));
    look =
        choice
            .map(Appearance::theme)
            .flatMap(chosen -> system.map(colours -> look(chosen, colours)));
    look.subscribe(now -> Application.setUserAgentStylesheet(now.base()));
    if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
      PopupGround.follow(look);
    }
    sheets =
        Bindings.createObjectBinding(
            () -> Sheets.of(look.getValue(), choice.get(), still.getValue()), look, still, choice);
  }

  private static Look look(ThemeChoice chosen, ColorScheme system) {
    return switch (chosen) {
      case LIGHT -> Look.LIGHT;
      case DARK -> Look.DARK;
      case HIGH_CONTRAST -> Look.CONTRAST;
      case SYSTEM -> system == ColorScheme.DARK ? Look.DARK : Look.LIGHT;
    };
  }

  /** Whether things may move where that explains something: the person's word, or the system's. */
  public boolean moves() {
    return !still.getValue();
  }

  /** What is chosen; may be set at any time, and takes effect at once in all windows. */
  public ObjectProperty<Appearance> choiceProperty() {
    return choice;
  }

  /** Gives {@code scene} our style sheets, and changes them with the choice while it is shown. */
  public void dress(Scene scene) {
    scene.getStylesheets().setAll(sheets.get());
    var shown = scene.windowProperty().flatMap(Window::showingProperty).orElse(false);
    sheets.when(shown).subscribe(now -> scene.getStylesheets().setAll(now));
  }
}
