package chat.roda.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.ui.WindowTest;
import chat.roda.ui.common.Theme;
import chat.roda.ui.export.ExportFormat;
import chat.roda.ui.room.RoomViewModel;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class ExportActionsTest extends WindowTest {
  /** Half a character: no system can name it, as one without UTF-8 can name no accent. */
  private static final String NO_NAME = "Jos\ud800";

  private boolean sees(String text) {
    return Window.getWindows().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
        .anyMatch(node -> ((Label) node).getText().contains(text));
  }

  @Test
  void thatTheSystemCannotNameTheFileIsSaid() {
    show(() -> new StackPane(new Label("a window")));
    onFxThread(() -> {
      var light = new SimpleObjectProperty<>(ColorScheme.LIGHT);
      var exports = new ExportActions(stage, texts, new Theme(light, new SimpleBooleanProperty()));
      var room = new RoomViewModel(new Profile("ana"), RoomAddress.HERE, Optional.empty());
      var file = new File(settingsFolder.toFile(), NO_NAME + ".html");
      exports.save(room, List.of(), file, ExportFormat.HTML);
      return exports;
    });
    waitUntil("it is said", () -> sees("cannot name that file"));
  }

  @Test
  void aNameOfPlainLettersIsReadable() {
    assertThat(ExportActions.plain("Sala do José 会 2")).isEqualTo("Sala do Jose  2");
    assertThat(ExportActions.plain("Ação")).isEqualTo("Acao");
  }
}
