package chat.roda.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.ThemeChoice;
import chat.roda.ui.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest extends WindowTest {
  private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+): ([^;]+);");

  /** WCAG 2.2, success criterion 1.4.3. */
  private static final double ENOUGH = 4.5;

  private static Map<String, String> tokens(String sheet) throws IOException {
    var found = new TreeMap<String, String>();
    TOKEN
        .matcher(Files.readString(Path.of("css", sheet + ".css")))
        .results()
        .forEach(token -> found.put(token.group(1), token.group(2)));
    return found;
  }

  @Test
  void lightAndDarkHaveTheSameTokens() throws Exception {
    assertThat(tokens("light")).isNotEmpty();
    assertThat(tokens("dark").keySet()).isEqualTo(tokens("light").keySet());
  }

  @ParameterizedTest
  @CsvSource({"light, #ffffff", "light, #f6f8fa", "dark, #0d1117", "dark, #161b22"})
  void everyColourOfTextHasEnoughContrast(String sheet, String background) throws Exception {
    assertThat(tokens(sheet))
        .allSatisfy((token, value) -> {
          if (token.endsWith("-fg") || token.contains("-fg-") || token.contains("-nick-")) {
            assertThat(contrast(Color.web(value), Color.web(background)))
                .as(token)
                .isGreaterThanOrEqualTo(ENOUGH);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void whiteOnTheAccentHasEnoughContrast(String sheet) throws Exception {
    assertThat(contrast(Color.WHITE, Color.web(tokens(sheet).get("-color-accent-emphasis"))))
        .isGreaterThanOrEqualTo(ENOUGH);
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double x) {
    return x <= 0.03928 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
  }

  @Test
  void aShownSceneFollowsTheChoiceAndTheSystem() {
    var system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    var theme = onFxThread(() -> new Theme(system));
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
    assertThat(sheetAfter(scene, () -> theme.choiceProperty().set(ThemeChoice.LIGHT)))
        .endsWith("light.css");
    assertThat(sheetAfter(scene, () -> theme.choiceProperty().set(ThemeChoice.DARK)))
        .endsWith("dark.css");
  }

  private static String sheetAfter(Scene scene, Runnable change) {
    return onFxThread(() -> {
      change.run();
      return scene.getStylesheets().getFirst();
    });
  }
}
