package chat.roda.desktop;

import java.awt.AWTException;
import java.awt.CheckboxMenuItem;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BaseMultiResolutionImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A desktop whose tray shows the notices too: Windows and macOS. */
final class TrayDesktop implements Desktop {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("desktop").daemon().factory());

  // Only on the thread.
  private Optional<TrayIcon> shown = Optional.empty();
  private Runnable onNotice = () -> {};
  private Runnable onTray = () -> {};

  @Override
  public void tell(Notice notice, Runnable chosen, Runnable unable) {
    thread.execute(() ->
        shown.ifPresentOrElse(
            icon -> {
              onNotice = chosen;
              icon.displayMessage(notice.title(), notice.text(), TrayIcon.MessageType.NONE);
            },
            unable));
  }

  /** AWT has no way to take a notice away. */
  @Override
  public void takeAway(String about) {}

  @Override
  public void showInTray(TrayState state, Runnable chosen) {
    thread.execute(() -> {
      onTray = chosen;
      if (shown.isEmpty() && SystemTray.isSupported()) {
        shown = add();
      }
      shown.ifPresent(icon -> {
        icon.setImage(image(state.marked()));
        icon.setToolTip(state.words());
        icon.setPopupMenu(menu(state.menu()));
      });
    });
  }

  private Optional<TrayIcon> add() {
    var icon = new TrayIcon(image(false));
    icon.setImageAutoSize(true);
    icon.addActionListener(_ ->
        thread.execute(() -> {
          Runnable action = onNotice;
          onNotice = () -> {};
          action.run();
          onTray.run();
        }));
    try {
      SystemTray.getSystemTray().add(icon);
      return Optional.of(icon);
    } catch (AWTException e) {
      return Optional.empty();
    }
  }

  private PopupMenu menu(List<TrayCommand> commands) {
    var menu = new PopupMenu();
    commands.forEach(command -> menu.add(item(command)));
    return menu;
  }

  private MenuItem item(TrayCommand command) {
    Runnable chosen = () -> thread.execute(command.chosen());
    if (command.checked().isPresent()) {
      var item = new CheckboxMenuItem(command.words(), command.checked().get());
      item.addItemListener(_ -> chosen.run());
      return item;
    }
    var item = new MenuItem(command.words());
    item.addActionListener(_ -> chosen.run());
    return item;
  }

  private static BaseMultiResolutionImage image(boolean marked) {
    return new BaseMultiResolutionImage(
        TrayImage.of(TrayImage.SIZES[0], marked), TrayImage.of(TrayImage.SIZES[1], marked));
  }

  @Override
  public void close() {
    thread.execute(() -> shown.ifPresent(SystemTray.getSystemTray()::remove));
    thread.shutdown();
  }
}
