package chat.roda.client;

/** Why nobody was signed in, or no nickname was protected; each has its own sentence. */
public enum AccountProblem {
  WRONG_PASSWORD,
  /** The room can take no password without seeing it, or what it says of it is no proof. */
  NOT_SAFE,
  /** Somebody else has protected that nickname. */
  TAKEN,
  WEAK_PASSWORD,
  /** The room could, but not at the moment. */
  NOT_NOW,
  /** Anything else: what the room said is shown as it is. */
  OTHER
}
