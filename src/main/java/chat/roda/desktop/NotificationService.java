package chat.roda.desktop;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/**
 * Who shows notices on a Linux desktop.
 *
 * @see <a href="https://specifications.freedesktop.org/notification-spec/latest/">Desktop
 *     Notifications Specification</a>
 */
@DBusInterfaceName("org.freedesktop.Notifications")
public interface NotificationService extends DBusInterface {
  String BUS = "org.freedesktop.Notifications";
  String PATH = "/org/freedesktop/Notifications";

  /** What the action is called that is taken by a click on the notice itself. */
  String DEFAULT_ACTION = "default";

  /** What the service can do, such as {@code actions}, {@code body-markup}. */
  @DBusMemberName("GetCapabilities")
  List<String> capabilities();

  /**
   * Shows a notice, and gives its id.
   *
   * @param replaces the id of the notice whose place it takes; 0 for none
   * @param actions names of actions, each followed by the words for it
   * @param milliseconds how long it is shown; -1 for what the service thinks best
   */
  @DBusMemberName("Notify")
  UInt32 show(
      String program,
      UInt32 replaces,
      String icon,
      String title,
      String text,
      List<String> actions,
      Map<String, Variant<?>> hints,
      int milliseconds);

  /** Takes a notice away. */
  @DBusMemberName("CloseNotification")
  void close(UInt32 id);

  /** The person took an action. */
  final class ActionInvoked extends DBusSignal {
    private final UInt32 id;
    private final String action;

    public ActionInvoked(String path, UInt32 id, String action) throws DBusException {
      super(path, id, action);
      this.id = id;
      this.action = action;
    }

    public UInt32 id() {
      return id;
    }

    public String action() {
      return action;
    }
  }

  /** A notice is shown no longer. */
  final class NotificationClosed extends DBusSignal {
    private final UInt32 id;

    public NotificationClosed(String path, UInt32 id, UInt32 reason) throws DBusException {
      super(path, id, reason);
      this.id = id;
    }

    public UInt32 id() {
      return id;
    }
  }
}
