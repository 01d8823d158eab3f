package chat.roda.ui.room;

import chat.roda.client.Failure;
import chat.roda.client.RoomAddress;
import chat.roda.texts.Texts;

/** Says why there is no connection, and what to do. */
public final class LinkWords {
  private final Texts texts;
  private final RoomAddress address;

  public LinkWords(Texts texts, RoomAddress address) {
    this.texts = texts;
    this.address = address;
  }

  /**
   * What happened, then what to do.
   *
   * @param said what the room said when it turned us away; often empty
   */
  public String of(Failure why, String said) {
    return switch (why) {
      case REFUSED -> texts.format("link.refused", address, Integer.toString(address.port()));
      case NO_ANSWER -> texts.format("link.noAnswer", address, Integer.toString(address.port()));
      case UNKNOWN_HOST -> texts.format("link.unknownHost", address.host());
      case NO_NETWORK -> texts.format("link.noNetwork", address);
      case NOT_A_ROOM -> texts.format("link.notARoom", address);
      case TURNED_AWAY ->
          said.isEmpty()
              ? texts.get("link.turnedAway")
              : texts.format("link.turnedAway.said", said);
      case LOST -> texts.get("link.lost");
      case HOST_STOPPED -> texts.get("link.hostStopped");
    };
  }

  /** What happened, in few words, while it is tried again. */
  String inShort(Failure why) {
    return switch (why) {
      case REFUSED, NO_ANSWER, UNKNOWN_HOST, NO_NETWORK, NOT_A_ROOM, TURNED_AWAY, LOST ->
          texts.get("link.lost");
      case HOST_STOPPED -> texts.get("link.hostStopped");
    };
  }
}
