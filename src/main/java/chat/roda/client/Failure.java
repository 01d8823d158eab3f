package chat.roda.client;

/** Why there is no connection to a room; each has its own sentence for the person. */
public enum Failure {
  /** The machine is there, and nothing listens on that port. */
  REFUSED,
  /** Nothing answered in time: no such machine, or a firewall that drops. */
  NO_ANSWER,
  /** The name cannot be resolved to an address. */
  UNKNOWN_HOST,
  /** There is no network, or no way to that address. */
  NO_NETWORK,
  /** What answered speaks neither Roda nor IRC. */
  NOT_A_ROOM,
  /** The room said that it does not want this connection (banned, full, too many from here). */
  TURNED_AWAY,
  /** This computer has as many connections to the room as the room takes from one. */
  TOO_MANY_FROM_HERE,
  /** There are as many people in the room as it takes. */
  ROOM_FULL,
  /** The room lets in only those who know its password. */
  PASSWORD_WANTED,
  /** The room has another password. */
  PASSWORD_WRONG,
  /** The connection was there and broke. */
  LOST,
  /** The room said goodbye: its host stopped. */
  HOST_STOPPED,
  /** The room sent more than anybody can look at, and was left. */
  TOO_MUCH;

  /** Whether another password is what helps, and waiting does not. */
  public boolean isAboutPassword() {
    return this == PASSWORD_WANTED || this == PASSWORD_WRONG;
  }
}
