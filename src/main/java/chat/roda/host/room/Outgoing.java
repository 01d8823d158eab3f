package chat.roda.host.room;

import chat.roda.history.Entry;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Something to be told to many, each in the shape that they asked for. */
public sealed interface Outgoing {
  /** Something happened that is remembered. */
  record Happened(Entry entry) implements Outgoing {}

  /**
   * Something that is not remembered.
   *
   * @param message with all tags that anybody may get
   * @param needed the capabilities without which one is told nothing
   * @param plain what those who speak plain lines are told; may be empty
   */
  record Told(Message message, Instant at, Set<Capability> needed, String plain)
      implements Outgoing {
    /** For all who speak IRC. */
    public static Told all(Message message, Instant at) {
      return new Told(message, at, Set.of(), "");
    }

    /** For those alone who have a capability. */
    public static Told capable(Message message, Instant at, Capability needed) {
      return new Told(message, at, EnumSet.of(needed), "");
    }
  }
}
