package chat.roda.irc;

/** The escapes of tag values (IRCv3 message-tags, "Escaping values"). */
final class TagValue {
  private TagValue() {}

  static void escape(String value, StringBuilder into) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case ';' -> into.append("\\:");
        case ' ' -> into.append("\\s");
        case '\\' -> into.append("\\\\");
        case '\r' -> into.append("\\r");
        case '\n' -> into.append("\\n");
        default -> into.append(c);
      }
    }
  }

  /** An unknown escape stands for its character; a lone backslash at the end for nothing. */
  static String unescape(String raw) {
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    var value = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\\') {
        value.append(c);
      } else if (++i < raw.length()) {
        value.append(meaning(raw.charAt(i)));
      }
    }
    return value.toString();
  }

  private static char meaning(char escaped) {
    return switch (escaped) {
      case ':' -> ';';
      case 's' -> ' ';
      case 'r' -> '\r';
      case 'n' -> '\n';
      default -> escaped;
    };
  }
}
