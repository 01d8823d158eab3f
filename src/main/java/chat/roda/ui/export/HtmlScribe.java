package chat.roda.ui.export;

import chat.roda.client.ChatLine;
import chat.roda.client.RoomEvent;
import chat.roda.ui.conversation.Annotations;
import chat.roda.ui.conversation.Marks;
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
      .reply, .reactions { display: block; color: var(--quiet); font-size: .8em; }
      .reply { border-left: 3px solid var(--line); padding-left: .5em; }
      .deleted { color: var(--quiet); font-style: italic; }
      .edited { color: var(--quiet); font-size: .8em; margin-left: .4em; }
      code { background: var(--line); border-radius: 4px; padding: 0 .25em; }
      .spoiler { background: var(--quiet); color: transparent; border-radius: 4px; cursor: help; }
      .spoiler * { background: none; }
      .spoiler:hover, .spoiler:focus { background: var(--line); color: inherit; }
      b { color: var(--accent); } time { color: var(--quiet); font-size: .8em; }
      """;

  private final Writer out;
  private final ExportWords words;
  private Optional<LocalDate> day = Optional.empty();

  HtmlScribe(Writer out, ExportWords words, String roomName) throws IOException {
    this.out = out;
    this.words = words;
    out.write("<!DOCTYPE html>\n<html lang=\"");
    out.write(HtmlWords.escaped(words.texts().language().locale().toLanguageTag()));
    out.write("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width\">\n");
    out.write(
        "<title>" + HtmlWords.escaped(roomName) + "</title>\n<style>\n" + STYLE + "</style>\n");
    out.write("</head>\n<body>\n<h1>" + HtmlWords.escaped(roomName) + "</h1>\n");
  }

  @Override
  public void begin(String conversation, Annotations notes) throws IOException {
    words.begin(notes);
    out.write("<h2>" + HtmlWords.escaped(conversation) + "</h2>\n");
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
      out.write("<h3>" + HtmlWords.escaped(words.day(now)) + "</h3>\n");
      day = Optional.of(now);
    }
    String time =
        "<time datetime=\""
            + at.get()
            + "\">"
            + HtmlWords.escaped(words.time(at.get()))
            + "</time> ";
    out.write(
        event instanceof RoomEvent.Said(_, var line)
            ? said(line, time)
            : "<p class=\"quiet\">" + time + HtmlWords.escaped(words.happened(event)) + "</p>\n");
  }

  private String said(ChatLine line, String time) {
    boolean action = line.kind() == ChatLine.Kind.ACTION;
    String kind = (action ? "action " : "") + (line.own() ? "own" : "");
    Marks marks = words.marks(line);
    return "<p class=\""
        + kind.strip()
        + "\">"
        + time
        + "<b>"
        + HtmlWords.escaped(line.sender())
        + "</b> "
        + beside("reply", words.reply(marks))
        + (marks.deleted() ? beside("deleted", words.deleted()) : HtmlWords.formatted(line.wire()))
        + (marks.deleted() ? "" : beside("edited", words.edited(line)))
        + beside("reactions", words.reactions(marks))
        + "</p>\n";
  }

  private static String beside(String styleClass, String text) {
    return text.isEmpty()
        ? ""
        : "<span class=\"" + styleClass + "\">" + HtmlWords.escaped(text) + "</span>";
  }

  @Override
  public void close() throws IOException {
    out.write("</body>\n</html>\n");
    out.flush();
  }
}
