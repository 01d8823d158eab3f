package chat.roda.desktop;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/**
 * Who knows the programs in the tray of a Linux desktop.
 *
 * @see <a href="https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/">Status
 *     Notifier Item</a>
 */
@DBusInterfaceName("org.kde.StatusNotifierWatcher")
public interface StatusWatcher extends DBusInterface {
  String BUS = "org.kde.StatusNotifierWatcher";
  String PATH = "/StatusNotifierWatcher";

  /** A program that is on the bus by that name has {@link StatusItem} at its usual path. */
  @DBusMemberName("RegisterStatusNotifierItem")
  void register(String name);
}
