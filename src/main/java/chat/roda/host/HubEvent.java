package chat.roda.host;

import chat.roda.host.room.Session;
import chat.roda.irc.Parsed;
import java.util.List;

/** Something that reaches the hub. */
sealed interface HubEvent {
  /** A connection was made. */
  record Arrived(Session session) implements HubEvent {}

  /** Nothing has come from it yet: it may be a person who waits for a word. */
  record Silent(Session session) implements HubEvent {}

  /** It speaks plain lines. */
  record SpeaksPlain(Session session) implements HubEvent {}

  /** Lines of IRC came. */
  record IrcLines(Session session, List<Parsed> lines) implements HubEvent {}

  /** Plain lines came. */
  record PlainLines(Session session, List<PlainLine> lines) implements HubEvent {}

  /** It has waited for a while because it sends too fast. */
  record Slowed(Session session) implements HubEvent {}

  /** Lines of IRC came that are too much from its address. */
  record IrcRefused(Session session, List<Parsed> lines) implements HubEvent {}

  /** Plain lines came that are too much from its address. */
  record PlainRefused(Session session) implements HubEvent {}

  /** The connection ended. */
  record Gone(Session session, Departure why) implements HubEvent {}

  /** The host stops. */
  record Stop() implements HubEvent {}

  /** Why a connection ended by itself. */
  enum Departure {
    /** The peer closed it. */
    CLOSED,
    /** It broke. */
    BROKEN,
    /** What came was none of the dialects. */
    NOT_FOR_US
  }

  /**
   * A line of the plain dialect.
   *
   * @param whole false where it was too long and only its beginning is here
   */
  record PlainLine(String text, boolean whole) {}
}
