package chat.roda.irc;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Which nicknames and channel names are the same: {@code CASEMAPPING=rfc7613}, the
 * UsernameCaseMapped profile of PRECIS (RFC 8265, section 3.3). For ASCII it is plain lower case.
 */
public final class CaseMapping {
  /** The name in {@code RPL_ISUPPORT}. */
  public static final String NAME = "rfc7613";

  private CaseMapping() {}

  /** The form by which names are compared and looked up; two names are the same if theirs are. */
  public static String fold(String name) {
    if (isLowerAscii(name)) {
      return name;
    }
    String wide = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return Normalizer.normalize(wide.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  public static boolean same(String one, String other) {
    return fold(one).equals(fold(other));
  }

  private static boolean isLowerAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }
}
