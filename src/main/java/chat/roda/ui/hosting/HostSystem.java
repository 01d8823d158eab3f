package chat.roda.ui.hosting;

import chat.roda.texts.Texts;
import java.util.Locale;

/** The systems whose firewalls we can say something about. */
enum HostSystem {
  WINDOWS,
  MAC,
  LINUX;

  /** From the property {@code os.name}. */
  static HostSystem of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      return WINDOWS;
    }
    return lower.startsWith("mac") ? MAC : LINUX;
  }

  /** What to do when this system's firewall holds {@code port}. */
  String firewallHint(Texts texts, int port) {
    String number = Integer.toString(port);
    return switch (this) {
      case WINDOWS -> texts.format("hosting.firewall.windows", number);
      case MAC -> texts.format("hosting.firewall.mac", number);
      case LINUX -> texts.format("hosting.firewall.linux", number);
    };
  }
}
