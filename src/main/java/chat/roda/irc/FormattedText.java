package chat.roda.irc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text with the formatting codes that IRC clients put into it, taken apart (modern.ircdocs.horse,
 * "IRC Formatting"). Colours are only read to find what is hidden: in a theme of the reader's own,
 * others' colours cannot be read.
 *
 * @param text without codes
 * @param runs the parts of it that are formatted, in their order, not overlapping
 */
public record FormattedText(String text, List<Run> runs) {
  /** How some words stand out. */
  public enum Style {
    BOLD('\u0002'),
    ITALIC('\u001d'),
    STRIKE('\u001e'),
    UNDERLINE('\u001f'),
    CODE('\u0011'),
    /** Shown only when the reader wants to see it: written in the colour of its ground. */
    SPOILER('\u0003');

    private final char code;

    Style(char code) {
      this.code = code;
    }

    /** Begins it and ends it; a spoiler is more than that, see {@link #spoiler}. */
    public char code() {
      return code;
    }

    private static Optional<Style> of(char c) {
      for (Style style : values()) {
        if (style.code == c && style != SPOILER) {
          return Optional.of(style);
        }
      }
      return Optional.empty();
    }
  }

  /** A part of the text: from {@code start} up to {@code end}. */
  public record Run(int start, int end, Set<Style> styles) {
    public Run {
      styles = Set.copyOf(styles);
    }
  }

  private static final char COLOUR = '\u0003';
  private static final char HEX_COLOUR = '\u0004';
  private static final char RESET = '\u000f';
  private static final int DELETE = 0x7f;

  public FormattedText {
    runs = List.copyOf(runs);
  }

  /** {@code text} hidden as IRC clients hide it: black on black. */
  public static String spoiler(String text) {
    return COLOUR + "01,01" + text + COLOUR;
  }

  /** The text with blocks in the place of what is hidden. */
  public String masked() {
    var masked = new StringBuilder(text);
    for (Run run : runs) {
      if (run.styles().contains(Style.SPOILER)) {
        masked.replace(run.start(), run.end(), mask(text.substring(run.start(), run.end())));
      }
    }
    return masked.toString();
  }

  /** Blocks for {@code hidden}, as many as it has chars. */
  public static String mask(String hidden) {
    var mask = new StringBuilder(hidden);
    for (int i = 0; i < hidden.length(); i++) {
      if (!Character.isWhitespace(hidden.charAt(i))) {
        mask.setCharAt(i, '\u2588');
      }
    }
    return mask.toString();
  }

  /** Whether there are any codes in {@code wire}. */
  public static boolean isFormatted(String wire) {
    return wire.chars().anyMatch(FormattedText::isCode);
  }

  private static boolean isCode(int c) {
    return (c < ' ' && c != '\t' && c != '\n') || c == DELETE;
  }

  /** Takes {@code wire} apart; control characters but tab and LF are dropped. */
  public static FormattedText parse(String wire) {
    return isFormatted(wire) ? new Parser(wire).parsed() : new FormattedText(wire, List.of());
  }

  private static final class Parser {
    private final String wire;
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final Set<Style> open = EnumSet.noneOf(Style.class);
    private int start;
    private int at;

    Parser(String wire) {
      this.wire = wire;
    }

    FormattedText parsed() {
      while (at < wire.length()) {
        char c = wire.charAt(at++);
        if (c == '\n') {
          // Each line is formatted by itself: it may have come as one.
          close();
          open.clear();
          text.append(c);
          start = text.length();
        } else if (c == COLOUR) {
          colour();
        } else if (c == HEX_COLOUR) {
          skipHex();
        } else if (c == RESET) {
          close();
          open.clear();
        } else if (isCode(c)) {
          Style.of(c).ifPresent(this::toggle);
        } else {
          text.append(c);
        }
      }
      close();
      return new FormattedText(text.toString(), runs);
    }

    private void toggle(Style style) {
      close();
      if (!open.remove(style)) {
        open.add(style);
      }
    }

    /** Ends the run up to here. */
    private void close() {
      if (text.length() > start && !open.isEmpty()) {
        runs.add(new Run(start, text.length(), open));
      }
      start = text.length();
    }

    private void colour() {
      close();
      String front = digits();
      String ground = "";
      if (!front.isEmpty() && at + 1 < wire.length() && wire.charAt(at) == ',') {
        at++;
        ground = digits();
        at -= ground.isEmpty() ? 1 : 0;
      }
      boolean hidden = !ground.isEmpty() && Integer.parseInt(front) == Integer.parseInt(ground);
      if (hidden) {
        open.add(Style.SPOILER);
      } else {
        open.remove(Style.SPOILER);
      }
    }

    private String digits() {
      int from = at;
      while (at < wire.length()
          && at < from + 2
          && Character.digit(wire.charAt(at), 10) >= 0
          && wire.charAt(at) <= '9') {
        at++;
      }
      return wire.substring(from, at);
    }

    private void skipHex() {
      hex();
      if (at < wire.length() && wire.charAt(at) == ',') {
        int comma = at++;
        if (!hex()) {
          at = comma;
        }
      }
    }

    private boolean hex() {
      boolean is = wire.length() >= at + 6 && wire.substring(at, at + 6).matches("[0-9A-Fa-f]{6}");
      at += is ? 6 : 0;
      return is;
    }
  }
}
