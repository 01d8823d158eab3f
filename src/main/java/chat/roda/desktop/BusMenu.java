package chat.roda.desktop;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.Tuple;
import org.freedesktop.dbus.TypeRef;
import org.freedesktop.dbus.annotations.DBusBoundProperty;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.DBusProperty.Access;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/**
 * A menu that a Linux desktop draws for a program.
 *
 * @see <a
 *     href="https://github.com/AyatanaIndicators/libdbusmenu/blob/main/libdbusmenu-glib/dbus-menu.xml">dbusmenu</a>
 */
@DBusInterfaceName("com.canonical.dbusmenu")
public interface BusMenu extends DBusInterface {
  String PATH = "/Menu";

  /** The one that holds all others. */
  int ROOT = 0;

  /** Of this interface: the one before events came in groups. */
  @DBusBoundProperty(name = "Version", access = Access.READ)
  UInt32 version();

  /** {@code ltr} or {@code rtl}. */
  @DBusBoundProperty(name = "TextDirection", access = Access.READ)
  String direction();

  /** {@code normal}, or {@code notice} where the person is to look at it. */
  @DBusBoundProperty(name = "Status", access = Access.READ)
  String status();

  @DBusBoundProperty(name = "IconThemePath", access = Access.READ, type = Words.class)
  List<String> iconThemePath();

  /** What is below an item, with its number of changes so far. */
  @DBusMemberName("GetLayout")
  Layout<UInt32, Item> layout(int parent, int depth, List<String> names);

  /** What is told of some items; of all, where {@code ids} is empty. */
  @DBusMemberName("GetGroupProperties")
  List<Told> told(List<Integer> ids, List<String> names);

  /** One thing of what is told of an item. */
  @DBusMemberName("GetProperty")
  Variant<?> told(int id, String name);

  /** The person does something with an item, such as {@code clicked}. */
  @DBusMemberName("Event")
  void happened(int id, String what, Variant<?> data, UInt32 at);

  /** The menu is about to be shown; whether that changes it. */
  @DBusMemberName("AboutToShow")
  boolean aboutToShow(int id);

  /** For the signature {@code as}. */
  interface Words extends TypeRef<List<String>> {}

  /** An answer of two parts. */
  final class Layout<A, B> extends Tuple {
    @Position(0)
    private final A revision;

    @Position(1)
    private final B root;

    public Layout(A revision, B root) {
      this.revision = revision;
      this.root = root;
    }

    public A revision() {
      return revision;
    }

    public B root() {
      return root;
    }
  }

  /** An item with what is below it. */
  final class Item extends Struct {
    static final String SIGNATURE = "(ia{sv}av)";

    @Position(0)
    private final int id;

    @Position(1)
    private final Map<String, Variant<?>> told;

    @Position(2)
    private final List<Variant<?>> below;

    public Item(int id, Map<String, Variant<?>> told, List<Variant<?>> below) {
      this.id = id;
      this.told = Map.copyOf(told);
      this.below = List.copyOf(below);
    }

    public int id() {
      return id;
    }

    public Map<String, Variant<?>> told() {
      return told;
    }

    public List<Variant<?>> below() {
      return below;
    }
  }

  /** What is told of an item. */
  final class Told extends Struct {
    @Position(0)
    private final int id;

    @Position(1)
    private final Map<String, Variant<?>> told;

    public Told(int id, Map<String, Variant<?>> told) {
      this.id = id;
      this.told = Map.copyOf(told);
    }

    public int id() {
      return id;
    }

    public Map<String, Variant<?>> told() {
      return told;
    }
  }

  /** The items below one are others than before. */
  final class LayoutUpdated extends DBusSignal {
    public LayoutUpdated(String path, UInt32 revision, int parent) throws DBusException {
      super(path, revision, parent);
    }
  }
}
