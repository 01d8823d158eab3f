package chat.roda.host.room;

import chat.roda.texts.Language;

/**
 * What a host's person chose for the room.
 *
 * @param roomName what the room is called
 * @param serverName what the server is called in IRC's prefixes
 * @param historyLines how many of the last messages whoever comes in is shown
 * @param language what those who speak plain lines are spoken to in
 * @param access who may come in, and who is in charge
 */
public record RoomSettings(
    String roomName, String serverName, int historyLines, Language language, RoomAccess access) {
  /** The longest name of a room, in chars. */
  public static final int MAX_NAME = 60;

  /** A room that is open to everybody. */
  public RoomSettings(String roomName, String serverName, int historyLines, Language language) {
    this(roomName, serverName, historyLines, language, RoomAccess.OPEN);
  }
}
