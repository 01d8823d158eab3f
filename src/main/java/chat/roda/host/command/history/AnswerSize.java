package chat.roda.host.command.history;

import chat.roda.history.Entry;
import chat.roda.irc.Multiline;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps an answer from the history so small that it fits into the asker's outbox. */
final class AnswerSize {
  private static final int MAX_BYTES = 1 << 20;

  /** What a line has beside its text and its client tags: source, target, id, time, batch. */
  private static final int BESIDE = 400;

  private AnswerSize() {}

  /** As many of the first entries as fit, and at least one. */
  static List<Entry> first(List<Entry> entries) {
    return entries.subList(0, fitting(entries));
  }

  /** As many of the last entries as fit, and at least one. */
  static List<Entry> last(List<Entry> entries) {
    return entries.subList(entries.size() - fitting(entries.reversed()), entries.size());
  }

  /** As many in the middle as fit. */
  static List<Entry> middle(List<Entry> entries) {
    int half = entries.size() / 2;
    List<Entry> before = last(entries.subList(0, half));
    List<Entry> after = first(entries.subList(half, entries.size()));
    return entries.subList(half - before.size(), half + after.size());
  }

  private static int fitting(List<Entry> entries) {
    long bytes = 0;
    int count = 0;
    for (Entry entry : entries) {
      bytes += size(entry);
      if (bytes > MAX_BYTES && count > 0) {
        break;
      }
      count++;
    }
    return count;
  }

  private static long size(Entry entry) {
    String text = entry.text();
    long lines = Multiline.isSeveral(text) ? Multiline.parts(text).size() : 1;
    int tags = entry.tags().wire().getBytes(StandardCharsets.UTF_8).length;
    return text.getBytes(StandardCharsets.UTF_8).length + lines * (BESIDE + tags);
  }
}
