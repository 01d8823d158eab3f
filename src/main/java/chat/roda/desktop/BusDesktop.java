package chat.roda.desktop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.exceptions.InvalidBusAddressException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/**
 * A Linux desktop, by way of the session bus. It is asked for nothing before there is something to
 * show; where there is no bus, or nobody on it who shows notices, there are none.
 */
final class BusDesktop implements Desktop {
  private static final System.Logger LOG = System.getLogger(BusDesktop.class.getName());

  /** Of more notices it is forgotten what a click on them does. */
  private static final int MOST_NOTICES = 50;

  /** What stands in place of an address where there shall be none. */
  private static final String NO_BUS = "disabled:";

  /** The name of the icon and of the menu entry, where the program was installed as a package. */
  private static final String INSTALLED_AS = "chat.roda";

  private final Optional<String> address;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("desktop").daemon().factory());

  // Only on the thread.
  private Optional<DBusConnection> bus = Optional.empty();
  private final Map<UInt32, Runnable> chosen = new LinkedHashMap<>();
  private final Map<String, UInt32> shown = new LinkedHashMap<>();
  private Optional<InTray> tray = Optional.empty();
  private boolean gaveUp;

  private record InTray(TrayItem item, TrayMenu menu) {}

  /**
   * @param address of the bus, as in {@code DBUS_SESSION_BUS_ADDRESS}; empty where there is none
   */
  BusDesktop(Optional<String> address) {
    this.address = address.filter(a -> !a.equals(NO_BUS));
  }

  static BusDesktop ofThisSession() {
    return new BusDesktop(
        Optional.ofNullable(System.getenv("DBUS_SESSION_BUS_ADDRESS")).filter(a -> !a.isBlank()));
  }

  @Override
  public void tell(Notice notice, Runnable whenChosen, Runnable unable) {
    thread.execute(() -> {
      try {
        DBusConnection connection = connection();
        UInt32 id = show(connection, notice);
        remember(id, notice.about(), whenChosen);
      } catch (DBusException | DBusExecutionException e) {
        LOG.log(System.Logger.Level.DEBUG, "no notices: {0}", e.getMessage());
        unable.run();
      }
    });
  }

  @Override
  public void takeAway(String about) {
    thread.execute(() -> {
      try {
        Optional<UInt32> id = Optional.ofNullable(shown.get(about));
        if (id.isPresent()) {
          forget(id.get());
          service(connection()).close(id.get());
        }
      } catch (DBusException | DBusExecutionException e) {
        LOG.log(System.Logger.Level.DEBUG, "the notice stays: {0}", e.getMessage());
      }
    });
  }

  private static NotificationService service(DBusConnection connection) throws DBusException {
    return connection.getRemoteObject(
        NotificationService.BUS, NotificationService.PATH, NotificationService.class);
  }

  private UInt32 show(DBusConnection connection, Notice notice) throws DBusException {
    var service = service(connection);
    boolean markup = service.capabilities().contains("body-markup");
    Map<String, Variant<?>> hints =
        Map.of(
            "desktop-entry", new Variant<>(INSTALLED_AS), "category", new Variant<>("im.received"));
    return service.show(
        "Roda",
        shown.getOrDefault(notice.about(), new UInt32(0)),
        INSTALLED_AS,
        notice.title(),
        markup ? escaped(notice.text()) : notice.text(),
        List.of(NotificationService.DEFAULT_ACTION, notice.title()),
        hints,
        -1);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void remember(UInt32 id, String about, Runnable action) {
    chosen.put(id, action);
    shown.put(about, id);
    if (chosen.size() > MOST_NOTICES) {
      forget(chosen.keySet().iterator().next());
    }
  }

  private void forget(UInt32 id) {
    chosen.remove(id);
    shown.values().remove(id);
  }

  @Override
  public void showInTray(TrayState state, Runnable whenChosen) {
    thread.execute(() -> {
      try {
        if (tray.isPresent()) {
          change(tray.get(), state, whenChosen);
        } else if (!gaveUp) {
          register(
              new InTray(
                  new TrayItem(thread, state, whenChosen), new TrayMenu(thread, state.menu())));
        }
      } catch (DBusException | DBusExecutionException e) {
        gaveUp = true;
        LOG.log(System.Logger.Level.DEBUG, "no tray: {0}", e.getMessage());
      }
    });
  }

  private void register(InTray shown) throws DBusException {
    DBusConnection connection = connection();
    var watcher =
        connection.getRemoteObject(StatusWatcher.BUS, StatusWatcher.PATH, StatusWatcher.class);
    connection.exportObject(shown.item());
    connection.exportObject(shown.menu());
    watcher.register(connection.getUniqueName());
    tray = Optional.of(shown);
  }

  private void change(InTray there, TrayState state, Runnable whenChosen) throws DBusException {
    there.item().show(state, whenChosen);
    UInt32 revision = there.menu().show(state.menu());
    connection().sendMessage(new StatusItem.NewStatus(StatusItem.PATH, there.item().status()));
    connection().sendMessage(new StatusItem.NewIcon(StatusItem.PATH));
    connection().sendMessage(new StatusItem.NewAttentionIcon(StatusItem.PATH));
    connection().sendMessage(new StatusItem.NewToolTip(StatusItem.PATH));
    connection().sendMessage(new BusMenu.LayoutUpdated(BusMenu.PATH, revision, BusMenu.ROOT));
  }

  private DBusConnection connection() throws DBusException {
    if (bus.filter(DBusConnection::isConnected).isEmpty()) {
      String where = address.orElseThrow(() -> new DBusException("there is no session bus"));
      DBusConnection made = connect(where);
      made.addSigHandler(
          NotificationService.ActionInvoked.class, signal -> thread.execute(() -> taken(signal)));
      made.addSigHandler(
          NotificationService.NotificationClosed.class,
          signal -> thread.execute(() -> forget(signal.id())));
      bus = Optional.of(made);
      tray = Optional.empty();
    }
    return bus.orElseThrow();
  }

  private static DBusConnection connect(String where) throws DBusException {
    try {
      return DBusConnectionBuilder.forAddress(where).withShared(false).build();
    } catch (InvalidBusAddressException e) {
      throw new DBusException("there is no session bus", e);
    }
  }

  private void taken(NotificationService.ActionInvoked signal) {
    Optional.ofNullable(chosen.remove(signal.id())).ifPresent(Runnable::run);
  }

  @Override
  public void close() {
    thread.execute(() -> bus.ifPresent(DBusConnection::disconnect));
    thread.shutdown();
  }
}
