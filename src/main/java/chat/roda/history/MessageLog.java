package chat.roda.history;

import java.util.List;
import java.util.Optional;

/** What was said in a room. Called by the hub's thread alone. */
public interface MessageLog extends AutoCloseable {
  /**
   * Keeps {@code batch}, in its order: what was appended may be shown. Where it cannot be kept, the
   * room goes on, and {@link #problem} tells why.
   */
  void append(List<Entry> batch);

  /** What {@code query} asks for, oldest first. */
  List<Entry> find(HistoryQuery query);

  /** The newest id that is kept; ids that are made must be later. */
  Optional<String> lastId();

  /** Why what is said at the moment is not kept; empty while it is. */
  Optional<LogProblem> problem();

  @Override
  void close();
}
