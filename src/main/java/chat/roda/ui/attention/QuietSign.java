package chat.roda.ui.attention;

import chat.roda.settings.Notifications;
import chat.roda.settings.QuietHours;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.Later;
import chat.roda.ui.common.SettingsModel;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says that the person is told of nothing at the moment, and why; only there while that is so. A
 * click leads to what was set. FX thread.
 */
public final class QuietSign extends Button {
  private static final Executor IN_TEN_SECONDS = Later.in(Duration.ofSeconds(10));

  private final Texts texts;
  private final SettingsModel settings;
  private final Supplier<LocalTime> now;
  private final Consumer<String> change;

  /** Whether it will look again by itself. */
  private boolean looking;

  /**
   * @param now what the clock on the wall says
   * @param change shows the setting of that name
   */
  public QuietSign(
      Texts texts, SettingsModel settings, Supplier<LocalTime> now, Consumer<String> change) {
    this.texts = texts;
    this.settings = settings;
    this.now = now;
    this.change = change;
    setId("quietSign");
    getStyleClass().addAll("flat", "add-channel");
    setGraphic(new FontIcon("fth-bell-off"));
    setMaxWidth(Double.MAX_VALUE);
    setAlignment(Pos.BASELINE_LEFT);
    setWrapText(true);
    setTooltip(new Tooltip(texts.get("attention.quiet.hint")));
    var attached = Attached.of(this);
    settings.watch(all -> all.notifications()).when(attached).subscribe(_ -> show());
    attached.subscribe(_ -> look());
  }

  /** Quiet hours begin and end by themselves. */
  private void look() {
    if (!looking && getScene() != null) {
      show();
      looking = true;
      IN_TEN_SECONDS.execute(() -> {
        looking = false;
        look();
      });
    }
  }

  private void show() {
    Notifications wanted = settings.current().notifications();
    Optional<QuietHours> hours = wanted.quietHours().filter(it -> it.contains(now.get()));
    boolean shown = AttentionRules.isQuiet(wanted, now.get());
    setVisible(shown);
    setManaged(shown);
    if (wanted.doNotDisturb()) {
      say(texts.get("settings.doNotDisturb"), "settings.doNotDisturb");
    } else {
      hours.ifPresent(
          it -> say(texts.format("attention.quiet", it.to().toString()), "settings.quiet"));
    }
  }

  private void say(String words, String setting) {
    setText(words);
    setOnAction(_ -> change.accept(texts.get(setting)));
  }
}
