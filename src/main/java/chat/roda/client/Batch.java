package chat.roda.client;

import java.util.Optional;
import java.util.Set;

/**
 * A batch that is open (IRCv3 batch).
 *
 * @param target what it is about, its first parameter; often empty
 * @param label of the request that it answers
 * @param replayed whether it, or one around it, holds history
 * @param lines how many messages of it have come
 * @param lastId the id of the last of them that has one
 */
record Batch(
    String type,
    String target,
    Optional<String> label,
    boolean replayed,
    int lines,
    Optional<String> lastId) {
  private static final Set<String> HISTORIES = Set.of("chathistory", "soju.im/search");

  /** Whether a batch of that type holds what was said before. */
  static boolean isHistory(String type) {
    return HISTORIES.contains(type);
  }

  Batch with(Optional<String> id) {
    return new Batch(type, target, label, replayed, lines + 1, id.or(() -> lastId));
  }
}
