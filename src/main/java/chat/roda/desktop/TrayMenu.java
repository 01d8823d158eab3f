package chat.roda.desktop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** The menu of the program in a Linux tray: a list of commands. For the threads of the bus. */
final class TrayMenu implements BusMenu {
  private record Shown(int revision, List<TrayCommand> commands) {}

  private final Executor thread;
  private volatile Shown shown;

  /**
   * @param thread runs what is chosen
   */
  TrayMenu(Executor thread, List<TrayCommand> commands) {
    this.thread = thread;
    shown = new Shown(1, commands);
  }

  /** Shows others; the number of this change. To be called on one thread. */
  UInt32 show(List<TrayCommand> commands) {
    shown = new Shown(shown.revision() + 1, commands);
    return new UInt32(shown.revision());
  }

  @Override
  public String getObjectPath() {
    return PATH;
  }

  @Override
  public UInt32 version() {
    return new UInt32(2);
  }

  @Override
  public String direction() {
    return "ltr";
  }

  @Override
  public String status() {
    return "normal";
  }

  @Override
  public List<String> iconThemePath() {
    return List.of();
  }

  @Override
  public Layout<UInt32, Item> layout(int parent, int depth, List<String> names) {
    Shown now = shown;
    List<Variant<?>> below =
        parent == ROOT && depth != 0
            ? IntStream.rangeClosed(1, now.commands().size())
                .<Variant<?>>mapToObj(
                    id -> new Variant<>(new Item(id, told(now, id), List.of()), Item.SIGNATURE))
                .toList()
            : List.of();
    return new Layout<>(new UInt32(now.revision()), new Item(parent, told(now, parent), below));
  }

  @Override
  public List<Told> told(List<Integer> ids, List<String> names) {
    Shown now = shown;
    List<Integer> asked =
        ids.isEmpty() ? IntStream.rangeClosed(0, now.commands().size()).boxed().toList() : ids;
    return asked.stream().map(id -> new Told(id, told(now, id))).toList();
  }

  @Override
  public Variant<?> told(int id, String name) {
    return told(shown, id).getOrDefault(name, new Variant<>(""));
  }

  private static Optional<TrayCommand> command(Shown now, int id) {
    return id >= 1 && id <= now.commands().size()
        ? Optional.of(now.commands().get(id - 1))
        : Optional.empty();
  }

  private static Map<String, Variant<?>> told(Shown now, int id) {
    return id == ROOT
        ? Map.of("children-display", new Variant<>("submenu"))
        : command(now, id).map(TrayMenu::told).orElse(Map.of());
  }

  private static Map<String, Variant<?>> told(TrayCommand command) {
    var told = new HashMap<String, Variant<?>>();
    // An underscore would mark the letter that chooses it.
    told.put("label", new Variant<>(command.words().replace("_", "__")));
    command
        .checked()
        .ifPresent(checked -> {
          told.put("toggle-type", new Variant<>("checkmark"));
          told.put("toggle-state", new Variant<>(checked ? 1 : 0));
        });
    return told;
  }

  @Override
  public void happened(int id, String what, Variant<?> data, UInt32 at) {
    if (what.equals("clicked")) {
      command(shown, id).map(TrayCommand::chosen).ifPresent(thread::execute);
    }
  }

  @Override
  public boolean aboutToShow(int id) {
    return false;
  }
}
