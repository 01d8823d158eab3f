package chat.roda.irc;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Which nicknames and channel names are the same: by the UsernameCaseMapped profile of PRECIS (RFC
 * 8265, section 3.3). For ASCII it is plain lower case.
 *
 * <p>Clients are told {@code CASEMAPPING=ascii}: all of them know that, and what they do not know
 * they take for {@code rfc1459}, where brackets are letters. It is the narrower of the two: names
 * that are one to such a client are one here, so that no two of which it would take one for the
 * other are ever there at a time. Of names that are one only here a client sees one alone, as the
 * host always answers with the name as it stands. Clients that can compare like the host find how
 * in a token of our own.
 */
public final class CaseMapping {
  /** The value of {@code CASEMAPPING} in {@code RPL_ISUPPORT}: what every client knows. */
  public static final String FOR_ALL = "ascii";

  /** The token of {@code RPL_ISUPPORT} that tells how the host itself compares. */
  public static final String OWN_TOKEN = "roda.chat/CASEMAPPING";

  /** The value of {@link #OWN_TOKEN}. */
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
