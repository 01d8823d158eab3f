package chat.roda.irc;

/**
 * Who a message comes from: {@code nick!user@host}, or a server's name (Modern IRC, "Source"). An
 * absent part is empty.
 *
 * @param name the nickname, or the server's name
 */
public record Source(String name, String user, String host) {
  /** The message does not say. */
  public static final Source NONE = new Source("", "", "");

  public Source {
    if (hasSeparator(name) || hasSeparator(user) || hasSeparator(host)) {
      throw new IllegalArgumentException(name + "!" + user + "@" + host);
    }
  }

  public static Source server(String name) {
    return new Source(name, "", "");
  }

  /** Reads what stands between the colon and the space; never fails. */
  static Source parse(String text) {
    int at = text.indexOf('@');
    String host = at < 0 ? "" : text.substring(at + 1);
    String rest = at < 0 ? text : text.substring(0, at);
    int bang = rest.indexOf('!');
    String user = bang < 0 ? "" : rest.substring(bang + 1);
    return new Source(bang < 0 ? rest : rest.substring(0, bang), user, host);
  }

  public boolean isNone() {
    return name.isEmpty() && user.isEmpty() && host.isEmpty();
  }

  /** As it stands between the colon and the space. */
  @Override
  public String toString() {
    return name + (user.isEmpty() ? "" : "!" + user) + (host.isEmpty() ? "" : "@" + host);
  }

  private static boolean hasSeparator(String part) {
    return part.indexOf(' ') >= 0
        || part.indexOf('\n') >= 0
        || part.indexOf('\r') >= 0
        || part.indexOf('\0') >= 0;
  }
}
