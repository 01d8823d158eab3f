package chat.roda.client;

import chat.roda.irc.ChannelName;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link to a room: {@code roda://192.168.0.12}, {@code roda://host:6000/dev}, {@code
 * irc://host/#dev}. The latter as in the Internet-Draft draft-butcher-irc-url-04.
 *
 * @param channel in which to begin, with its sign
 */
public record RoomLink(RoomAddress address, Optional<String> channel) {
  /** Where IRC is, when a link to it does not say. */
  private static final int IRC_PORT = 6667;

  private static final Pattern LINK =
      Pattern.compile("(?i)(roda|irc)://([^/?#@]+)(?:/([^?,]*))?(?:[?,].*)?");

  /** The room at {@code address}, as one comes in. */
  public RoomLink(RoomAddress address) {
    this(address, Optional.empty());
  }

  /** Reads a link, or an address as {@link RoomAddress#parse} does; empty for anything else. */
  public static Optional<RoomLink> parse(String text) {
    Matcher link = LINK.matcher(text.strip());
    if (!link.matches()) {
      return RoomAddress.parse(text).map(RoomLink::new);
    }
    String where = decoded(link.group(2));
    boolean saysPort = where.matches("(?:[^:]*|\\[.*]):\\d+");
    boolean irc = link.group(1).equalsIgnoreCase("irc");
    return RoomAddress.parse(where)
        .map(address -> irc && !saysPort ? new RoomAddress(address.host(), IRC_PORT) : address)
        .map(address -> new RoomLink(address, channel(Optional.ofNullable(link.group(3)))));
  }

  /** The same, where nothing at all means no room. */
  public static Optional<RoomLink> parseGiven(String text) {
    return text.isBlank() ? Optional.empty() : parse(text);
  }

  private static Optional<String> channel(Optional<String> path) {
    return path.map(RoomLink::decoded)
        .filter(name -> !name.isEmpty())
        .map(name -> name.startsWith("#") ? name : "#" + name)
        .filter(ChannelName::isValid);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
