package chat.roda.ui.people;

import chat.roda.irc.CaseMapping;

/**
 * The colour of a nickname: always the same one for the same nickname, on every machine. The
 * colours themselves are {@code -roda-nickname-0} to {@code -11} of the light and the dark theme.
 */
public final class NicknameColour {
  /** How many colours there are. */
  public static final int COUNT = 12;

  private NicknameColour() {}

  /** 0 to {@link #COUNT} - 1. */
  public static int indexOf(String nickname) {
    int hash = CaseMapping.fold(nickname).hashCode();
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return Integer.remainderUnsigned(hash ^ (hash >>> 16), COUNT);
  }

  /** The style class that gives a node its text or fill in the colour of {@code nickname}. */
  public static String styleClassOf(String nickname) {
    return "nickname-" + indexOf(nickname);
  }
}
