package chat.roda.ui.common;

import chat.roda.client.Refusal;
import chat.roda.texts.Texts;

/** Says why the room did not do what was asked. */
public final class RefusalWords {
  private final Texts texts;

  public RefusalWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * A sentence or two.
   *
   * @param about a nickname or a channel
   * @param said the room's own words
   */
  public String of(String about, Refusal why, String said) {
    return switch (why) {
      case NICKNAME_TAKEN -> texts.format("refusal.nicknameTaken", about);
      case NICKNAME_KEPT -> texts.format("refusal.nicknameKept", about);
      case NICKNAME_INVALID -> texts.format("refusal.nicknameInvalid", about);
      case NO_SUCH_PERSON -> texts.format("refusal.noSuchPerson", about);
      case NO_SUCH_CHANNEL -> texts.format("refusal.noSuchChannel", about);
      case CHANNEL_NAME_INVALID -> texts.format("refusal.channelNameInvalid", about);
      case NOT_IN_CHANNEL -> texts.format("refusal.notInChannel", about);
      case NOT_ALLOWED -> texts.format("refusal.notAllowed", about);
      case BANNED -> texts.format("refusal.banned", about);
      case CHANNEL_FULL -> texts.format("refusal.channelFull", about);
      case INVITED_ONLY -> texts.format("refusal.invitedOnly", about);
      case CHANNEL_KEY -> texts.format("refusal.channelKey", about);
      case SIGNED_IN_ONLY -> texts.format("refusal.signedInOnly", about);
      case CANNOT_TAKE_BACK -> texts.get("refusal.cannotTakeBack");
      case CANNOT_EDIT -> texts.get("refusal.cannotEdit");
      case TOO_LONG -> texts.get("refusal.tooLong");
      case TOO_FAST -> texts.get("refusal.tooFast");
      case SLOWED_DOWN -> texts.get("refusal.slowedDown");
      case TOO_MANY_CHANNELS -> texts.get("refusal.tooManyChannels");
      case TOO_MANY_AT_ONCE -> texts.get("refusal.tooManyAtOnce");
      case LIST_FULL -> texts.get("refusal.listFull");
      case PERSON_NOT_THERE -> texts.format("refusal.personNotThere", about);
      case PERSON_THERE -> texts.format("refusal.personThere", about);
      case CHANNEL_NAME_TAKEN -> texts.get("refusal.channelNameTaken");
      case WRONG_PASSWORD -> texts.get("refusal.wrongPassword");
      case NOT_PERMITTED -> texts.get("refusal.notPermitted");
      case NOT_UNDERSTOOD -> texts.get("refusal.notUnderstood");
      case NOT_NOW -> texts.get("refusal.notNow");
      case NOT_CONFIRMED -> texts.get("refusal.notConfirmed");
      case LEFT_BEFORE -> texts.get("refusal.message.leftBefore");
      case OTHER -> texts.format("refusal.other", said);
    };
  }

  /** What stands under a message that was not sent. */
  public String ofMessage(Refusal why, String said) {
    return switch (why) {
      case NO_SUCH_PERSON -> texts.get("refusal.message.noSuchPerson");
      case NO_SUCH_CHANNEL, NOT_IN_CHANNEL -> texts.get("refusal.message.notInChannel");
      case NOT_ALLOWED, BANNED -> texts.get("refusal.message.notAllowed");
      case TOO_LONG -> texts.get("refusal.tooLong");
      case TOO_FAST -> texts.get("refusal.tooFast");
      case NOT_CONFIRMED -> texts.get("refusal.message.notConfirmed");
      case LEFT_BEFORE -> texts.get("refusal.message.leftBefore");
      case NOT_PERMITTED -> texts.get("refusal.message.notAllowed");
      case TOO_MANY_AT_ONCE -> texts.get("refusal.message.tooManyAtOnce");
      case NOT_UNDERSTOOD -> texts.get("refusal.message.notUnderstood");
      case NOT_NOW -> texts.get("refusal.message.notNow");
      case CANNOT_EDIT -> texts.get("refusal.cannotEdit");
      case SLOWED_DOWN,
          TOO_MANY_CHANNELS,
          LIST_FULL,
          PERSON_NOT_THERE,
          PERSON_THERE,
          CHANNEL_NAME_INVALID,
          CHANNEL_NAME_TAKEN,
          WRONG_PASSWORD,
          NICKNAME_TAKEN,
          NICKNAME_KEPT,
          NICKNAME_INVALID,
          CHANNEL_FULL,
          INVITED_ONLY,
          CHANNEL_KEY,
          SIGNED_IN_ONLY,
          CANNOT_TAKE_BACK,
          OTHER ->
          texts.format("refusal.message.other", said);
    };
  }
}
