package chat.roda.client;

/** Whether somebody is typing (IRCv3 typing). */
public enum Typing {
  /** They are; they say so again within six seconds. */
  ACTIVE("active"),
  /** They have typed something, and wait. */
  PAUSED("paused"),
  /** They have taken it away again. */
  DONE("done");

  static final String TAG = "+typing";

  /** Of what tells it, so that a refusal is known as none of a message. */
  static final String LABEL = "typing";

  private final String wire;

  Typing(String wire) {
    this.wire = wire;
  }

  String wire() {
    return wire;
  }

  /** By the tag's value; what is not known is {@link #DONE}. */
  static Typing of(String value) {
    return value.equals(ACTIVE.wire) ? ACTIVE : value.equals(PAUSED.wire) ? PAUSED : DONE;
  }
}
