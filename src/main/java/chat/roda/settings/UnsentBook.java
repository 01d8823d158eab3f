package chat.roda.settings;

import chat.roda.client.ChatLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the person said in rooms and is not there: {@code unsent.json}. Of more than {@value
 * #MAX_MESSAGES}, or of more than {@value #MAX_LENGTH} characters in all, the oldest go. Any
 * thread; the fields are guarded by this object.
 */
public final class UnsentBook extends Book {
  public static final int MAX_MESSAGES = 500;

  public static final int MAX_LENGTH = 1_000_000;

  private static final String FILE = "unsent.json";

  private final List<Kept> all;

  private record Kept(String room, UnsentMessage message) {
    boolean isIn(String otherRoom, String conversation) {
      return room.equals(otherRoom) && message.conversation().equalsIgnoreCase(conversation);
    }
  }

  private UnsentBook(Path folder, JsonFile.Found found, List<Kept> all) {
    super(folder, FILE, LaterFile.DELAY, found);
    this.all = all;
  }

  /** Reads what is kept in {@code folder}, which need not be there. */
  public static UnsentBook open(Path folder) {
    List<Kept> all = new ArrayList<>();
    JsonFile.Found found = JsonFile.read(folder.resolve(FILE));
    found
        .root()
        .ifPresent(root ->
            root.valueStream().map(UnsentBook::kept).flatMap(Optional::stream).forEach(all::add));
    bound(all);
    return new UnsentBook(folder, found, all);
  }

  private static Optional<Kept> kept(JsonNode node) {
    var message =
        new UnsentMessage(
            node.path("conversation").asString(""),
            node.path("id").asString(""),
            node.path("action").asBoolean(false) ? ChatLine.Kind.ACTION : ChatLine.Kind.MESSAGE,
            node.path("text").asString(""),
            id(node, "replyTo"),
            id(node, "edits"));
    return Optional.of(new Kept(node.path("room").asString(""), message))
        .filter(_ ->
            !message.conversation().isEmpty()
                && !message.id().isEmpty()
                && !message.text().isEmpty());
  }

  private static Optional<String> id(JsonNode node, String name) {
    return Optional.of(node.path(name).asString("")).filter(id -> !id.isEmpty());
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
    bound(all);
    if (!all.equals(before)) {
      changed();
    }
  }

  private static void bound(List<Kept> all) {
    int length = all.stream().mapToInt(kept -> kept.message().text().length()).sum();
    while (all.size() > MAX_MESSAGES || length > MAX_LENGTH) {
      length -= all.removeFirst().message().text().length();
    }
  }

  @Override
  synchronized JsonNode content() {
    var root = JSON.createArrayNode();
    for (Kept kept : all) {
      UnsentMessage message = kept.message();
      ObjectNode node = root.addObject();
      node.put("room", kept.room()).put("conversation", message.conversation());
      node.put("id", message.id()).put("text", message.text());
      node.put("action", message.kind() == ChatLine.Kind.ACTION);
      message.replyTo().ifPresent(id -> node.put("replyTo", id));
      message.edits().ifPresent(id -> node.put("edits", id));
    }
    return root;
  }
}
