package chat.roda.ui.rooms;

import chat.roda.irc.CaseMapping;

/** What is said around a nickname, in a line. */
final class Around {
  /** How much may be cut off before it, so that what follows is seen. */
  private static final int LEAD = 24;

  private Around() {}

  /**
   * The line of {@code text} that has the nickname, from a little before it; without the nickname
   * where it only begins the line. The first line where none has it.
   */
  static String of(String nickname, String text) {
    return text.lines()
        .filter(line -> place(nickname, line) >= 0)
        .findFirst()
        .map(line -> around(nickname, line))
        .orElseGet(() -> text.lines().findFirst().orElse(""));
  }

  private static int place(String nickname, String line) {
    String folded = CaseMapping.fold(line);
    return folded.length() == line.length() ? folded.indexOf(CaseMapping.fold(nickname)) : -1;
  }

  private static String around(String nickname, String line) {
    int at = place(nickname, line);
    String before = line.substring(0, at);
    String after = line.substring(at + nickname.length());
    if (before.isBlank() || before.equals("@")) {
      String said = after.replaceFirst("^\\s*[:,]?\\s*", "");
      return said.isEmpty() ? line : said;
    }
    if (at <= LEAD) {
      return line;
    }
    int from = before.indexOf(' ', at - LEAD);
    return from < 0 || from + 1 >= at ? line : "… " + line.substring(from + 1);
  }
}
