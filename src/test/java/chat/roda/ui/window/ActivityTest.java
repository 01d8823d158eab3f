package chat.roda.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Away;
import chat.roda.settings.SettingsStore;
import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.rooms.Stays;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mouse is asked where it is only while that matters. */
class ActivityTest {
  @TempDir private Path folder;

  private final Deque<Runnable> soon = new ArrayDeque<>();
  private int asked;

  private Point2D mouse() {
    asked++;
    return Point2D.ZERO;
  }

  @Test
  void whoIsNeverAwayByItselfIsNotWatched() {
    try (var store = SettingsStore.open(folder)) {
      var settings = new SettingsModel(store);
      settings.change(now -> now.with(new Away(0)));
      var presence =
          new Presence(
              settings,
              new Stays(),
              () -> Texts.ofWindow(Language.ENGLISH),
              InstantSource.system());
      new Activity(presence, this::mouse, soon::add).watch(new Scene(new Pane()));
      assertThat(soon).isEmpty();
      settings.change(now -> now.with(new Away(10)));
      soon.remove().run();
      assertThat(asked).isEqualTo(1);
      settings.change(now -> now.with(new Away(0)));
      soon.remove().run();
      assertThat(asked).isEqualTo(1);
      assertThat(soon).isEmpty();
      settings.change(now -> now.with(new Away(5)));
      assertThat(soon).hasSize(1);
    }
  }
}
