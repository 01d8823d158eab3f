package chat.roda.ui.spelling;

import chat.roda.texts.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of all languages, read when they are asked for first. A text is in the language that
 * knows more of its words. For one thread at a time.
 */
final class WordLists {
  private final Map<Language, List<WordList>> lists = new EnumMap<>(Language.class);
  private Language language;

  /**
   * @param usual the language of texts that may be of either, until another was in one of them
   */
  WordLists(Language usual) {
    language = usual;
  }

  private List<WordList> lists(Language of) {
    return lists.computeIfAbsent(of, WordLists::read);
  }

  /** What is right in one of its countries is right: people of several talk with each other. */
  private static List<WordList> read(Language language) {
    return switch (language) {
      case ENGLISH -> List.of(new WordList("en_US"), new WordList("en_GB"));
      case PORTUGUESE -> List.of(new WordList("pt-BR"));
    };
  }

  private boolean knows(Language of, TextWord word) {
    return knows(of, word.text())
        || Apostrophes.within(word.text(), of).filter(it -> knows(of, it)).isPresent();
  }

  private boolean knows(Language of, String word) {
    return lists(of).stream().anyMatch(list -> list.knows(word));
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
        .filter(word -> !isRight(word.text(), right))
        .filter(word -> either ? isUnknown(word) : !knows(language, word))
        .toList();
  }

  /** Whether it is one of these, or belongs to one of them, in any language. */
  private static boolean isRight(String word, Set<String> right) {
    return right.contains(Spelling.simple(word))
        || Arrays.stream(Language.values())
            .flatMap(of -> Apostrophes.within(word, of).stream())
            .anyMatch(it -> right.contains(Spelling.simple(it)));
  }

  private long known(List<TextWord> words, Language of) {
    return words.stream().filter(word -> knows(of, word)).count();
  }

  private boolean isUnknown(TextWord word) {
    return !knows(Language.ENGLISH, word) && !knows(Language.PORTUGUESE, word);
  }

  /** What may be meant, in the language of the last text. */
  List<String> suggest(String word) {
    return lists(language).stream()
        .flatMap(list -> list.suggest(word).stream())
        .distinct()
        .limit(WordList.MOST_SUGGESTED)
        .toList();
  }
}
