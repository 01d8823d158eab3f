package chat.roda.irc;

import java.nio.charset.StandardCharsets;

/** What may be the name of a channel (Modern IRC, "Channels"). */
public final class ChannelName {
  /** In bytes of UTF-8, with its sigil; {@code CHANNELLEN} in {@code RPL_ISUPPORT}. */
  public static final int MAX_BYTES = 64;

  private ChannelName() {}

  /** Whether {@code target} means a channel at all, well named or not. */
  public static boolean isChannel(String target) {
    return target.startsWith("#");
  }

  public static boolean isValid(String name) {
    return isChannel(name)
        && name.length() > 1
        && name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES
        && name.codePoints().noneMatch(ChannelName::isForbidden);
  }

  private static boolean isForbidden(int c) {
    return c == ','
        || c == ':'
        || Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.SURROGATE;
  }
}
