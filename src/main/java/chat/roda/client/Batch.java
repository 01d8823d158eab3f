package chat.roda.client;

import chat.roda.irc.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A batch that is open (IRCv3 batch).
 *
 * @param target what it is about, its first parameter; often empty
 * @param label of the request that it answers
 * @param replayed whether it, or one around it, holds history
 * @param opening the message that began it, where what is in it is one message of several lines
 * @param parts the lines of that message
 * @param lines how many messages of it have come
 * @param lastId the id of the last of them that has one
 */
record Batch(
    String type,
    String target,
    Optional<String> label,
    boolean replayed,
    Optional<Message> opening,
    List<Message> parts,
    int lines,
    Optional<String> lastId) {
  private static final int MAX_PARTS = 500;

  /** Of all parts together, in chars: twice what a Roda takes. */
  static final int MAX_CHARS = 16_384;

  private static final Set<String> HISTORIES = Set.of("chathistory", "soju.im/search");

  /** Whether a batch of that type holds what was said before. */
  static boolean isHistory(String type) {
    return HISTORIES.contains(type);
  }

  Batch {
    parts = List.copyOf(parts);
  }

  /** With one more line of its message; what is beyond all reason is left out. */
  Batch withPart(Message line) {
    int length = parts.stream().mapToInt(part -> part.lastParam().length()).sum();
    return parts.size() >= MAX_PARTS || length + line.lastParam().length() > MAX_CHARS
        ? this
        : new Batch(
            type,
            target,
            label,
            replayed,
            opening,
            Stream.concat(parts.stream(), Stream.of(line)).toList(),
            lines,
            lastId);
  }

  Batch with(Optional<String> id) {
    return new Batch(type, target, label, replayed, opening, parts, lines + 1, id.or(() -> lastId));
  }
}
