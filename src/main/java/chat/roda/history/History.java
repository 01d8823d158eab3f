package chat.roda.history;

import java.util.List;

/**
 * What was said, to be read. Any thread; each method blocks for as long as the disk takes.
 *
 * <p>Every method throws a {@link HistoryException} where it cannot be read.
 */
public interface History {
  /** What {@code query} asks for, oldest first. */
  List<Entry> find(HistoryQuery query);

  /** The newest entries that {@code query} asks for, oldest first. */
  List<Entry> search(SearchQuery query);

  /** The conversations whose keys begin with {@code prefix} and in which something was said. */
  List<LastSaid> conversations(String prefix);

  /** The newest topic of each channel, an empty one too; of the newest channels where many are. */
  List<Entry> topics();

  /** Up to where people have read. */
  List<ReadMark> marks();

  /** How much it takes of the disk, or of the memory, in bytes. */
  long size();

  /**
   * What was last said in a conversation.
   *
   * @param conversation its key
   */
  record LastSaid(String conversation, Entry last) {}
}
