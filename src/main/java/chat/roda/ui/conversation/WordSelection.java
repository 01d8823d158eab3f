package chat.roda.ui.conversation;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;

/** What is selected within the words of one message, whatever row it stands in. FX thread. */
final class WordSelection {
  /**
   * Where the selecting began, and what is selected now.
   *
   * @param text what a person reads there
   */
  private record Chosen(Row row, Grain grain, WordRange origin, WordRange range, String text) {
    Chosen in(Row other) {
      return new Chosen(other, grain, origin, range, text);
    }

    Chosen with(WordRange now, String read) {
      return new Chosen(row, grain, origin, now, read);
    }
  }

  private Optional<Chosen> chosen = Optional.empty();

  /** Begins at a point of the scene that lies in {@code words}, those of {@code row}. */
  void begin(Row row, MessageText words, Point2D point, Grain grain) {
    WordRange range = words.rangeAt(point, grain);
    chosen = Optional.of(new Chosen(row, grain, range, range, words.read(range)));
  }

  /** Goes on from where it began to a point of the scene. */
  void extendTo(Point2D point, MessageText words) {
    chosen =
        chosen.map(it -> {
          WordRange range = it.origin().and(words.rangeAt(point, it.grain()));
          return it.with(range, words.read(range));
        });
  }

  /** Selects nothing; from where it began, it can still go on. */
  void pause() {
    chosen = chosen.map(it -> it.with(WordRange.NONE, ""));
  }

  void clear() {
    chosen = Optional.empty();
  }

  /** Whether it began in that row. */
  boolean isIn(Row row) {
    return chosen.filter(it -> same(it.row(), row)).isPresent();
  }

  boolean isEmpty() {
    return text().isEmpty();
  }

  /** What is selected, as a person reads it; empty where nothing is. */
  String text() {
    return chosen.map(Chosen::text).orElse("");
  }

  /** What of that row is selected. */
  WordRange in(Row row) {
    return isIn(row) ? chosen.map(Chosen::range).orElse(WordRange.NONE) : WordRange.NONE;
  }

  /** Rows went, and others came: it stays where the same words are in both. */
  void replaced(List<? extends Row> gone, List<? extends Row> come) {
    if (gone.stream().anyMatch(this::isIn)) {
      chosen =
          chosen.flatMap(it ->
              come.stream().filter(row -> saysTheSame(row, it.row())).findFirst().map(it::in));
    }
  }

  private static boolean saysTheSame(Row one, Row other) {
    return one.entry() instanceof Entry.Spoken(var now, _)
        && other.entry() instanceof Entry.Spoken(var before, _)
        && one.entry().isSameAs(other.entry())
        && now.wire().equals(before.wire())
        && one.marks().deleted() == other.marks().deleted();
  }

  /** Two rows may say the same; which one it is counts. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean same(Row one, Row other) {
    return one == other;
  }
}
