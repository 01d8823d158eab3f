package chat.roda.desktop;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import org.freedesktop.dbus.DBusPath;

/** What the program says of itself to a Linux tray. For the threads of the bus. */
final class TrayItem implements StatusItem {
  private static final String PROGRAM = "Roda";

  private final Executor thread;
  private volatile TrayState state;
  private volatile Runnable chosen;

  /**
   * @param thread runs what is chosen
   */
  TrayItem(Executor thread, TrayState state, Runnable chosen) {
    this.thread = thread;
    this.state = state;
    this.chosen = chosen;
  }

  void show(TrayState now, Runnable whenChosen) {
    state = now;
    chosen = whenChosen;
  }

  @Override
  public String getObjectPath() {
    return PATH;
  }

  @Override
  public String category() {
    return "Communications";
  }

  @Override
  public String id() {
    return "roda";
  }

  @Override
  public String title() {
    return PROGRAM;
  }

  @Override
  public String status() {
    return state.marked() ? "NeedsAttention" : "Active";
  }

  @Override
  public String iconName() {
    return "";
  }

  @Override
  public List<Pixmap> icon() {
    return Arrays.stream(TrayImage.SIZES)
        .mapToObj(size -> {
          BufferedImage image = TrayImage.of(size, state.marked());
          return new Pixmap(size, size, TrayImage.bytes(image));
        })
        .toList();
  }

  @Override
  public List<Pixmap> attentionIcon() {
    return icon();
  }

  @Override
  public ToolTip toolTip() {
    return new ToolTip("", List.of(), PROGRAM, state.words());
  }

  @Override
  public boolean isMenu() {
    return false;
  }

  @Override
  public DBusPath menu() {
    return new DBusPath(BusMenu.PATH);
  }

  @Override
  public void activate(int x, int y) {
    thread.execute(chosen);
  }

  @Override
  public void secondaryActivate(int x, int y) {
    activate(x, y);
  }

  @Override
  public void contextMenu(int x, int y) {
    activate(x, y);
  }

  @Override
  public void scroll(int delta, String orientation) {}
}
