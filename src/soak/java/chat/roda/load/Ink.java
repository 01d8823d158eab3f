package chat.roda.load;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What pictures are drawn with: a colour on white, and the same for a dark page. */
enum Ink {
  TEXT("#1f2328", "#e6edf3"),
  FAINT("#59636e", "#9198a1"),
  GRID("#d8dee4", "#30363d"),
  KERNEL("#6e7781", "#9198a1"),
  RODA("#0f766e", "#2dd4bf"),
  RODA_PLAIN("#0369a1", "#38bdf8"),
  RODA_KEEPING("#6d28d9", "#a78bfa"),
  THREADS("#c2410c", "#fb923c"),
  NGIRCD("#be185d", "#f472b6"),
  INSPIRCD("#a16207", "#facc15");

  private final String light;
  private final String dark;

  Ink(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }

  static Ink of(Contender who) {
    return valueOf(who.name());
  }

  /** The attributes of an area in this colour, or of letters. */
  String fill() {
    return "class=\"f" + ordinal() + "\" fill=\"" + light + "\"";
  }

  /** The attributes of a line in this colour. */
  String stroke() {
    return "class=\"s" + ordinal() + "\" fill=\"none\" stroke=\"" + light + "\"";
  }

  /** The rules that make all of them the ones for a dark page. */
  static String darkRules() {
    return Arrays.stream(values())
        .map(ink ->
            ".f%d{fill:%s}.s%d{stroke:%s}"
                .formatted(ink.ordinal(), ink.dark, ink.ordinal(), ink.dark))
        .collect(Collectors.joining());
  }
}
