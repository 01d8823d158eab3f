package chat.roda.ui.room;

import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.settings.PasswordBook;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who goes into which room, and how.
 *
 * @param name what the room called itself before; its address where that is not known
 * @param copy the file of the person's own copy of that room; empty for none
 * @param passwords where those of nicknames are remembered, if anywhere
 */
public record Entrance(
    Profile profile,
    RoomAddress address,
    String name,
    Optional<Path> copy,
    Optional<PasswordBook> passwords,
    Manner manner) {
  /** How one goes in. */
  public enum Manner {
    /** As a person asks for it: a room that is not there is said at once. */
    JOIN,
    /** As somebody who was there before: a room that is not there is tried again and again. */
    COME_BACK,
    /** Not at all: only the copy is read. */
    READ_COPY
  }
}
