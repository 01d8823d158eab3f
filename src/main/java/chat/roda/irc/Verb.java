package chat.roda.irc;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The commands that are words, as in the Modern IRC document and the IRCv3 specifications. */
public enum Verb implements Command {
  ACK,
  AUTHENTICATE,
  AWAY(true),
  BATCH,
  CAP,
  CHATHISTORY,
  ERROR(true),
  FAIL(true),
  ISON,
  JOIN,
  KICK(true),
  LIST,
  LUSERS,
  MARKREAD,
  MODE,
  MOTD,
  NAMES,
  NICK,
  NOTE(true),
  NOTICE(true),
  PART(true),
  PASS,
  PING,
  PONG(true),
  PRIVMSG(true),
  QUIT(true),
  SEARCH,
  SETNAME(true),
  TAGMSG,
  TIME,
  TOPIC(true),
  USER(true),
  USERHOST,
  VERSION,
  WARN(true),
  WHO,
  WHOIS;

  private static final Map<String, Verb> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Verb::name, Function.identity()));

  private final boolean endsInText;

  Verb() {
    this(false);
  }

  Verb(boolean endsInText) {
    this.endsInText = endsInText;
  }

  static Optional<Verb> of(String upper) {
    return Optional.ofNullable(BY_NAME.get(upper));
  }

  @Override
  public String wire() {
    return name();
  }

  /**
   * Whether the last parameter is something that a person wrote or reads. Such a parameter gets its
   * colon also where the grammar does not need one: many small clients look for it.
   */
  boolean endsInText() {
    return endsInText;
  }
}
