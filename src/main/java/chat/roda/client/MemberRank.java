package chat.roda.client;

/** What somebody may do in a channel, by the highest of their ranks, as most servers have them. */
public enum MemberRank {
  /** No more than everybody. */
  NONE,
  VOICE,
  HALF_OPERATOR,
  OPERATOR,
  /** Founders, and those whom they made as high. */
  IN_CHARGE,
  /** One that only this server has. */
  OTHER;

  /** That of a sign before a nickname; none where it is empty. */
  static MemberRank ofSign(String sign) {
    return switch (sign) {
      case "" -> NONE;
      case "+" -> VOICE;
      case "%" -> HALF_OPERATOR;
      case "@" -> OPERATOR;
      case "~", "&" -> IN_CHARGE;
      default -> OTHER;
    };
  }

  /** Whether it lets people change how the channel is run, and delete what others said. */
  public boolean runsChannel() {
    return keepsOrder() && this != HALF_OPERATOR;
  }

  /** Whether it lets people keep order in the channel. */
  public boolean keepsOrder() {
    return switch (this) {
      case HALF_OPERATOR, OPERATOR, IN_CHARGE -> true;
      case NONE, VOICE, OTHER -> false;
    };
  }
}
