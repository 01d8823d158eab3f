package chat.roda.history;

import chat.roda.irc.CaseMapping;
import java.util.regex.Pattern;

/**
 * What the files about a room are named by: ASCII alone, as a system without a UTF-8 locale has no
 * other names, and short enough for every file system.
 */
public final class RoomFileName {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}.]+");
  private static final Pattern AT_THE_ENDS = Pattern.compile("^[-.]+|[-.]+$");
  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\p{ASCII}]");
  private static final int MAX_READABLE = 200;

  private RoomFileName() {}

  /**
   * Letters and digits as they are, those beyond ASCII by their numbers in Unicode; a hash tells
   * apart what else would be the same.
   *
   * @param name the room's name or address, in which case does not count
   */
  public static String of(String name) {
    String folded = CaseMapping.fold(name);
    String plain = AT_THE_ENDS.matcher(OTHER.matcher(folded).replaceAll("-")).replaceAll("");
    String readable =
        BEYOND_ASCII
            .matcher(plain)
            .replaceAll(letter -> "u%04x".formatted(letter.group().codePointAt(0)));
    return readable.substring(0, Math.min(readable.length(), MAX_READABLE))
        + "-"
        + Integer.toHexString(folded.hashCode());
  }
}
