package chat.roda.client;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a room is: a host name or IP address, without brackets, and a TCP port.
 *
 * @param host a name, an IPv4 address, or an IPv6 address with or without a zone
 * @param port 1 to 65535
 */
public record RoomAddress(String host, int port) {
  public static final int DEFAULT_PORT = 5005;

  /** The room on this machine: where a person who types nothing goes. */
  public static final RoomAddress HERE = new RoomAddress("127.0.0.1", DEFAULT_PORT);

  private static final Pattern BRACKETED =
      Pattern.compile("\\[([0-9A-Fa-f:.]+(?:%[^\\]]+)?)](?:(?::|\\s+)(\\d{1,5}))?");
  private static final Pattern BARE_IPV6 =
      Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(?:%\\S+)?");
  private static final Pattern NAMED =
      Pattern.compile(
          "([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])?\\.?)(?:(?::|\\s+)(\\d{1,5}))?");

  public RoomAddress {
    if (host.isBlank() || port < 1 || port > 65535) {
      throw new IllegalArgumentException(host + ":" + port);
    }
  }

  /**
   * Reads what a person types: {@code 192.168.0.12}, {@code 192.168.0.12:6000}, {@code
   * [fe80::1]:5005}, {@code fe80::1}, a host name with or without a port, which may stand after a
   * space, too. Nothing at all is {@link #HERE}; empty for what can be no address.
   */
  public static Optional<RoomAddress> parse(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return Optional.of(HERE);
    }
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.matches()) {
      return of(bracketed.group(1), Optional.ofNullable(bracketed.group(2)));
    }
    if (BARE_IPV6.matcher(text).matches()) {
      return of(text, Optional.empty());
    }
    Matcher named = NAMED.matcher(text);
    return named.matches()
        ? of(named.group(1), Optional.ofNullable(named.group(2)))
        : Optional.empty();
  }

  private static Optional<RoomAddress> of(String host, Optional<String> port) {
    int number = port.map(Integer::parseInt).orElse(DEFAULT_PORT);
    return number >= 1 && number <= 65535
        ? Optional.of(new RoomAddress(host, number))
        : Optional.empty();
  }

  /** Whether nobody but those on this machine comes there. */
  public boolean isThisMachine() {
    return host.startsWith("127.") || host.equals("::1") || host.equalsIgnoreCase("localhost");
  }

  /** As a person would type it, without the port where it is the usual one. */
  @Override
  public String toString() {
    String shown = host.contains(":") ? "[" + host + "]" : host;
    return port == DEFAULT_PORT ? shown : shown + ":" + port;
  }
}
