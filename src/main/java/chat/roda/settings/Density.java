package chat.roda.settings;

/** How close together the messages stand. */
public enum Density {
  COMFORTABLE,
  COMPACT
}
