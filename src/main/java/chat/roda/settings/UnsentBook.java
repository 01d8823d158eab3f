package chat.roda.settings;

import chat.roda.client.ChatLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the person said in rooms and is not there: {@code unsent.json}. Of more than {@value
 * #MAX_MESSAGES}, or of more than {@value #MAX_LENGTH} characters in all, the oldest go. Any
 * thread; the fields are guarded by this object.
 */
public final class UnsentBook implements AutoCloseable {
  public static final int MAX_MESSAGES = 500;

  public static final int MAX_LENGTH = 1_000_000;

  private static final String FILE = "unsent.json";
  private static final JsonMapper JSON = new JsonMapper();

  private final LaterFile file;
  private final List<Kept> all;
  private final Optional<Path> setAside;

  private record Kept(String room, UnsentMessage message) {
    boolean isIn(String otherRoom, String conversation) {
      return room.equals(otherRoom) && message.conversation().equalsIgnoreCase(conversation);
    }
  }

  private UnsentBook(Path folder, List<Kept> all, Optional<Path> setAside) {
    this.all = all;
    this.setAside = setAside;
    file = new LaterFile(folder, FILE, LaterFile.DELAY, this::text);
  }

  /** Reads what is kept in {@code folder}, which need not be there. */
  public static UnsentBook open(Path folder) {
    List<Kept> all = new ArrayList<>();
    JsonFile.Found found = JsonFile.read(folder.resolve(FILE));
    found
        .root()
        .ifPresent(root ->
            root.valueStream()
                .limit(MAX_MESSAGES)
                .map(UnsentBook::kept)
                .flatMap(Optional::stream)
                .forEach(all::add));
    return new UnsentBook(folder, all, found.setAside());
  }

  /** Where the file lies that could not be read when the program started, if there was one. */
  public Optional<Path> setAside() {
    return setAside;
  }

  private static Optional<Kept> kept(JsonNode node) {
    var message =
        new UnsentMessage(
            node.path("conversation").asString(""),
            node.path("id").asString(""),
            node.path("action").asBoolean(false) ? ChatLine.Kind.ACTION : ChatLine.Kind.MESSAGE,
            node.path("text").asString(""),
            Optional.of(node.path("replyTo").asString("")).filter(id -> !id.isEmpty()));
    return Optional.of(new Kept(node.path("room").asString(""), message))
        .filter(_ ->
            !message.conversation().isEmpty()
                && !message.id().isEmpty()
                && !message.text().isEmpty());
  }

  /** What waits in the room at that address, in the order in which it was said. */
  public synchronized List<UnsentMessage> find(String room) {
    return all.stream().filter(kept -> kept.room().equals(room)).map(Kept::message).toList();
  }

  /** Keeps {@code now}, and nothing else, of that conversation in the room at that address. */
  public synchronized void keep(String room, String conversation, List<UnsentMessage> now) {
    List<Kept> before = List.copyOf(all);
    all.removeIf(kept -> kept.isIn(room, conversation));
    now.forEach(message -> all.add(new Kept(room, message)));
    while (all.size() > MAX_MESSAGES || length() > MAX_LENGTH) {
      all.removeFirst();
    }
    if (!all.equals(before)) {
      file.changed();
    }
  }

  private int length() {
    return all.stream().mapToInt(kept -> kept.message().text().length()).sum();
  }

  private synchronized String text() {
    var root = JSON.createArrayNode();
    for (Kept kept : all) {
      UnsentMessage message = kept.message();
      ObjectNode node = root.addObject();
      node.put("room", kept.room()).put("conversation", message.conversation());
      node.put("id", message.id()).put("text", message.text());
      node.put("action", message.kind() == ChatLine.Kind.ACTION);
      message.replyTo().ifPresent(id -> node.put("replyTo", id));
    }
    return root.toPrettyString() + "\n";
  }

  /** {@code action} hears, on any thread, of the file where it cannot be written. */
  public void setOnNotSaved(Consumer<Path> action) {
    file.setOnNotSaved(action);
  }

  /** Saves at once what is not saved yet. */
  @Override
  public void close() {
    file.close();
  }
}
