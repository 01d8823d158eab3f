package chat.roda.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rooms that the person is in or was in, in their order: {@code rooms.json}. What was never
 * reached is none of them. Of more than {@value #MAX_ROOMS}, those go that were left and changed
 * longest ago. Any thread.
 */
public final class RoomsBook extends Book {
  public static final int MAX_ROOMS = 60;

  private static final String FILE = "rooms.json";

  private List<KeptRoom> rooms;
  private String shown;

  /** The addresses of rooms, the one that changed last at the end. */
  private final SequencedSet<String> changed;

  private RoomsBook(
      Path folder,
      Duration delay,
      JsonFile.Found found,
      List<KeptRoom> rooms,
      String shown,
      SequencedSet<String> changed) {
    super(folder, FILE, delay, found);
    this.rooms = rooms;
    this.shown = shown;
    this.changed = changed;
  }

  /** Reads what is kept in {@code folder}, which need not be there. */
  public static RoomsBook open(Path folder) {
    return open(folder, LaterFile.DELAY);
  }

  static RoomsBook open(Path folder, Duration delay) {
    JsonFile.Found found = JsonFile.read(folder.resolve(FILE));
    JsonNode root = found.root().orElseGet(JSON::createObjectNode);
    List<KeptRoom> rooms =
        root.path("rooms")
            .valueStream()
            .map(RoomsBook::room)
            .flatMap(Optional::stream)
            .filter(RoomsBook::wasReached)
            .toList();
    SequencedSet<String> changed = new LinkedHashSet<>();
    names(root.path("changed")).stream()
        .filter(name -> rooms.stream().anyMatch(room -> room.address().equals(name)))
        .forEach(changed::add);
    String shown = root.path("shown").asString("");
    return new RoomsBook(folder, delay, found, rooms, shown, changed);
  }

  /** Earlier versions kept what was only tried, too. Whoever lets us in tells what it is called. */
  private static boolean wasReached(KeptRoom room) {
    return room.inside() || !room.name().equals(room.address());
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
      changed();
    }
  }

  /** What is kept of the room at that address. */
  public synchronized KeptRoom find(String address) {
    return rooms.stream()
        .filter(room -> room.address().equals(address))
        .findFirst()
        .orElseGet(() -> KeptRoom.at(address));
  }

  /** Changes what is kept of the room at that address; nothing of one that we never were in. */
  public synchronized void change(String address, UnaryOperator<KeptRoom> change) {
    KeptRoom before = find(address);
    KeptRoom after = change.apply(before);
    List<KeptRoom> now = new ArrayList<>(rooms);
    int place = now.indexOf(before);
    if (after.equals(before) || (place < 0 && !wasReached(after))) {
      return;
    }
    changed.remove(address);
    changed.add(address);
    if (place < 0) {
      now.add(after);
    } else {
      now.set(place, after);
    }
    if (now.size() > MAX_ROOMS) {
      KeptRoom gone =
          Collections.min(now, Comparator.comparing(KeptRoom::inside).thenComparingInt(this::age));
      now.remove(gone);
      changed.remove(gone.address());
    }
    rooms = List.copyOf(now);
    changed();
  }

  /** Less for those that changed longer ago; least for those of which that is not known. */
  private int age(KeptRoom room) {
    return List.copyOf(changed).indexOf(room.address());
  }

  /** Puts the rooms at these addresses into that order, after all others. */
  public synchronized void arrange(List<String> addresses) {
    List<KeptRoom> now = new ArrayList<>(rooms);
    now.sort(Comparator.comparingInt(room -> addresses.indexOf(room.address())));
    if (!now.equals(rooms)) {
      rooms = List.copyOf(now);
      changed();
    }
  }

  @Override
  synchronized JsonNode content() {
    ObjectNode root = JSON.createObjectNode();
    root.put("shown", shown);
    changed.forEach(root.putArray("changed")::add);
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
    return root;
  }
}
