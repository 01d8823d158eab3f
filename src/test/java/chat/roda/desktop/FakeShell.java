package chat.roda.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** The other side of the bus, as a desktop shell has it: who shows notices, and who has a tray. */
public final class FakeShell implements AutoCloseable {
  final BlockingQueue<Shown> notices = new LinkedBlockingQueue<>();
  final BlockingQueue<UInt32> closed = new LinkedBlockingQueue<>();
  final BlockingQueue<String> items = new LinkedBlockingQueue<>();
  final BlockingQueue<String> newPictures = new LinkedBlockingQueue<>();
  private final DBusConnection bus;

  /** A notice, as it came over the bus. */
  record Shown(UInt32 id, UInt32 replaces, Program from, String title, String text) {}

  /** How a program calls itself: by the name of its icon, and by that of its menu entry. */
  record Program(String icon, String entry) {}

  FakeShell(String address) throws DBusException {
    bus = DBusConnectionBuilder.forAddress(address).withShared(false).build();
  }

  void showNotices() throws DBusException {
    bus.requestBusName(NotificationService.BUS);
    bus.exportObject(NotificationService.PATH, new Notices());
  }

  void showTray() throws DBusException {
    bus.requestBusName(StatusWatcher.BUS);
    bus.exportObject(StatusWatcher.PATH, new Watcher());
    bus.addSigHandler(StatusItem.NewIcon.class, signal -> newPictures.add(signal.getPath()));
  }

  void click(Shown notice) throws DBusException {
    bus.sendMessage(
        new NotificationService.ActionInvoked(
            NotificationService.PATH, notice.id(), NotificationService.DEFAULT_ACTION));
  }

  /** The item that a program has in the tray. */
  StatusItem item(String program) throws DBusException {
    return bus.getRemoteObject(program, StatusItem.PATH, StatusItem.class);
  }

  /** The menu that a program has in the tray, where its item says that it is. */
  BusMenu menu(String program) throws DBusException {
    String path = properties(program).get("Menu").getValue().toString();
    return bus.getRemoteObject(program, path, BusMenu.class);
  }

  /** What the tray reads of an item. */
  Map<String, Variant<?>> properties(String program) throws DBusException {
    return bus.getRemoteObject(program, StatusItem.PATH, Properties.class)
        .GetAll("org.kde.StatusNotifierItem");
  }

  @Override
  public void close() {
    bus.disconnect();
  }

  /** Shows notices. */
  public final class Notices implements NotificationService {
    private final List<Shown> all = new ArrayList<>();

    @Override
    public String getObjectPath() {
      return PATH;
    }

    @Override
    public List<String> capabilities() {
      return List.of("actions", "body", "body-markup");
    }

    @Override
    public UInt32 show(
        String program,
        UInt32 replaces,
        String icon,
        String title,
        String text,
        List<String> actions,
        Map<String, Variant<?>> hints,
        int milliseconds) {
      UInt32 id = replaces.intValue() == 0 ? new UInt32(all.size() + 1) : replaces;
      var from = new Program(icon, hints.get("desktop-entry").getValue().toString());
      var shown = new Shown(id, replaces, from, title, text);
      all.add(shown);
      notices.add(shown);
      return id;
    }

    @Override
    public void close(UInt32 id) {
      closed.add(id);
    }
  }

  /** Knows who is in the tray. */
  public final class Watcher implements StatusWatcher {
    @Override
    public String getObjectPath() {
      return PATH;
    }

    @Override
    public void register(String name) {
      items.add(name);
    }
  }
}
