package chat.roda.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rooms that the person is in or was in, in their order: {@code rooms.json}. Of more than
 * {@value #MAX_ROOMS}, those go that were left and changed longest ago. Any thread; the fields are
 * guarded by this object.
 */
public final class RoomsBook implements AutoCloseable {
  public static final int MAX_ROOMS = 60;

  private static final String FILE = "rooms.json";
  private static final JsonMapper JSON = new JsonMapper();

  private final LaterFile file;
  private List<KeptRoom> rooms;
  private String shown;

  private RoomsBook(Path folder, Duration delay, List<KeptRoom> rooms, String shown) {
    this.rooms = rooms;
    this.shown = shown;
    file = new LaterFile(folder, FILE, delay, this::text);
  }

  /** Reads what is kept in {@code folder}, which need not be there. */
  public static RoomsBook open(Path folder) {
    return open(folder, LaterFile.DELAY);
  }

  static RoomsBook open(Path folder, Duration delay) {
    JsonNode root = JsonFile.read(folder.resolve(FILE)).orElseGet(JSON::createObjectNode);
    List<KeptRoom> rooms =
        root.path("rooms").valueStream().map(RoomsBook::room).flatMap(Optional::stream).toList();
    return new RoomsBook(folder, delay, rooms, root.path("shown").asString(""));
  }

  private static Optional<KeptRoom> room(JsonNode node) {
    String address = node.path("address").asString("");
    return address.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KeptRoom(
                address,
                node.path("name").asString(address),
                node.path("inside").asBoolean(false),
                node.path("own").asBoolean(false),
                names(node.path("channels")),
                names(node.path("order")),
                names(node.path("closed")),
                node.path("folded").asBoolean(false),
                node.path("shown").asString("")));
  }

  private static List<String> names(JsonNode node) {
    return node.valueStream().map(name -> name.asString("")).filter(n -> !n.isEmpty()).toList();
  }

  /** All of them, in the order of the side bar. */
  public synchronized List<KeptRoom> rooms() {
    return rooms;
  }

  /** The address of the room that was shown last; empty for none. */
  public synchronized String shown() {
    return shown;
  }

  /** The room at that address is shown now. */
  public synchronized void show(String address) {
    if (!shown.equals(address)) {
      shown = address;
      file.changed();
    }
  }

  /** What is kept of the room at that address. */
  public synchronized KeptRoom find(String address) {
    return rooms.stream()
        .filter(room -> room.address().equals(address))
        .findFirst()
        .orElseGet(() -> KeptRoom.at(address));
  }

  /** Changes what is kept of the room at that address. */
  public synchronized void change(String address, UnaryOperator<KeptRoom> change) {
    KeptRoom before = find(address);
    KeptRoom after = change.apply(before);
    if (after.equals(before)) {
      return;
    }
    List<KeptRoom> now = new ArrayList<>(rooms);
    int place = now.indexOf(before);
    if (place < 0) {
      now.add(after);
    } else {
      now.set(place, after);
    }
    if (now.size() > MAX_ROOMS) {
      now.stream().filter(room -> !room.inside()).findFirst().ifPresent(now::remove);
    }
    rooms = List.copyOf(now.subList(0, Math.min(MAX_ROOMS, now.size())));
    file.changed();
  }

  /** Puts the rooms at these addresses into that order, after all others. */
  public synchronized void arrange(List<String> addresses) {
    List<KeptRoom> now = new ArrayList<>(rooms);
    now.sort(Comparator.comparingInt(room -> addresses.indexOf(room.address())));
    if (!now.equals(rooms)) {
      rooms = List.copyOf(now);
      file.changed();
    }
  }

  private synchronized String text() {
    ObjectNode root = JSON.createObjectNode();
    root.put("shown", shown);
    var all = root.putArray("rooms");
    for (KeptRoom room : rooms) {
      ObjectNode node = all.addObject();
      node.put("address", room.address()).put("name", room.name());
      node.put("inside", room.inside()).put("own", room.own()).put("folded", room.folded());
      node.put("shown", room.shown());
      room.channels().forEach(node.putArray("channels")::add);
      room.order().forEach(node.putArray("order")::add);
      room.closed().forEach(node.putArray("closed")::add);
    }
    return root.toPrettyString() + "\n";
  }

  /** Saves at once what is not saved yet. */
  @Override
  public void close() {
    file.close();
  }
}
