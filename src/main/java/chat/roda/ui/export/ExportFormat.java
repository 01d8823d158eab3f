package chat.roda.ui.export;

/** In which form a conversation is written into a file. */
public enum ExportFormat {
  /** Lines of text. */
  TEXT("txt"),
  /** One page that needs nothing else. */
  HTML("html"),
  /** For programs. */
  JSON("json");

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  /** How the names of such files end, without the dot. */
  public String extension() {
    return extension;
  }
}
