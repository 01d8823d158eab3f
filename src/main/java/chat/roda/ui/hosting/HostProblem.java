package chat.roda.ui.hosting;

/** Why a room cannot be hosted; each has its own sentence for the person. */
public enum HostProblem {
  /** Another program listens on that port. */
  PORT_IN_USE,
  /** The system does not let this person listen on that port. */
  NOT_PERMITTED,
  /** There is no network to listen on. */
  NO_NETWORK,
  /** Another program hosts a room of that name on this computer: the detail is the name. */
  ROOM_OPEN,
  /** Nobody knows which nicknames are protected: the detail says in which file that stands. */
  ACCOUNTS,
  /** Anything else: the detail says what. */
  OTHER
}
