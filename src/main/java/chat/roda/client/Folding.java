package chat.roda.client;

import chat.roda.irc.CaseMapping;
import java.util.Locale;

/** Which names a server takes for the same (Modern IRC, "CASEMAPPING Parameter"). */
enum Folding {
  ASCII {
    @Override
    String fold(String name) {
      return asciiLower(name);
    }
  },
  /** The usual one, where the brackets are letters too. */
  RFC1459 {
    @Override
    String fold(String name) {
      return asciiLower(name)
          .replace('[', '{')
          .replace(']', '}')
          .replace('\\', '|')
          .replace('~', '^');
    }
  },
  RFC7613 {
    @Override
    String fold(String name) {
      return CaseMapping.fold(name);
    }
  };

  abstract String fold(String name);

  boolean same(String one, String other) {
    return fold(one).equals(fold(other));
  }

  /** By the server's word; what we do not know is most likely a newer, wider one. */
  static Folding named(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "ascii" -> ASCII;
      case "rfc1459", "rfc1459-strict", "strict-rfc1459" -> RFC1459;
      default -> RFC7613;
    };
  }

  private static String asciiLower(String name) {
    var lower = new StringBuilder(name);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c + 32));
      }
    }
    return lower.toString();
  }
}
