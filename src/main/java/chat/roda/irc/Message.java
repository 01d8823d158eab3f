package chat.roda.irc;

import java.util.List;

/**
 * One line of IRC (Modern IRC, "Message Format"). Every value of this type can be written as a
 * line: only the last parameter may be empty, contain a space or begin with a colon, and none
 * contains CR, LF or NUL.
 */
public record Message(Tags tags, Source source, Command command, List<String> params) {
  public Message {
    params = Params.of(params);
  }

  public static Message of(Source source, Command command, String... params) {
    return new Message(Tags.NONE, source, command, Params.of(params));
  }

  public static Message of(Command command, String... params) {
    return of(Source.NONE, command, params);
  }

  public Message with(Tags other) {
    return new Message(other, source, command, params);
  }

  public Message withTag(String key, String value) {
    return with(tags.with(key, value));
  }

  /** The parameter at {@code index}, or the empty text where there are fewer. */
  public String param(int index) {
    return index < params.size() ? params.get(index) : "";
  }

  /** The same as its bytes. */
  public Utf8 text(int index) {
    return index == params.size() - 1 ? lastText() : Utf8.of(param(index));
  }

  /** The last parameter, or the empty text where there is none. */
  public String lastParam() {
    return lastText().toString();
  }

  /** The same as its bytes. */
  Utf8 lastText() {
    return Params.of(params).last();
  }

  /** The same with another last parameter, of a line that was looked at as a whole. */
  Message withLast(Utf8 param) {
    return new Message(tags, source, command, Params.of(params).withLast(param));
  }

  /** The line without its end. */
  @Override
  public String toString() {
    return MessageFormatter.format(this);
  }

  /** Whether it comes from there and has two parameters, of which this is the first. */
  boolean beginsWith(Source itsSource, Command itsCommand, String target) {
    return params.size() == 2
        && command.equals(itsCommand)
        && source.equals(itsSource)
        && params.getFirst().equals(target);
  }

  /** Whether all is the same from the source on, but for the last parameter. */
  public boolean beginsAs(Message other) {
    return command.equals(other.command)
        && source.equals(other.source)
        && Params.of(params).beginAs(Params.of(other.params));
  }
}
