package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.client.ModeNews;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One thing that stands in a conversation. */
public sealed interface Entry {
  /** When it was: by the room's clock, or by ours for what the room has not seen. */
  Instant at();

  /** Whether both tell of the same, though one of them may be of an earlier moment. */
  default boolean isSameAs(Entry other) {
    return equals(other);
  }

  /** Somebody said something. */
  record Spoken(ChatLine line, Delivery delivery) implements Entry {
    @Override
    public Instant at() {
      return line.at();
    }

    /** Our own message stays the same when it gets into the room, where it gets its id. */
    @Override
    public boolean isSameAs(Entry other) {
      return other instanceof Spoken(var theirs, _)
          && ((line.sent().isPresent() && line.sent().equals(theirs.sent()))
              || (!line.id().isEmpty() && line.id().equals(theirs.id())));
    }
  }

  /**
   * People came in and went out.
   *
   * @param since when the first of them did
   * @param at when the last of them did
   */
  record Moved(Movements movements, Instant since, Instant at) implements Entry {
    /** One person's coming or going. */
    public Moved(Movements movements, Instant at) {
      this(movements, at, at);
    }

    @Override
    public boolean isSameAs(Entry other) {
      return other instanceof Moved(_, var theirs, _) && since.equals(theirs);
    }
  }

  /** Somebody was put out of the channel; {@code reason} is often empty. */
  record Removed(String nickname, String by, String reason, Instant at) implements Entry {}

  /** Somebody goes by another nickname. */
  record Renamed(String from, String to, boolean own, Instant at) implements Entry {}

  /** The topic was set, by {@code by} where that is known; an empty topic is none. */
  record TopicSet(String topic, Optional<String> by, Instant at) implements Entry {}

  /** Somebody changed how the channel is run. */
  record ModesSet(List<ModeNews> news, String by, Instant at) implements Entry {
    public ModesSet {
      news = List.copyOf(news);
    }
  }

  /** The room itself says something to us. */
  record RoomSaid(String text, Instant at) implements Entry {}

  /** The window explains something, to us alone. */
  record Explained(Explanation what, Instant at) implements Entry {}
}
