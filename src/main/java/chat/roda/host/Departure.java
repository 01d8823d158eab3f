package chat.roda.host;

/** Why a connection ended of which nobody can be told, as the others are. */
enum Departure {
  /** The peer closed it. */
  CLOSED("Connection closed"),
  BROKEN("Connection lost"),
  /** More waits for the peer than may: it does not read. */
  OUTBOX_FULL("SendQ exceeded"),
  /** What came was none of the dialects. */
  NOT_FOR_US("Not a client");

  private final String reason;

  Departure(String reason) {
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
