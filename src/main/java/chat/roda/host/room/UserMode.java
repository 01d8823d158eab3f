package chat.roda.host.room;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody may be apart from any channel (Modern IRC, "User Modes"). */
public enum UserMode {
  /** A program, as it says of itself (IRCv3 bot-mode). */
  BOT('B'),
  /** Not found by those who share no channel with them and do not know their name. */
  INVISIBLE('i'),
  /** In charge of the host; given by {@code OPER}. */
  OPERATOR('o'),
  /** Told what the operators tell everybody who wants to hear it. */
  WALLOPS('w');

  private final char letter;

  UserMode(char letter) {
    this.letter = letter;
  }

  public char letter() {
    return letter;
  }

  public static Optional<UserMode> ofLetter(int letter) {
    return Arrays.stream(values()).filter(mode -> mode.letter == letter).findFirst();
  }

  public static String letters() {
    return Arrays.stream(values())
        .map(mode -> Character.toString(mode.letter))
        .collect(Collectors.joining());
  }
}
