package chat.roda.ui.settings;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;

/**
 * Something that can be set.
 *
 * @param id tells it from all others, in every language
 * @param name what it is, in a few words
 * @param hint what it means, in a sentence; empty where the name says it
 * @param choices what it can be set to, for those who search by that
 * @param control makes what it is set with
 */
record Setting(
    Section section,
    String id,
    String name,
    String hint,
    String choices,
    Supplier<? extends Node> control) {
  /**
   * Whether each word of {@code wish} begins or is within a word of this setting, whatever its case
   * and accents.
   *
   * @param sectionName what the section is called
   */
  boolean isMeant(String wish, String sectionName) {
    String all = folded(String.join(" ", sectionName, name, hint, choices));
    return Stream.of(folded(wish).strip().split("\\s+")).allMatch(all::contains);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
