package chat.roda.ui.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/** The words of one language. For one thread at a time. */
final class WordList {
  private static final int REMEMBERED = 5_000;
  static final int MOST_SUGGESTED = 5;

  private final Speller near;
  private final Speller far;
  private final Map<String, Boolean> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * Reads it, in some tens of milliseconds.
   *
   * @param name of its files in the program
   */
  WordList(String name) {
    try (InputStream words = open(name + ".dict");
        InputStream rules = open(name + ".info")) {
      Dictionary dictionary = Dictionary.read(words, rules);
      near = new Speller(dictionary, 1);
      far = new Speller(dictionary, 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    String file = "/spelling/" + name;
    return Objects.requireNonNull(WordList.class.getResourceAsStream(file), file);
  }

  boolean knows(String word) {
    return known.computeIfAbsent(word.replace('’', '\''), it -> !near.isMisspelled(it));
  }

  /** What may be meant, the likeliest first. */
  List<String> suggest(String word) {
    String plain = word.replace('’', '\'');
    Set<String> all = new LinkedHashSet<>(near.findReplacements(plain));
    if (all.size() < 2) {
      all.addAll(far.findReplacements(plain));
    }
    return all.stream().limit(MOST_SUGGESTED).toList();
  }
}
