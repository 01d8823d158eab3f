package chat.roda.ui.export;

import chat.roda.client.ChatLine;
import chat.roda.client.RoomEvent;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Writes one page with its style in it, and with nothing that is loaded from elsewhere or runs;
 * what people said is only ever text in it.
 */
final class HtmlScribe implements Scribe {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --bg: #fff; --fg: #1f2328; --quiet: #656d76;
        --line: #d8dee4; --accent: #0f766e; --own: #e6f7f4; }
      @media (prefers-color-scheme: dark) { :root { --bg: #0d1117; --fg: #e6edf3;
        --quiet: #848d97; --line: #30363d; --accent: #2dd4bf; --own: #10272a; } }
      body { background: var(--bg); color: var(--fg); margin: 0 auto; max-width: 46em;
        padding: 2em 1em; font: 16px/1.5 system-ui, sans-serif; }
      h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 2.5em; }
      h3 { color: var(--quiet); font-size: .8em; text-align: center; margin: 2em 0 1em;
        border-bottom: 1px solid var(--line); line-height: 2; }
      p { margin: .25em 0; padding: .1em .5em; border-radius: 6px; overflow-wrap: anywhere;
        white-space: pre-wrap; }
      p.own { background: var(--own); } p.action { font-style: italic; }
      p.quiet { color: var(--quiet); font-size: .8em; }
      b { color: var(--accent); } time { color: var(--quiet); font-size: .8em; }
      """;

  private final Writer out;
  private final ExportWords words;
  private Optional<LocalDate> day = Optional.empty();

  HtmlScribe(Writer out, ExportWords words, String roomName) throws IOException {
    this.out = out;
    this.words = words;
    out.write("<!DOCTYPE html>\n<html lang=\"");
    out.write(escaped(words.texts().language().locale().toLanguageTag()));
    out.write("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width\">\n");
    out.write("<title>" + escaped(roomName) + "</title>\n<style>\n" + STYLE + "</style>\n");
    out.write("</head>\n<body>\n<h1>" + escaped(roomName) + "</h1>\n");
  }

  @Override
  public void begin(String conversation) throws IOException {
    out.write("<h2>" + escaped(conversation) + "</h2>\n");
    day = Optional.empty();
  }

  @Override
  public void write(RoomEvent event) throws IOException {
    Optional<Instant> at = ExportWords.at(event);
    if (at.isEmpty() || !words.isWritten(event)) {
      return;
    }
    LocalDate now = words.dayOf(at.get());
    if (!day.equals(Optional.of(now))) {
      out.write("<h3>" + escaped(words.day(now)) + "</h3>\n");
      day = Optional.of(now);
    }
    String time =
        "<time datetime=\"" + at.get() + "\">" + escaped(words.time(at.get())) + "</time> ";
    out.write(
        event instanceof RoomEvent.Said(_, var line)
            ? said(line, time)
            : "<p class=\"quiet\">" + time + escaped(words.happened(event)) + "</p>\n");
  }

  private static String said(ChatLine line, String time) {
    boolean action = line.kind() == ChatLine.Kind.ACTION;
    String kind = (action ? "action " : "") + (line.own() ? "own" : "");
    return "<p class=\""
        + kind.strip()
        + "\">"
        + time
        + "<b>"
        + escaped(line.sender())
        + "</b> "
        + escaped(line.text())
        + "</p>\n";
  }

  /** Text that stays text wherever it stands in a page. */
  static String escaped(String text) {
    var safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  @Override
  public void close() throws IOException {
    out.write("</body>\n</html>\n");
    out.flush();
  }
}
