package chat.roda.settings;

/** Of which messages the person is told while they do not look. */
public enum AttentionChoice {
  EVERYTHING,
  /** Those that name the person, and private ones. */
  MENTIONS,
  NOTHING
}
