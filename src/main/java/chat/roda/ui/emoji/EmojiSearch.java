package chat.roda.ui.emoji;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds emoji by words; accents and case do not count. */
final class EmojiSearch {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[\\s_:,\\-]+");

  /** How far from what was wanted: the whole name, its beginning, one of its words, a keyword. */
  private static final int SAME = 0;

  private static final int BEGINS = 1;
  private static final int WORD = 2;
  private static final int KEYWORD = 3;
  private static final int OTHER_LANGUAGE = 2;
  private static final int NO = 1_000;

  /**
   * What an emoji is found by.
   *
   * @param inOne everything, each word after a space: most emoji are passed over by it
   */
  private record Sought(
      EmojiEntry entry,
      List<String> shortNames,
      List<String> words,
      List<String> others,
      String inOne) {
    boolean mayBe(String[] wanted) {
      return Arrays.stream(wanted).allMatch(word -> inOne.contains(" " + word));
    }
  }

  private record Found(EmojiEntry entry, int distance) {}

  private final List<Sought> all;
  private final Map<String, EmojiEntry> shortNames = new HashMap<>();

  EmojiSearch(List<EmojiEntry> entries) {
    all = entries.stream().map(EmojiSearch::sought).toList();
    entries.forEach(entry -> entry.shortNames().forEach(name -> shortNames.put(name, entry)));
  }

  private static Sought sought(EmojiEntry entry) {
    List<String> shortNames = entry.shortNames().stream().map(EmojiSearch::simple).toList();
    List<String> words = entry.words().all().map(EmojiSearch::simple).toList();
    List<String> others = entry.otherWords().all().map(EmojiSearch::simple).toList();
    String inOne =
        Stream.of(shortNames, words, others)
            .flatMap(List::stream)
            .collect(Collectors.joining(" ", " ", ""));
    return new Sought(entry, shortNames, words, others, inOne);
  }

  /** Small letters without accents, with single spaces. */
  private static String simple(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    String bare =
        Normalizer.isNormalized(small, Normalizer.Form.NFD)
            ? small
            : MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    return GAPS.matcher(bare).replaceAll(" ").strip();
  }

  Optional<EmojiEntry> ofShortName(String name) {
    return Optional.ofNullable(shortNames.get(name.toLowerCase(Locale.ROOT)));
  }

  List<EmojiEntry> find(String wanted, int most) {
    String simple = simple(wanted);
    if (simple.isEmpty()) {
      return List.of();
    }
    String[] wantedWords = simple.split(" ");
    return all.stream()
        .filter(sought -> sought.mayBe(wantedWords))
        .map(sought -> new Found(sought.entry(), distance(sought, simple)))
        .filter(found -> found.distance() < NO)
        .sorted(Comparator.comparingInt(Found::distance))
        .limit(most)
        .map(Found::entry)
        .toList();
  }

  private static int distance(Sought sought, String wanted) {
    int whole = nearest(sought, wanted);
    if (whole < NO || wanted.indexOf(' ') < 0) {
      return whole;
    }
    int[] each = Arrays.stream(wanted.split(" ")).mapToInt(w -> nearest(sought, w)).toArray();
    return Arrays.stream(each).anyMatch(d -> d >= NO) ? NO : Arrays.stream(each).sum();
  }

  private static int nearest(Sought sought, String wanted) {
    return Stream.of(
            sought.shortNames().stream().map(name -> distance(name, wanted)),
            sought.words().stream().limit(1).map(name -> distance(name, wanted)),
            sought.words().stream().skip(1).map(word -> distance(word, wanted) + KEYWORD),
            sought.others().stream().limit(1).map(name -> distance(name, wanted) + OTHER_LANGUAGE),
            sought.others().stream()
                .skip(1)
                .map(word -> distance(word, wanted) + KEYWORD + OTHER_LANGUAGE))
        .flatMap(distances -> distances)
        .min(Comparator.naturalOrder())
        .orElse(NO);
  }

  private static int distance(String name, String wanted) {
    if (name.startsWith(wanted)) {
      return name.length() == wanted.length() ? SAME : BEGINS;
    }
    return name.contains(" " + wanted) ? WORD : NO;
  }
}
