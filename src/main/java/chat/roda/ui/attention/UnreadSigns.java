package chat.roda.ui.attention;

import chat.roda.desktop.Desktop;
import chat.roda.desktop.TrayState;
import chat.roda.texts.Texts;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The number of unread messages on the window's icon, and in the tray, with its menu. FX thread.
 */
public final class UnreadSigns {
  /** Numbers that run are told when one can read them; the first, when the window is there. */
  private static final Duration PAUSE = Duration.seconds(1);

  private final Stage stage;
  private final Desktop desktop;
  private final Supplier<Texts> texts;
  private final ObservableValue<? extends Number> unread;
  private final ObservableValue<Boolean> doNotDisturb;
  private final TrayDeeds deeds;
  private final CountedIcon icon = new CountedIcon();
  private final PauseTransition pause = new PauseTransition(PAUSE);

  /**
   * @param unread how many messages the person wants to know of
   * @param doNotDisturb whether they want to know of none
   */
  public UnreadSigns(
      Stage stage,
      Desktop desktop,
      Supplier<Texts> texts,
      ObservableValue<? extends Number> unread,
      ObservableValue<Boolean> doNotDisturb,
      TrayDeeds deeds) {
    this.stage = stage;
    this.desktop = desktop;
    this.texts = texts;
    this.unread = unread;
    this.doNotDisturb = doNotDisturb;
    this.deeds = deeds;
    pause.setOnFinished(_ -> tell());
  }

  /** Tells it from now on. */
  public void follow() {
    unread.subscribe(_ -> soon());
    doNotDisturb.subscribe(_ -> soon());
  }

  private void soon() {
    if (pause.getStatus() != PauseTransition.Status.RUNNING) {
      pause.playFromStart();
    }
  }

  private void tell() {
    int count = unread.getValue().intValue();
    icon.show(count, stage.getIcons()::setAll);
    desktop.showInTray(
        new TrayState(
            texts.get().format("attention.tray", count),
            count > 0,
            deeds.commands(texts.get(), doNotDisturb.getValue())),
        () -> Platform.runLater(deeds.open()));
  }
}
