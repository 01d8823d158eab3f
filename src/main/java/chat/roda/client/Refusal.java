package chat.roda.client;

/** Why the room did not do what was asked; each has its own sentence for the person. */
public enum Refusal {
  NICKNAME_TAKEN,
  NICKNAME_INVALID,
  /** Somebody has protected that nickname with a password. */
  NICKNAME_KEPT,
  NO_SUCH_PERSON,
  NO_SUCH_CHANNEL,
  NOT_IN_CHANNEL,
  NOT_ALLOWED,
  /** We may not come into the channel, or say anything there. */
  BANNED,
  CHANNEL_FULL,
  INVITED_ONLY,
  /** The channel has a password, and we did not give it. */
  CHANNEL_KEY,
  /** Only those come in whose nickname is protected, and who have signed in. */
  SIGNED_IN_ONLY,
  /** The room does not take back what was said, or not this. */
  CANNOT_TAKE_BACK,
  TOO_LONG,
  TOO_FAST,
  /** The connection broke before the room answered: perhaps it was done, perhaps not. */
  NOT_CONFIRMED,
  /** Anything else: what the room said is shown as it is. */
  OTHER
}
