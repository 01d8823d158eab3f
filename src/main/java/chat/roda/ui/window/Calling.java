package chat.roda.ui.window;

import chat.roda.desktop.Desktop;
import chat.roda.texts.Texts;
import chat.roda.ui.attention.Attention;
import chat.roda.ui.attention.Call;
import chat.roda.ui.attention.TrayDeeds;
import chat.roda.ui.attention.UnreadSigns;
import chat.roda.ui.attention.WindowNotices;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.common.Theme;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.rooms.Heard;
import chat.roda.ui.rooms.Stays;
import java.time.LocalTime;
import java.util.function.Supplier;
import javafx.stage.Stage;

/**
 * Has the person called, by notices, sounds, the icon and the tray, to what is said while they do
 * not look. FX thread.
 */
record Calling(
    Stage stage,
    SettingsModel settings,
    Surroundings surroundings,
    Theme theme,
    Stays stays,
    Supplier<Texts> texts) {
  /**
   * Begins.
   *
   * @param summon brings the window to the front
   * @param quit ends the program
   */
  void begin(Runnable summon, Runnable quit) {
    Desktop desktop = surroundings.desktop();
    var attention =
        new Attention(
            settings,
            () -> LocalTime.now(surroundings.clock()),
            texts,
            desktop,
            new WindowNotices(stage, theme::moves),
            surroundings.chime());
    stays.setOnHeard(heard -> attention.heard(call(heard, summon)));
    new UnreadSigns(
            stage,
            desktop,
            texts,
            stays.unreadProperty(),
            settings.watch(now -> now.notifications().doNotDisturb()),
            new TrayDeeds(summon, this::turnDoNotDisturb, quit))
        .follow();
  }

  private void turnDoNotDisturb() {
    settings.change(old -> {
      var now = old.notifications();
      return old.with(now.withDoNotDisturb(!now.doNotDisturb()));
    });
  }

  private Call call(Heard heard, Runnable summon) {
    Conversation where = heard.where();
    return new Call(
        heard.room().address(),
        heard.room().roomNameProperty().get(),
        where.name(),
        where.isChannel(),
        heard.line(),
        heard.meant(),
        where.mutedProperty().get(),
        heard.watched(),
        where.unreadProperty(),
        () -> {
          stays.show(new Stays.Talk(heard.room(), where));
          summon.run();
        });
  }
}
