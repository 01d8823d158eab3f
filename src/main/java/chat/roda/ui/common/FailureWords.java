package chat.roda.ui.common;

import chat.roda.client.Failure;
import chat.roda.client.RoomAddress;
import chat.roda.texts.Texts;

/** Says why a room cannot be entered, and what to do then. */
public record FailureWords(Texts texts, RoomAddress address) {
  /**
   * A sentence or two.
   *
   * @param said what the room said; often empty
   */
  public String of(Failure why, String said) {
    String port = Integer.toString(address.port());
    return switch (why) {
      case REFUSED -> texts.format("start.failure.refused", address.toString(), port);
      case NO_ANSWER -> texts.format("start.failure.noAnswer", address.toString(), port);
      case UNKNOWN_HOST -> texts.format("start.failure.unknownHost", address.host());
      case NO_NETWORK -> texts.format("start.failure.noNetwork", address.toString());
      case NOT_A_ROOM -> texts.format("start.failure.notARoom", address.toString(), port);
      case TURNED_AWAY ->
          said.isBlank()
              ? texts.get("start.failure.turnedAway")
              : texts.format("start.failure.turnedAwaySaying", said);
      case TOO_MANY_FROM_HERE -> texts.get("start.failure.tooManyFromHere");
      case ROOM_FULL -> texts.get("start.failure.roomFull");
      case PASSWORD_WANTED -> texts.get("start.failure.passwordWanted");
      case PASSWORD_WRONG -> texts.get("start.failure.passwordWrong");
      case LOST -> texts.format("start.failure.lost", address.toString());
      case HOST_STOPPED -> texts.get("start.failure.hostStopped");
      case TOO_MUCH -> texts.get("start.failure.tooMuch");
    };
  }
}
