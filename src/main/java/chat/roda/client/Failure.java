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
  /** The room lets in only those who know its password. */
  PASSWORD_WANTED,
  /** The room has another password. */
  PASSWORD_WRONG,
  /** The connection was there and broke. */
  LOST,
  /** The room said goodbye: its host stopped. */
  HOST_STOPPED;

  /** Whether another password is what helps, and waiting does not. */
  public boolean isAboutPassword() {
    return this == PASSWORD_WANTED || this == PASSWORD_WRONG;
  }
}
