package chat.roda.host.room;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The modes of a channel that are no ranks (Modern IRC, "Channel Modes"). */
public enum ChannelMode implements ModeLetter {
  /** Who may neither come in nor speak. */
  BAN('b', Kind.LIST),
  /** Whom no ban concerns. */
  EXCEPTION('e', Kind.LIST),
  /** Who needs no invitation. */
  INVITE_EXCEPTION('I', Kind.LIST),
  /** The password for coming in. */
  KEY('k', Kind.VALUE_ALWAYS),
  /** How many may be in. */
  LIMIT('l', Kind.VALUE_WHEN_SET),
  /** Only who has an account may come in. */
  REGISTERED_ONLY('R', Kind.FLAG),
  /** Nobody sends requests of programs to the channel (CTCP), except actions. */
  NO_CTCP('C', Kind.FLAG),
  /** Nobody sends colours. */
  NO_COLOURS('c', Kind.FLAG),
  /** Only who was invited may come in. */
  INVITE_ONLY('i', Kind.FLAG),
  /** Only who has voice may speak. */
  MODERATED('m', Kind.FLAG),
  /** Nobody speaks from outside. */
  MEMBERS_ONLY('n', Kind.FLAG),
  /** Not listed, and not told of anybody who is in it. */
  SECRET('s', Kind.FLAG),
  /** Only operators change the topic. */
  TOPIC_PROTECTED('t', Kind.FLAG);

  /** The classes of {@code CHANMODES} in {@code RPL_ISUPPORT}, A to D. */
  public enum Kind {
    LIST,
    VALUE_ALWAYS,
    VALUE_WHEN_SET,
    FLAG
  }

  private final char letter;
  private final Kind kind;

  ChannelMode(char letter, Kind kind) {
    this.letter = letter;
    this.kind = kind;
  }

  @Override
  public char letter() {
    return letter;
  }

  public Kind kind() {
    return kind;
  }

  static Optional<ChannelMode> ofLetter(int letter) {
    return Arrays.stream(values()).filter(mode -> mode.letter == letter).findFirst();
  }

  /** The value of {@code CHANMODES} in {@code RPL_ISUPPORT}. */
  public static String classes() {
    return Arrays.stream(Kind.values()).map(ChannelMode::letters).collect(Collectors.joining(","));
  }

  /** The letters of a class. */
  public static String letters(Kind kind) {
    return Arrays.stream(values())
        .filter(mode -> mode.kind == kind)
        .map(mode -> Character.toString(mode.letter))
        .collect(Collectors.joining());
  }
}
