package chat.roda.ui.room;

/** Of whom the person wants to see nothing. FX thread. */
public interface Ignores {
  /** Nobody, and nothing is kept. */
  Ignores NOBODY =
      new Ignores() {
        @Override
        public boolean isIgnored(String nickname) {
          return false;
        }

        @Override
        public void ignore(String nickname, boolean now) {}
      };

  boolean isIgnored(String nickname);

  /** Keeps that for the next stay in this room, too. */
  void ignore(String nickname, boolean now);
}
