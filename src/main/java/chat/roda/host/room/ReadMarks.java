package chat.roda.host.room;

import chat.roda.history.HistoryException;
import chat.roda.history.Marks;
import chat.roda.history.MessageLog;
import chat.roda.history.ReadMark;
import java.time.Instant;
import java.util.Optional;

/** Up to where people have read their conversations. The hub's thread alone. */
public final class ReadMarks {
  private final MessageLog log;
  private final Marks marks = new Marks();

  ReadMarks(MessageLog log) {
    this.log = log;
    try {
      log.marks().forEach(marks::put);
    } catch (HistoryException e) {
      System.getLogger(ReadMarks.class.getName())
          .log(System.Logger.Level.WARNING, "reading up to where people have read", e);
    }
  }

  /** Up to where the person has read the conversation of that key. */
  public Optional<Instant> of(String person, String conversation) {
    return marks.find(person, conversation);
  }

  /** Moves the mark, forward only; whether it moved. */
  public boolean move(String person, String conversation, Instant at) {
    if (marks.find(person, conversation).filter(before -> !at.isAfter(before)).isPresent()) {
      return false;
    }
    var mark = new ReadMark(person, conversation, at);
    marks.put(mark);
    log.mark(mark);
    return true;
  }

  /** Forgets all; the log has forgotten its own. */
  public void clear() {
    marks.clear();
  }
}
