package chat.roda.host;

import chat.roda.irc.Command;
import chat.roda.irc.MessageParser;
import chat.roda.irc.Parsed;
import chat.roda.irc.Verb;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells from the first bytes what a peer speaks. Pure. */
final class Sniffer {
  private static final int TLS_HANDSHAKE = 0x16;

  /** What an IRC client may send before it has registered, with at least one parameter. */
  private static final Set<Verb> FIRST_VERBS =
      EnumSet.of(
          Verb.CAP,
          Verb.NICK,
          Verb.USER,
          Verb.PASS,
          Verb.PING,
          Verb.PONG,
          Verb.QUIT,
          Verb.AUTHENTICATE,
          Verb.JOIN,
          Verb.PRIVMSG,
          Verb.NOTICE,
          Verb.MODE,
          Verb.WHO);

  private static final List<String> HTTP_METHODS =
      List.of(
          "GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "PRI");

  private static final Pattern HTTP_REQUEST =
      Pattern.compile("(?:" + String.join("|", HTTP_METHODS) + ") .*|.* HTTP/\\d(?:\\.\\d)?\\s*");

  /** What the bytes say so far. */
  enum Verdict {
    IRC,
    PLAIN,
    HTTP,
    TLS,
    /** Perhaps the beginning of something else, but a plain line if nothing follows soon. */
    LIKELY_PLAIN,
    /** Probably the beginning of a line of IRC or HTTP. */
    UNDECIDED
  }

  private Sniffer() {}

  /** The verdict on all that has come so far: at least one byte. */
  static Verdict look(byte[] bytes, int offset, int length) {
    if (bytes[offset] == TLS_HANDSHAKE) {
      return Verdict.TLS;
    }
    String text = new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n');
    if (end >= 0) {
      return lookAtLine(bytes, offset, text.substring(0, end));
    }
    return length > MessageParser.OF_CLIENTS.maxLineBytes() ? Verdict.PLAIN : lookAtBeginning(text);
  }

  private static Verdict lookAtLine(byte[] bytes, int offset, String line) {
    if (HTTP_REQUEST.matcher(line).matches()) {
      return Verdict.HTTP;
    }
    return MessageParser.OF_CLIENTS.parse(bytes, offset, line.length()) instanceof Parsed.Ok(var m)
            && m.command() instanceof Verb verb
            && FIRST_VERBS.contains(verb)
            && !m.params().isEmpty()
        ? Verdict.IRC
        : Verdict.PLAIN;
  }

  private static Verdict lookAtBeginning(String text) {
    if (text.startsWith("@") || text.startsWith(":")) {
      return Verdict.UNDECIDED;
    }
    int space = text.indexOf(' ');
    String word = space < 0 ? text : text.substring(0, space);
    if (space >= 0) {
      if (HTTP_METHODS.contains(word)) {
        return Verdict.HTTP;
      }
      boolean irc =
          Command.of(word).filter(c -> c instanceof Verb v && FIRST_VERBS.contains(v)).isPresent();
      return irc ? Verdict.UNDECIDED : Verdict.LIKELY_PLAIN;
    }
    boolean begins =
        Stream.concat(FIRST_VERBS.stream().map(Verb::wire), HTTP_METHODS.stream())
            .anyMatch(known -> known.regionMatches(true, 0, word, 0, word.length()));
    return begins ? Verdict.UNDECIDED : Verdict.LIKELY_PLAIN;
  }
}
