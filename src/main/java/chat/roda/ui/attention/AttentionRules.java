package chat.roda.ui.attention;

import chat.roda.settings.Notifications;
import java.time.LocalTime;

/** Of what the person is told while they do not look. */
final class AttentionRules {
  private AttentionRules() {}

  /** Whether the person wants to be told of that at that time. */
  static boolean asks(Call call, Notifications wanted, LocalTime now) {
    return !call.watched() && !isQuiet(wanted, now) && isWanted(call, wanted);
  }

  /** Whether nothing is told at that time. */
  static boolean isQuiet(Notifications wanted, LocalTime now) {
    return wanted.doNotDisturb()
        || wanted.quietHours().filter(hours -> hours.contains(now)).isPresent();
  }

  private static boolean isWanted(Call call, Notifications wanted) {
    return switch (wanted.about()) {
      case EVERYTHING -> call.meant() || !call.muted();
      case MENTIONS -> call.meant();
      case NOTHING -> false;
    };
  }
}
