package chat.roda.app;

import chat.roda.client.RoomAddress;

/** What the window needs at once and the JVM's cache does not keep, done once before. */
final class Rehearsal {
  private Rehearsal() {}

  /**
   * To be called while JavaFX loads, on a thread that nobody waits for. The JVM makes the code by
   * which records are compared when the first two are, which takes 0.05 s; the FX thread has others
   * to compare before the window is there.
   */
  static void compareRecords() {
    var _ = RoomAddress.HERE.equals(new RoomAddress("127.0.0.1", RoomAddress.DEFAULT_PORT));
  }
}
