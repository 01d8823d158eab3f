package chat.roda.desktop;

import java.util.List;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.TypeRef;
import org.freedesktop.dbus.annotations.DBusBoundProperty;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.DBusProperty.Access;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;

/**
 * A program in the tray of a Linux desktop.
 *
 * @see <a href="https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/">Status
 *     Notifier Item</a>
 */
@DBusInterfaceName("org.kde.StatusNotifierItem")
public interface StatusItem extends DBusInterface {
  String PATH = "/StatusNotifierItem";

  @DBusBoundProperty(name = "Category", access = Access.READ)
  String category();

  @DBusBoundProperty(name = "Id", access = Access.READ)
  String id();

  @DBusBoundProperty(name = "Title", access = Access.READ)
  String title();

  /** {@code Active}, or {@code NeedsAttention}. */
  @DBusBoundProperty(name = "Status", access = Access.READ)
  String status();

  /** Empty: the picture itself is given. */
  @DBusBoundProperty(name = "IconName", access = Access.READ)
  String iconName();

  @DBusBoundProperty(name = "IconPixmap", access = Access.READ, type = Pixmaps.class)
  List<Pixmap> icon();

  /** The same: Xfce's panel (4.18) goes on showing this one when nothing needs attention. */
  @DBusBoundProperty(name = "AttentionIconPixmap", access = Access.READ, type = Pixmaps.class)
  List<Pixmap> attentionIcon();

  @DBusBoundProperty(name = "ToolTip", access = Access.READ)
  ToolTip toolTip();

  /** No: a click is told by {@link #activate}. */
  @DBusBoundProperty(name = "ItemIsMenu", access = Access.READ)
  boolean isMenu();

  /** Where {@link BusMenu} is. */
  @DBusBoundProperty(name = "Menu", access = Access.READ, type = DBusPath.class)
  DBusPath menu();

  /** A click. */
  @DBusMemberName("Activate")
  void activate(int x, int y);

  /** A click with another button. */
  @DBusMemberName("SecondaryActivate")
  void secondaryActivate(int x, int y);

  /** A click that asks for a menu. */
  @DBusMemberName("ContextMenu")
  void contextMenu(int x, int y);

  /** Turning the wheel. */
  @DBusMemberName("Scroll")
  void scroll(int delta, String orientation);

  /** For the signature {@code a(iiay)}. */
  interface Pixmaps extends TypeRef<List<Pixmap>> {}

  /** A picture. */
  final class Pixmap extends Struct {
    @Position(0)
    private final int width;

    @Position(1)
    private final int height;

    /** Row by row, each pixel as alpha, red, green, blue. */
    @Position(2)
    private final byte[] pixels;

    public Pixmap(int width, int height, byte[] pixels) {
      this.width = width;
      this.height = height;
      this.pixels = pixels.clone();
    }

    public int width() {
      return width;
    }

    public int height() {
      return height;
    }

    public byte[] pixels() {
      return pixels.clone();
    }
  }

  /** What is said when the person points at it. */
  final class ToolTip extends Struct {
    @Position(0)
    private final String iconName;

    @Position(1)
    private final List<Pixmap> icon;

    @Position(2)
    private final String title;

    @Position(3)
    private final String text;

    public ToolTip(String iconName, List<Pixmap> icon, String title, String text) {
      this.iconName = iconName;
      this.icon = List.copyOf(icon);
      this.title = title;
      this.text = text;
    }

    public String iconName() {
      return iconName;
    }

    public List<Pixmap> icon() {
      return icon;
    }

    public String title() {
      return title;
    }

    public String text() {
      return text;
    }
  }

  /** The picture is another one. */
  final class NewIcon extends DBusSignal {
    public NewIcon(String path) throws DBusException {
      super(path);
    }
  }

  /** The picture for attention is another one. */
  final class NewAttentionIcon extends DBusSignal {
    public NewAttentionIcon(String path) throws DBusException {
      super(path);
    }
  }

  /** The status is another one. */
  final class NewStatus extends DBusSignal {
    public NewStatus(String path, String status) throws DBusException {
      super(path, status);
    }
  }

  /** What is said when the person points at it is something else. */
  final class NewToolTip extends DBusSignal {
    public NewToolTip(String path) throws DBusException {
      super(path);
    }
  }
}
