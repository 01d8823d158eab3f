package chat.roda.host.room;

import chat.roda.texts.Language;

/**
 * What a host's person chose for the room.
 *
 * @param roomName what the room is called
 * @param serverName what the server is called in IRC's prefixes
 * @param historyLines how many of the last messages whoever comes in is shown
 * @param language what those who speak plain lines are spoken to in
 */
public record RoomSettings(
    String roomName, String serverName, int historyLines, Language language) {
  /** The longest name of a room, in chars. */
  public static final int MAX_NAME = 60;
}
