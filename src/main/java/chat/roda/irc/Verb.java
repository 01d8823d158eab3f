package chat.roda.irc;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The commands that are words, as in the Modern IRC document and the IRCv3 specifications. */
public enum Verb implements Command {
  ACCOUNT,
  ACK,
  AUTHENTICATE,
  AWAY(true),
  BATCH,
  CAP,
  CHATHISTORY,
  CHGHOST,
  ERROR(true),
  FAIL(true),
  HELP,
  HELPOP,
  INFO,
  INVITE,
  ISON,
  ISUPPORT,
  JOIN,
  KICK(true),
  KILL(true),
  LINKS,
  LIST,
  LUSERS,
  MARKREAD,
  METADATA,
  MODE,
  MONITOR,
  MOTD,
  NAMES,
  NICK,
  NOTE(true),
  NOTICE(true),
  OPER,
  PART(true),
  PASS,
  PING,
  PONG(true),
  PRIVMSG(true),
  QUIT(true),
  REDACT,
  REGISTER,
  RENAME(true),
  SEARCH,
  SETNAME(true),
  STATS,
  TAGMSG,
  TIME,
  TOPIC(true),
  USER(true),
  USERHOST,
  VERIFY,
  VERSION,
  WALLOPS(true),
  WARN(true),
  WHO,
  WHOIS,
  WHOWAS;

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

  @Override
  public boolean endsInText(int params) {
    return switch (this) {
      // A server's list of capabilities has its colon; a client's "CAP LS 302" has none.
      case CAP -> params > 2;
      // The reason, where there is one.
      case PART -> params > 1;
      default -> endsInText;
    };
  }
}
