package chat.roda.history;

import java.util.List;
import java.util.Optional;

/** What was said in a room. What is declared here is for one thread, the one that appends. */
public interface MessageLog extends History, AutoCloseable {
  /**
   * Keeps {@code batch}, in its order: what was appended may be shown. What a {@link
   * Entry.Kind#REDACTION} names is kept no more, what an {@link Entry.Kind#EDIT} names in its new
   * words. Where it cannot be kept, the room goes on, and {@link #problem} tells why.
   */
  void append(List<Entry> batch);

  /** Keeps up to where somebody has read, with the next batch or {@link #tick}. */
  void mark(ReadMark mark);

  /** To be called about once a second: what could not be kept is tried again. */
  void tick();

  /** The newest id that is kept; ids that are made must be later. */
  Optional<String> lastId();

  /** Why what is said at the moment is not kept, or what was before; empty while all is well. */
  Optional<LogProblem> problem();

  /** Deletes all that is kept. Any thread; blocks until it is gone. */
  void empty();

  @Override
  void close();
}
