package chat.roda.ui.spelling;

import chat.roda.texts.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of all languages, read when they are asked for first. A text is in the language that
 * knows more of its words. For one thread at a time.
 */
final class WordLists {
  private final Map<Language, WordList> lists = new EnumMap<>(Language.class);
  private Language language;

  /**
   * @param usual the language of texts that may be of either, until another was in one of them
   */
  WordLists(Language usual) {
    language = usual;
  }

  private WordList list(Language of) {
    return lists.computeIfAbsent(of, WordLists::read);
  }

  private static WordList read(Language language) {
    return new WordList(
        switch (language) {
          case ENGLISH -> "en_US";
          case PORTUGUESE -> "pt-BR";
        });
  }

  /**
   * Those that no language would say are right.
   *
   * @param right others that are
   */
  List<TextWord> wrong(List<TextWord> words, Set<String> right) {
    long english = known(words, Language.ENGLISH);
    long portuguese = known(words, Language.PORTUGUESE);
    boolean either = english == portuguese;
    if (!either) {
      language = english > portuguese ? Language.ENGLISH : Language.PORTUGUESE;
    }
    return words.stream()
        .filter(word -> !right.contains(Spelling.simple(word.text())))
        .filter(word -> either ? isUnknown(word) : !list(language).knows(word.text()))
        .toList();
  }

  private long known(List<TextWord> words, Language of) {
    return words.stream().filter(word -> list(of).knows(word.text())).count();
  }

  private boolean isUnknown(TextWord word) {
    return !list(Language.ENGLISH).knows(word.text())
        && !list(Language.PORTUGUESE).knows(word.text());
  }

  /** What may be meant, in the language of the last text. */
  List<String> suggest(String word) {
    return list(language).suggest(word);
  }
}
