package chat.roda.irc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A text with the formatting codes that IRC clients put into it, taken apart (modern.ircdocs.horse,
 * "IRC Formatting").
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
    /** Words and ground are the other way round. */
    REVERSE('\u0016'),
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

    /** What begins and ends by that code. */
    static Optional<Style> of(char c) {
      for (Style style : values()) {
        if (style.code == c && style != SPOILER) {
          return Optional.of(style);
        }
      }
      return Optional.empty();
    }
  }

  /** The colours that somebody gave to words; empty where the reader's are left. */
  public record Colours(Optional<TextColour> words, Optional<TextColour> ground) {
    public static final Colours NONE = new Colours(Optional.empty(), Optional.empty());

    /** Whether words of one colour with their ground are not to be seen. */
    boolean areHiding() {
      return words.isPresent() && words.equals(ground);
    }

    Colours reversed() {
      return new Colours(ground, words);
    }
  }

  /**
   * A part of the text: from {@code start} up to {@code end}.
   *
   * @param colours never those of a spoiler, nor such as would hide the words
   */
  public record Run(int start, int end, Set<Style> styles, Colours colours) {
    public Run {
      styles = Set.copyOf(styles);
    }

    /** Words that do not stand out. */
    public static Run plain(int start, int end) {
      return new Run(start, end, Set.of(), Colours.NONE);
    }

    /** From {@code from} up to {@code to}, formatted as this. */
    public Run part(int from, int to) {
      return new Run(from, to, styles, colours);
    }
  }

  public FormattedText {
    runs = List.copyOf(runs);
  }

  /** {@code text} hidden as IRC clients hide it: black on black. */
  public static String spoiler(String text) {
    return FormattingParser.COLOUR + "01,01" + text + FormattingParser.COLOUR;
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

  /**
   * The text as some other language has it.
   *
   * @param words writes plain words
   * @param styled puts one style around what is written already
   */
  public String written(UnaryOperator<String> words, BiFunction<Style, String, String> styled) {
    var written = new StringBuilder();
    int at = 0;
    for (Run run : runs) {
      written.append(words.apply(text.substring(at, run.start())));
      String part = words.apply(text.substring(run.start(), run.end()));
      for (Style style : Style.values()) {
        part = run.styles().contains(style) ? styled.apply(style, part) : part;
      }
      written.append(part);
      at = run.end();
    }
    return written.append(words.apply(text.substring(at))).toString();
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
    return wire.chars().anyMatch(FormattingParser::isCode);
  }

  /**
   * Takes {@code wire} apart; control characters but tab and LF are dropped, and {@link
   * Directions}.
   */
  public static FormattedText parse(String wire) {
    return isFormatted(wire)
        ? new FormattingParser(wire).parsed()
        : new FormattedText(wire, List.of());
  }
}
