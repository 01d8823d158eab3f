package chat.roda.irc;

/** What the bytes of one line turned out to be. */
public sealed interface Parsed {
  /** A message. */
  record Ok(Message message) implements Parsed {}

  /**
   * No message, and why.
   *
   * @param command the word in the command's place as far as it could be read; often empty
   */
  record Malformed(Problem problem, String command) implements Parsed {}

  /** Why a line is no message. */
  enum Problem {
    /** Nothing but spaces: to be ignored, as the Modern IRC document says. */
    EMPTY,
    /** The tags are longer than their limit. */
    TAGS_TOO_LONG,
    /** The rest is longer than its limit. */
    TOO_LONG,
    /** The bytes are not UTF-8. */
    NOT_UTF8,
    /** There is a NUL, or a CR that does not end the line. */
    FORBIDDEN_BYTE,
    /** There is no command, or it is neither letters nor three digits. */
    NO_COMMAND
  }
}
