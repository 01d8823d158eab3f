package chat.roda.load;

/** How a server is spoken to. */
enum Dialect {
  IRC("PRIVMSG #load :", "\r\n"),
  PLAIN("", "\n");

  private final String before;
  private final String end;

  Dialect(String before, String end) {
    this.before = before;
    this.end = end;
  }

  /** The first thing that a client says. */
  String greeting(String name) {
    return this == IRC ? "NICK " + name + "\r\nUSER " + name + " 0 * :load\r\n" : name + "\n";
  }

  /** What a client who is in says to be in the room, which may be nothing. */
  String join() {
    return this == IRC ? "JOIN #load\r\n" : "";
  }

  /** What stands before the text of a message, as it is sent. */
  String before() {
    return before;
  }

  /** What stands behind it. */
  String end() {
    return end;
  }
}
