package chat.roda.settings;

/** Whether things move in the window. */
public enum Motion {
  /** As the system is set. */
  SYSTEM,
  NONE
}
