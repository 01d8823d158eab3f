package chat.roda.settings;

/**
 * What the program takes up again when it starts.
 *
 * @param entersRooms whether it goes into the rooms in which the person was
 * @param hosts whether it hosts again, where it did
 */
public record Returning(boolean entersRooms, boolean hosts) {
  /** Others may wait in the rooms; a room of one's own is opened by a click. */
  public static final Returning DEFAULT = new Returning(true, false);

  public Returning withEntersRooms(boolean changed) {
    return new Returning(changed, hosts);
  }

  public Returning withHosts(boolean changed) {
    return new Returning(entersRooms, changed);
  }
}
