package chat.roda.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is typed in conversations and not sent: {@code drafts.json}. Of more than {@value
 * #MAX_DRAFTS}, the oldest goes; of a longer one than {@value #MAX_LENGTH} characters, the end. Any
 * thread; the fields are guarded by this object.
 */
public final class DraftBook extends Book {
  public static final int MAX_DRAFTS = 200;

  public static final int MAX_LENGTH = 20_000;

  private static final String FILE = "drafts.json";

  private final SequencedMap<Key, String> drafts;

  private record Key(String room, String conversation) {}

  private DraftBook(
      Path folder, Duration delay, JsonFile.Found found, SequencedMap<Key, String> drafts) {
    super(folder, FILE, delay, found);
    this.drafts = drafts;
  }

  /** Reads what is kept in {@code folder}, which need not be there. */
  public static DraftBook open(Path folder) {
    return open(folder, LaterFile.DELAY);
  }

  static DraftBook open(Path folder, Duration delay) {
    SequencedMap<Key, String> drafts = new LinkedHashMap<>();
    JsonFile.Found found = JsonFile.read(folder.resolve(FILE));
    found
        .root()
        .ifPresent(root ->
            root.valueStream()
                .limit(MAX_DRAFTS)
                .forEach(node -> drafts.put(key(node), node.path("text").asString(""))));
    return new DraftBook(folder, delay, found, drafts);
  }

  private static Key key(JsonNode node) {
    return new Key(node.path("room").asString(""), node.path("conversation").asString(""));
  }

  /**
   * What is typed there; empty if nothing is.
   *
   * @param room its address
   * @param conversation its folded name
   */
  public synchronized String find(String room, String conversation) {
    return drafts.getOrDefault(new Key(room, conversation), "");
  }

  /** Keeps what is typed there now; nothing, where that is empty. */
  public synchronized void keep(String room, String conversation, String text) {
    var key = new Key(room, conversation);
    String kept = text.substring(0, Math.min(MAX_LENGTH, text.length()));
    if (kept.equals(drafts.getOrDefault(key, ""))) {
      return;
    }
    drafts.remove(key);
    if (!kept.isEmpty()) {
      drafts.putLast(key, kept);
    }
    if (drafts.size() > MAX_DRAFTS) {
      var _ = drafts.pollFirstEntry();
    }
    changed();
  }

  @Override
  synchronized JsonNode content() {
    var all = JSON.createArrayNode();
    for (Map.Entry<Key, String> draft : drafts.entrySet()) {
      ObjectNode node = all.addObject();
      node.put("room", draft.getKey().room());
      node.put("conversation", draft.getKey().conversation());
      node.put("text", draft.getValue());
    }
    return all;
  }
}
