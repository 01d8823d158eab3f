package chat.roda.host;

import chat.roda.host.room.Session;
import chat.roda.irc.Parsed;
import java.util.List;

/** Something that reaches the hub. */
sealed interface HubEvent {
  /** Something that comes from one session. */
  sealed interface OfSession extends HubEvent {
    Session session();
  }

  /** A connection was made. */
  record Arrived(Session session) implements OfSession {}

  /** Nothing has come from it yet: it may be a person who waits for a word. */
  record Silent(Session session) implements OfSession {}

  /** It speaks plain lines. */
  record SpeaksPlain(Session session) implements OfSession {}

  /** Lines of IRC came. */
  record IrcLines(Session session, List<Parsed> lines) implements OfSession {}

  /** Plain lines came. */
  record PlainLines(Session session, List<PlainLine> lines) implements OfSession {}

  /** It has waited for a while because it sends too fast. */
  record Slowed(Session session) implements OfSession {}

  /** Lines of IRC came that are too much from its address. */
  record IrcRefused(Session session, List<Parsed> lines) implements OfSession {}

  /** Plain lines came that are too much from its address. */
  record PlainRefused(Session session) implements OfSession {}

  /** The connection ended. */
  record Gone(Session session, Departure why) implements OfSession {}

  /** What the session asked for was looked up; {@code answer} tells it. */
  record Found(Session session, Runnable answer) implements HubEvent {}

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
