package chat.roda.ui.common;

import chat.roda.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why somebody went. What people say themselves is told as it is; what hosts say of a connection
 * that ended, which they do in English, is told in the person's language. FX thread.
 */
public final class PartingWords {
  /** How the reasons of this program's host, and of the usual IRC servers, begin. */
  private static final List<String> BROKEN =
      List.of(
          "connection lost",
          "connection closed",
          "connection reset",
          "connection timed out",
          "ping timeout",
          "remote host closed",
          "read error",
          "write error",
          "sendq exceeded",
          "max sendq",
          "eof from client",
          "internal error");

  /** As those say that somebody went without a word. */
  private static final List<String> SILENT =
      List.of("quit", "quit:", "client quit", "client exited");

  private static final String SAID = "Quit: ";

  private final Texts texts;

  public PartingWords(Texts texts) {
    this.texts = texts;
  }

  /** What is to be told of a reason; empty where there is nothing to tell. */
  public Optional<String> of(String reason) {
    String said = reason.strip();
    String lower = said.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || SILENT.contains(lower)) {
      return Optional.empty();
    }
    if (BROKEN.stream().anyMatch(lower::startsWith)) {
      return Optional.of(texts.get("conversation.wentOut.broken"));
    }
    return Optional.of(said.startsWith(SAID) ? said.substring(SAID.length()) : said);
  }
}
