package chat.roda.host;

/** Why a connection ended by itself, as the others are told. */
enum Departure {
  /** The peer closed it. */
  CLOSED("Connection closed"),
  BROKEN("Connection lost"),
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
