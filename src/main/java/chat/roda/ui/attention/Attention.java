package chat.roda.ui.attention;

import chat.roda.desktop.Desktop;
import chat.roda.desktop.Notice;
import chat.roda.settings.Notifications;
import chat.roda.texts.Texts;
import chat.roda.ui.common.SettingsModel;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Tells the person of what is said while they do not look: at once, and then no oftener than they
 * can read. What they have read meanwhile is told no more. FX thread.
 */
public final class Attention {
  /** Of one conversation, the first message is told at once, and the next ones together. */
  private static final Duration PAUSE = Duration.seconds(3);

  /** When many conversations call at once, the title and the side bar tell of the others. */
  private static final int MOST_AT_ONCE = 3;

  private final SettingsModel settings;
  private final Supplier<LocalTime> now;
  private final Supplier<Texts> texts;
  private final Desktop desktop;
  private final WindowNotices window;
  private final Runnable chime;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Map<String, Waiting> waiting = new LinkedHashMap<>();

  /** The conversations of which it was told, or will be, until they are read. */
  private final Map<String, Subscription> unread = new HashMap<>();

  /** The latest that was said in a conversation, and how much before it. */
  private record Waiting(Call latest, int before) {}

  /**
   * @param now what the clock on the wall says
   * @param window shows what the desktop cannot
   * @param chime makes a sound
   */
  public Attention(
      SettingsModel settings,
      Supplier<LocalTime> now,
      Supplier<Texts> texts,
      Desktop desktop,
      WindowNotices window,
      Runnable chime) {
    this.settings = settings;
    this.now = now;
    this.texts = texts;
    this.desktop = desktop;
    this.window = window;
    this.chime = chime;
    pause.setOnFinished(_ -> tellWaiting());
  }

  /** Tells of it, if the person wants that. */
  public void heard(Call call) {
    if (!AttentionRules.asks(call, wanted(), now.get())) {
      return;
    }
    String where = NoticeWords.about(call);
    // Of a room that one has come back to, the count is another one.
    follow(where, Optional.of(call.unread().subscribe((_, left) -> seen(where, left))));
    int before = waiting.containsKey(where) ? waiting.get(where).before() + 1 : 0;
    waiting.put(where, new Waiting(call, before));
    if (pause.getStatus() != PauseTransition.Status.RUNNING) {
      tellWaiting();
    }
  }

  private void seen(String where, Number left) {
    if (left.intValue() == 0) {
      waiting.remove(where);
      desktop.takeAway(where);
      window.takeAway(where);
      follow(where, Optional.empty());
    }
  }

  private void follow(String where, Optional<Subscription> now) {
    Optional.ofNullable(unread.remove(where)).ifPresent(Subscription::unsubscribe);
    now.ifPresent(count -> unread.put(where, count));
  }

  private Notifications wanted() {
    return settings.current().notifications();
  }

  private void tellWaiting() {
    if (waiting.isEmpty()) {
      return;
    }
    waiting.values().stream().limit(MOST_AT_ONCE).forEach(this::tell);
    waiting.clear();
    if (wanted().sound()) {
      chime.run();
    }
    pause.playFromStart();
  }

  private void tell(Waiting what) {
    var notice = new NoticeWords(texts.get()).of(what.latest(), what.before());
    Runnable open = what.latest().open();
    desktop.tell(
        notice,
        () -> Platform.runLater(open),
        () -> Platform.runLater(() -> showInWindow(notice, open)));
  }

  private void showInWindow(Notice notice, Runnable open) {
    if (unread.containsKey(notice.about())) {
      window.show(texts.get(), notice, open);
    }
  }
}
