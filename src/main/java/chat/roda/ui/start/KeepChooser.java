package chat.roda.ui.start;

import chat.roda.settings.KeepChoice;
import chat.roda.texts.Texts;
import chat.roda.ui.common.SizeWords;
import chat.roda.ui.hosting.KeepWords;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Lets the host choose for how long and how much of what is said is kept, or nothing. FX thread.
 */
final class KeepChooser {
  private static final int NOT_AT_ALL = 0;
  private static final List<Integer> DAYS = List.of(NOT_AT_ALL, 7, 30, 365, 5 * 365);
  private static final List<Integer> MEGABYTES = List.of(100, 1024, 4096, 20_480);
  private static final int MIB_BITS = 20;

  private final Texts texts;
  private final ObjectProperty<KeepChoice> keep;
  private final ChoiceBox<Integer> days;
  private final ChoiceBox<Integer> megabytes;
  private final Node sizeLine;

  KeepChooser(
      Texts texts,
      ObjectProperty<KeepChoice> keep,
      ChoiceBox<Integer> days,
      ChoiceBox<Integer> megabytes,
      Node sizeLine) {
    this.texts = texts;
    this.keep = keep;
    this.days = days;
    this.megabytes = megabytes;
    this.sizeLine = sizeLine;
  }

  /** Puts the choices in; one of the settings file that is none of them is there too. */
  void fill() {
    KeepChoice now = keep.get();
    var keepWords = new KeepWords(texts);
    var sizes = new SizeWords(texts);
    days.setConverter(
        words(n -> n == NOT_AT_ALL ? texts.get("keep.notAtAll") : keepWords.howLong(n)));
    megabytes.setConverter(words(n -> sizes.of((long) n << MIB_BITS)));
    days.getItems().setAll(with(DAYS, now.days()));
    megabytes.getItems().setAll(with(MEGABYTES, now.megabytes()));
    days.setValue(now.anything() ? now.days() : NOT_AT_ALL);
    megabytes.setValue(now.megabytes());
    sizeLine.managedProperty().bind(sizeLine.visibleProperty());
    days.valueProperty().subscribe(_ -> chosen());
    megabytes.valueProperty().subscribe(_ -> chosen());
  }

  private static List<Integer> with(List<Integer> usual, int own) {
    return Stream.concat(usual.stream(), Stream.of(own)).distinct().sorted().toList();
  }

  private void chosen() {
    boolean anything = days.getValue() != NOT_AT_ALL;
    sizeLine.setVisible(anything);
    int howLong = anything ? days.getValue() : keep.get().days();
    keep.set(new KeepChoice(anything, howLong, megabytes.getValue()));
  }

  private static StringConverter<Integer> words(IntFunction<String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable Integer value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public Integer fromString(String text) {
        throw new UnsupportedOperationException(text);
      }
    };
  }
}
