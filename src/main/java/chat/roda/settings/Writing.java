package chat.roda.settings;

/**
 * What helps with writing.
 *
 * @param checksSpelling whether words that look wrong are marked
 */
public record Writing(boolean checksSpelling) {
  public static final Writing DEFAULT = new Writing(true);
}
