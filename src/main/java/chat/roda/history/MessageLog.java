package chat.roda.history;

import java.util.List;

/** What was said in a room. Called by the hub's thread alone. */
public interface MessageLog {
  /** Keeps {@code batch}, in its order. What was appended is what may be shown. */
  void append(List<Entry> batch);

  /** What {@code query} asks for, oldest first. */
  List<Entry> find(HistoryQuery query);
}
