package chat.roda.ui.room;

/** Which conversations the person wants to hear less of. FX thread. */
public interface Mutes {
  /** None, and nothing is kept. */
  Mutes NONE =
      new Mutes() {
        @Override
        public boolean isMuted(String conversation) {
          return false;
        }

        @Override
        public void mute(String conversation, boolean now) {}
      };

  boolean isMuted(String conversation);

  /** Keeps that for the next stay in this room, too. */
  void mute(String conversation, boolean now);

  /** A conversation goes on under another name: it is muted there, or is not, as it was. */
  default void renamed(String before, String now) {
    boolean muted = isMuted(before);
    mute(before, false);
    mute(now, muted);
  }
}
