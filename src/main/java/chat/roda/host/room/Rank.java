package chat.roda.host.room;

/** What somebody may do in a channel. */
public enum Rank {
  MEMBER(""),
  /** The person who made the channel. */
  OPERATOR("@");

  private final String sign;

  Rank(String sign) {
    this.sign = sign;
  }

  /** As it stands before the nickname in {@code RPL_NAMREPLY}. */
  public String sign() {
    return sign;
  }
}
