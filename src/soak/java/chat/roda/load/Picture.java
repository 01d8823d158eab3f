package chat.roda.load;

import java.util.Locale;

/** A picture as SVG, which is dark where the page is. */
final class Picture {
  private static final String FONT = "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif";

  private final StringBuilder body = new StringBuilder();
  private final int width;
  private final int height;

  /** One with a title, and a line that says what is better. */
  Picture(int width, int height, String title, String explanation) {
    this.width = width;
    this.height = height;
    text(Ink.TEXT, 24, 34, 17, Align.LEFT, title);
    text(Ink.FAINT, 24, 55, 13, Align.LEFT, explanation);
  }

  /** On which side of its place a text stands. */
  enum Align {
    LEFT("start"),
    MIDDLE("middle"),
    RIGHT("end");

    private final String anchor;

    Align(String anchor) {
      this.anchor = anchor;
    }
  }

  void line(Ink ink, double x1, double y1, double x2, double y2) {
    add("<line %s x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", ink.stroke(), x1, y1, x2, y2);
  }

  /** A line through points, {@code "x,y x,y"}, that shows figures. */
  void curve(Ink ink, String points, boolean dashed) {
    add(
        "<polyline %s stroke-width=\"2.5\" stroke-linejoin=\"round\"%s points=\"%s\"/>",
        ink.stroke(), dashed ? " stroke-dasharray=\"7 5\"" : "", points);
  }

  void dot(Ink ink, double x, double y) {
    add("<circle %s cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", ink.fill(), x, y);
  }

  void bar(Ink ink, double x, double y, double length, double thickness) {
    add(
        "<rect %s x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>",
        ink.fill(), x, y, length, thickness);
  }

  void text(Ink ink, double x, double y, int size, Align align, String words) {
    add(
        "<text %s x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" text-anchor=\"%s\">%s</text>",
        ink.fill(), x, y, size, align.anchor, words);
  }

  private void add(String form, Object... values) {
    body.append(String.format(Locale.ROOT, form, values)).append('\n');
  }

  String svg() {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" font-family="%3$s">
    <style>@media (prefers-color-scheme: dark) {.ground{fill:#0d1117}%4$s}</style>
    <rect class="ground" fill="#ffffff" width="%1$d" height="%2$d" rx="8"/>
    %5$s</svg>
    """
        .formatted(width, height, FONT, Ink.darkRules(), body);
  }
}
