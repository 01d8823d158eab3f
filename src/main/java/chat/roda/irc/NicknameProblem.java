package chat.roda.irc;

/** Why a text cannot be a nickname. */
public enum NicknameProblem {
  EMPTY,
  /** Longer than {@link Nickname#MAX_LENGTH} characters. */
  TOO_LONG,
  /** A space, of any kind. */
  SPACE,
  /** A control, formatting or unassigned character, or half of one. */
  CONTROL,
  /** Begins with a sign that means a channel or a rank in IRC, or with a mark. */
  LEADING_SIGN,
  /** A character that separates things in IRC, such as {@code !} or {@code @}. */
  RESERVED
}
