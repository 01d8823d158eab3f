package chat.roda.host.room;

import chat.roda.history.Entry;
import chat.roda.irc.Multiline;
import chat.roda.texts.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes what happens for those who speak plain lines, in the host's language. Nothing in it can
 * steer a terminal: formatting and control characters are taken out.
 */
public final class PlainWriter {
  private static final Pattern COLOUR = Pattern.compile("\u0003(?:\\d{1,2}(?:,\\d{1,2})?)?");
  private static final String ACTION = "\u0001ACTION ";

  private final Texts texts;
  private final ZoneId zone;

  public PlainWriter(Texts texts, ZoneId zone) {
    this.texts = texts;
    this.zone = zone;
  }

  /** What just happened; empty where plain clients are told nothing. */
  byte[] now(Entry entry) {
    return lines(entry, "");
  }

  /** What happened some time ago, with when, as it is told {@code now}. */
  public byte[] past(Entry entry, Instant now) {
    return lines(entry, new PastTime(now, zone).before(entry.at()));
  }

  private byte[] lines(Entry entry, String before) {
    var lines = new StringBuilder();
    boolean edit = entry.kind() == Entry.Kind.EDIT;
    Entry told = edit ? entry.asMessage() : entry;
    for (String text : texts(told)) {
      String sentence = sentence(told, text);
      if (!sentence.isEmpty()) {
        boolean edited = edit || entry.editedAt().isPresent();
        String words = edited ? texts.format("plain.edited", sentence) : sentence;
        lines.append(clean(before + words)).append('\n');
      }
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A text of the host's own. */
  public byte[] text(String key, Object... values) {
    return bytes(words(key, values));
  }

  private String words(String key, Object... values) {
    return values.length == 0 ? texts.get(key) : texts.format(key, values);
  }

  /** The same for those of whom it is not known yet whether they speak IRC: with CR LF. */
  public byte[] ircText(String key, Object... values) {
    return (clean(words(key, values)) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * For somebody who was removed.
   *
   * @param reason where none was given, the remover's nickname
   */
  public byte[] youWereRemoved(String by, String reason) {
    return reason.equals(by)
        ? text("plain.you-removed", by)
        : text("plain.you-removed-because", by, reason);
  }

  /** Any text, as a line. */
  public static byte[] bytes(String line) {
    return (line.isEmpty() ? "" : clean(line) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> texts(Entry entry) {
    if (!entry.utf8().breaksLine()) {
      return List.of(entry.text());
    }
    String whole = Multiline.whole(entry.text());
    return whole.lines().count() > 1
        ? whole.lines().filter(line -> !line.isBlank()).toList()
        : List.of(whole);
  }

  private String sentence(Entry entry, String text) {
    String who = entry.source().name();
    return switch (entry.kind()) {
      case MESSAGE -> said(who, text);
      case NOTICE -> who + ": " + text;
      case JOIN -> texts.format("plain.joined", who);
      case PART, QUIT -> texts.format("plain.left", who);
      case NICK -> texts.format("plain.renamed", who, text);
      case TOPIC -> texts.format("plain.topic", who, text);
      case KICK -> {
        String[] words = text.split(" ", 2);
        yield words.length > 1 && !words[1].equals(who)
            ? texts.format("plain.removed-because", words[0], who, words[1])
            : texts.format("plain.removed", words[0], who);
      }
      case MODE, TAGS, REDACTION, REDACTED, EDIT -> "";
    };
  }

  private static String said(String who, String text) {
    if (text.startsWith(ACTION)) {
      return "* " + who + " " + text.substring(ACTION.length());
    }
    return text.startsWith("\u0001") ? "" : who + ": " + text;
  }

  /** Whether there is anything in it that is no sign, but tells a terminal what to do. */
  public static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String clean(String line) {
    if (!hasControls(line)) {
      return line;
    }
    String plain = COLOUR.matcher(line).replaceAll("");
    var clean = new StringBuilder(plain.length());
    plain.codePoints().filter(c -> !Character.isISOControl(c)).forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
