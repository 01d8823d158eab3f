package chat.roda.host.room;

import chat.roda.history.Entry;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;

/** Something to be told to many, each in the shape that they asked for. */
public sealed interface Outgoing {
  /** Something happened, which everybody is told. */
  record Happened(Entry entry) implements Outgoing {}

  /** A message for those alone who have the capability that it needs. */
  record ForCapable(Message message, Capability needed) implements Outgoing {}
}
