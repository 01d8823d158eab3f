package chat.roda.irc;

import chat.roda.irc.FormattedText.Colours;
import chat.roda.irc.FormattedText.Run;
import chat.roda.irc.FormattedText.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes one text with formatting codes apart. */
final class FormattingParser {
  static final char COLOUR = '\u0003';
  private static final char HEX_COLOUR = '\u0004';
  private static final char RESET = '\u000f';
  private static final int DELETE = 0x7f;
  private static final int HEX_DIGITS = 6;

  private final String wire;
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private final Set<Style> open = EnumSet.noneOf(Style.class);
  private Colours colours = Colours.NONE;
  private int start;
  private int at;

  FormattingParser(String wire) {
    this.wire = wire;
  }

  static boolean isCode(int c) {
    return (c < ' ' && c != '\t' && c != '\n') || c == DELETE || Directions.turn(c);
  }

  FormattedText parsed() {
    while (at < wire.length()) {
      char c = wire.charAt(at++);
      if (c == '\n') {
        // Each line is formatted by itself: it may have come as one.
        reset();
        text.append(c);
        start = text.length();
      } else if (c == COLOUR) {
        colours = colour();
      } else if (c == HEX_COLOUR) {
        colours = hexColour();
      } else if (c == RESET) {
        reset();
      } else if (isCode(c)) {
        Style.of(c).ifPresent(this::toggle);
      } else {
        text.append(c);
      }
    }
    close();
    return new FormattedText(text.toString(), runs);
  }

  private void reset() {
    close();
    open.clear();
    colours = Colours.NONE;
  }

  private void toggle(Style style) {
    close();
    if (!open.remove(style)) {
      open.add(style);
    }
  }

  /** Ends the run up to here. */
  private void close() {
    if (text.length() > start && !(open.isEmpty() && colours.equals(Colours.NONE))) {
      runs.add(run(text.length()));
    }
    start = text.length();
  }

  private Run run(int end) {
    Set<Style> styles = EnumSet.noneOf(Style.class);
    styles.addAll(open);
    if (colours.areHiding()) {
      styles.add(Style.SPOILER);
      styles.remove(Style.REVERSE);
      return new Run(start, end, styles, Colours.NONE);
    }
    if (styles.contains(Style.REVERSE) && !colours.equals(Colours.NONE)) {
      styles.remove(Style.REVERSE);
      return new Run(start, end, styles, colours.reversed());
    }
    return new Run(start, end, styles, colours);
  }

  private Colours colour() {
    close();
    String words = digits();
    if (words.isEmpty()) {
      return Colours.NONE;
    }
    String ground = "";
    if (at + 1 < wire.length() && wire.charAt(at) == ',') {
      at++;
      ground = digits();
      at -= ground.isEmpty() ? 1 : 0;
    }
    return new Colours(
        TextColour.numbered(Integer.parseInt(words)),
        ground.isEmpty() ? colours.ground() : TextColour.numbered(Integer.parseInt(ground)));
  }

  private String digits() {
    int from = at;
    while (at < wire.length()
        && at < from + 2
        && wire.charAt(at) >= '0'
        && wire.charAt(at) <= '9') {
      at++;
    }
    return wire.substring(from, at);
  }

  private Colours hexColour() {
    close();
    Optional<TextColour> words = hex();
    if (words.isEmpty()) {
      return Colours.NONE;
    }
    Optional<TextColour> ground = Optional.empty();
    if (at < wire.length() && wire.charAt(at) == ',') {
      int comma = at++;
      ground = hex();
      at = ground.isEmpty() ? comma : at;
    }
    return new Colours(words, ground.or(colours::ground));
  }

  private Optional<TextColour> hex() {
    int end = at + HEX_DIGITS;
    if (wire.length() < end || !wire.substring(at, end).matches("[0-9A-Fa-f]{6}")) {
      return Optional.empty();
    }
    int rgb = Integer.parseInt(wire, at, end, 16);
    at = end;
    return Optional.of(new TextColour(rgb));
  }
}
