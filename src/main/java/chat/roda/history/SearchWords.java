package chat.roda.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text must have in it to be found, all of it: words, phrases in double quotes, and
 * beginnings of words with an asterisk after them. Case and accents do not count.
 */
public record SearchWords(List<Term> terms) {
  /** Everything has these in it. */
  public static final SearchWords NONE = new SearchWords(List.of());

  /** More would only cost time. */
  private static final int MAX_TERMS = 20;

  private static final Pattern TERM = Pattern.compile("\"([^\"]*)(\"|$)|([^\\s\"]+)");

  public SearchWords {
    terms = List.copyOf(terms);
  }

  /**
   * Words that follow each other.
   *
   * @param open whether the last of them is only the beginning of a word
   */
  public record Term(List<String> words, boolean open) {
    public Term {
      words = List.copyOf(words);
    }

    private boolean isIn(List<String> text) {
      List<String> whole = open ? words.subList(0, words.size() - 1) : words;
      for (int i = 0; i + words.size() <= text.size(); i++) {
        boolean begins = text.subList(i, i + whole.size()).equals(whole);
        if (begins && (!open || text.get(i + whole.size()).startsWith(words.getLast()))) {
          return true;
        }
      }
      return false;
    }

    private String expression() {
      return "\"" + String.join(" ", words) + "\"" + (open ? " *" : "");
    }
  }

  /** Reads what a person typed; never fails. */
  public static SearchWords parse(String typed) {
    List<Term> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(typed);
    while (matcher.find() && terms.size() < MAX_TERMS) {
      boolean quoted = matcher.group(3) == null;
      String text = matcher.group(quoted ? 1 : 3);
      List<String> words = SearchText.words(text);
      if (!words.isEmpty()) {
        terms.add(new Term(words, !quoted && text.endsWith("*")));
      }
    }
    return new SearchWords(terms);
  }

  /** The same, for somebody who may still be typing the last word. */
  public SearchWords stillTyped() {
    if (terms.isEmpty()) {
      return this;
    }
    List<Term> all = new ArrayList<>(terms);
    all.set(all.size() - 1, new Term(terms.getLast().words(), true));
    return new SearchWords(all);
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** Whether the text has all of them in it. */
  public boolean areIn(String text) {
    List<String> words = SearchText.words(text);
    return terms.stream().allMatch(term -> term.isIn(words));
  }

  /** Where in the text the words stand that make it a find, in its order. */
  public List<Span> marked(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+").matcher(text);
    while (matcher.find()) {
      String word = SearchText.spaced(matcher.group());
      if (terms.stream().anyMatch(term -> hasWord(term, word))) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return Collections.unmodifiableList(spans);
  }

  /** Part of a text, from one char up to another, without that. */
  public record Span(int from, int to) {}

  private static boolean hasWord(Term term, String word) {
    return term.words().contains(word) || (term.open() && word.startsWith(term.words().getLast()));
  }

  /** As the full-text index of SQLite (FTS5, "Full-text Query Syntax") asks for it. */
  String expression() {
    return terms.stream().map(Term::expression).collect(Collectors.joining(" AND "));
  }
}
