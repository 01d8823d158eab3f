package chat.roda.irc;

import java.util.List;

/**
 * One line of IRC (Modern IRC, "Message Format"). Every value of this type can be written as a
 * line: only the last parameter may be empty, contain a space or begin with a colon, and none
 * contains CR, LF or NUL.
 */
public record Message(Tags tags, Source source, Command command, List<String> params) {
  public Message {
    params = List.copyOf(params);
    for (int i = 0; i < params.size(); i++) {
      String param = params.get(i);
      boolean last = i == params.size() - 1;
      if (breaksLine(param) || (!last && !isMiddle(param))) {
        throw new IllegalArgumentException(command.wire() + " " + params);
      }
    }
  }

  public static Message of(Source source, Command command, String... params) {
    return new Message(Tags.NONE, source, command, List.of(params));
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

  /** The last parameter, or the empty text where there is none. */
  public String lastParam() {
    return params.isEmpty() ? "" : params.getLast();
  }

  /** The line without its end. */
  @Override
  public String toString() {
    return MessageFormatter.format(this);
  }

  static boolean isMiddle(String param) {
    return !param.isEmpty() && param.charAt(0) != ':' && param.indexOf(' ') < 0;
  }

  /** Whether there is something in it that no line can have. */
  static boolean breaksLine(String param) {
    return param.indexOf('\n') >= 0 || param.indexOf('\r') >= 0 || param.indexOf('\0') >= 0;
  }
}
