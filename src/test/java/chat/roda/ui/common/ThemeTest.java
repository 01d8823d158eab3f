package chat.roda.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Appearance;
import chat.roda.settings.ThemeChoice;
import chat.roda.ui.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest extends WindowTest {
  private static final Pattern TOKEN = Pattern.compile("(-(?:color-accent|roda)-[a-z0-9-]+): ");

  private static Set<String> tokens(Look look) throws IOException {
    return TOKEN
        .matcher(Files.readString(Path.of("css", look.sheet() + ".css")))
        .results()
        .map(token -> token.group(1))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void everyThemeHasTheSameTokens(Look look) throws Exception {
    assertThat(tokens(Look.LIGHT)).isNotEmpty();
    assertThat(tokens(look)).isEqualTo(tokens(Look.LIGHT));
  }

  @Test
  void whatHasToDoWithTextGrowsWithItAndSpacesDoNot() {
    String sheet =
        ".a { -fx-font-size: 12px; -fx-min-width: 24; -fx-padding: 8; -fx-max-width: 46em; }";
    assertThat(Sheets.grown(sheet, 150))
        .isEqualTo(
            ".a { -fx-font-size: 18.0px; -fx-min-width: 36.0px; -fx-padding: 8; -fx-max-width:"
                + " 46em; }");
  }

  @Test
  void theTextGrowsInAllWindowsAtOnce() {
    var label = new Label("words");
    show(() -> new StackPane(label), Appearance.DEFAULT);
    assertThat(label.getFont().getSize()).isEqualTo(14);
    show(() -> new StackPane(label), Appearance.DEFAULT.withTextSize(200));
    assertThat(label.getFont().getSize()).isEqualTo(28);
  }

  @Test
  void aShownSceneFollowsTheChoiceAndTheSystem() {
    var system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    var theme = onFxThread(() -> new Theme(system, new SimpleBooleanProperty()));
    Scene scene =
        onFxThread(() -> {
          var shown = new Scene(new StackPane());
          theme.dress(shown);
          stage.setScene(shown);
          stage.show();
          return shown;
        });
    assertThat(scene.getStylesheets().getFirst()).endsWith("light.css");
    assertThat(sheetAfter(scene, () -> system.set(ColorScheme.DARK))).endsWith("dark.css");
    assertThat(sheetAfter(scene, () -> choose(theme, ThemeChoice.LIGHT))).endsWith("light.css");
    assertThat(sheetAfter(scene, () -> choose(theme, ThemeChoice.DARK))).endsWith("dark.css");
  }

  @Test
  void whereNoWindowIsTransparentWhatIsAroundAMenuIsOfTheThemesColour() {
    var look = new SimpleObjectProperty<>(Look.DARK);
    show(StackPane::new, Appearance.DEFAULT);
    Paint around =
        onFxThread(() -> {
          PopupGround.follow(look);
          var menu = new ContextMenu(new MenuItem("words"));
          menu.show(stage, 100, 100);
          Paint ground = menu.getScene().getFill();
          menu.hide();
          return ground;
        });
    assertThat(around).isEqualTo(Look.DARK.ground());
  }

  private static void choose(Theme theme, ThemeChoice choice) {
    theme.choiceProperty().set(Appearance.DEFAULT.withTheme(choice));
  }

  private static String sheetAfter(Scene scene, Runnable change) {
    return onFxThread(() -> {
      change.run();
      return scene.getStylesheets().getFirst();
    });
  }
}
