package chat.roda.host.room;

import chat.roda.history.HistoryException;
import chat.roda.history.MessageLog;
import chat.roda.history.ReadMark;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Up to where people have read their conversations. The hub's thread alone. */
public final class ReadMarks {
  /** Of those of whom nothing was heard for the longest time the marks are forgotten. */
  private static final int MAX = 100_000;

  private final MessageLog log;
  private final Map<Place, Instant> marks =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Instant> eldest) {
          return size() > MAX;
        }
      };

  private record Place(String person, String conversation) {}

  ReadMarks(MessageLog log) {
    this.log = log;
    try {
      log.marks()
          .forEach(mark -> marks.put(new Place(mark.person(), mark.conversation()), mark.at()));
    } catch (HistoryException e) {
      System.getLogger(ReadMarks.class.getName())
          .log(System.Logger.Level.WARNING, "reading up to where people have read", e);
    }
  }

  /** Up to where the person has read the conversation of that key. */
  public Optional<Instant> of(String person, String conversation) {
    return Optional.ofNullable(marks.get(new Place(person, conversation)));
  }

  /** Moves the mark, forward only; whether it moved. */
  public boolean move(String person, String conversation, Instant at) {
    var place = new Place(person, conversation);
    Instant before = marks.get(place);
    if (before != null && !at.isAfter(before)) {
      return false;
    }
    marks.put(place, at);
    log.mark(new ReadMark(person, conversation, at));
    return true;
  }
}
