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
  /** The room does not let a message be edited, or not this one. */
  CANNOT_EDIT,
  TOO_LONG,
  TOO_FAST,
  /** It is done, but slowly: we send faster than the room takes it. */
  SLOWED_DOWN,
  /** We are in as many channels as one may be. */
  TOO_MANY_CHANNELS,
  /** It is about too many people or channels at once. */
  TOO_MANY_AT_ONCE,
  /** A list of the room's, such as that of bans, has as much as it takes. */
  LIST_FULL,
  /** The person is not in that channel. */
  PERSON_NOT_THERE,
  /** The person is in that channel already. */
  PERSON_THERE,
  /** No channel can have that name. */
  CHANNEL_NAME_INVALID,
  /** There is a channel of that name. */
  CHANNEL_NAME_TAKEN,
  WRONG_PASSWORD,
  /** Only others may do that, wherever it is. */
  NOT_PERMITTED,
  /** The room makes nothing of what was sent. */
  NOT_UNDERSTOOD,
  /** The room could, but not at the moment. */
  NOT_NOW,
  /** The connection broke before the room answered: perhaps it was done, perhaps not. */
  NOT_CONFIRMED,
  /** Our stay ended before it was sent. */
  LEFT_BEFORE,
  /** Anything else: what the room said is shown as it is. */
  OTHER;

  /** Whether it is about what somebody wanted to be called. */
  public boolean isAboutNickname() {
    return this == NICKNAME_TAKEN || this == NICKNAME_INVALID || this == NICKNAME_KEPT;
  }
}
