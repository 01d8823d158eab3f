package chat.roda.host.room;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody may be in a channel, the least first (Modern IRC, "Channel Membership Prefixes").
 */
public enum Rank implements ModeLetter {
  /** May speak where only some may. */
  VOICE('v', "+"),
  /** May remove and ban people, and give them voice. */
  HALF_OPERATOR('h', "%"),
  /** May change the channel; the person who made it is one. */
  OPERATOR('o', "@"),
  /** Whose channel it is: the owner of the host in the lobby. */
  FOUNDER('q', "~");

  private final char letter;
  private final String sign;

  Rank(char letter, String sign) {
    this.letter = letter;
    this.sign = sign;
  }

  @Override
  public char letter() {
    return letter;
  }

  /** As it stands before the nickname in {@code RPL_NAMREPLY}. */
  public String sign() {
    return sign;
  }

  /** The rank that one must have to give this one or take it. */
  public Rank givenBy() {
    return switch (this) {
      case VOICE -> HALF_OPERATOR;
      case HALF_OPERATOR, OPERATOR -> OPERATOR;
      case FOUNDER -> FOUNDER;
    };
  }

  static Optional<Rank> ofLetter(int letter) {
    return Arrays.stream(values()).filter(rank -> rank.letter == letter).findFirst();
  }

  /** The rank whose sign stands before a channel in a target such as {@code @#channel}. */
  public static Optional<Rank> ofSign(String sign) {
    return Arrays.stream(values()).filter(rank -> rank.sign.equals(sign)).findFirst();
  }

  /** All signs, the highest first. */
  public static String signs() {
    return highestFirst().map(Rank::sign).collect(Collectors.joining());
  }

  /** The value of {@code PREFIX} in {@code RPL_ISUPPORT}. */
  public static String prefixes() {
    String letters =
        highestFirst().map(rank -> Character.toString(rank.letter)).collect(Collectors.joining());
    return "(" + letters + ")" + signs();
  }

  private static Stream<Rank> highestFirst() {
    return Arrays.stream(values()).sorted(Comparator.reverseOrder());
  }
}
