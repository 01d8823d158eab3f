package chat.roda.ui.spelling;

import chat.roda.settings.WordBook;
import chat.roda.texts.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/**
 * Looks up words, one task after the other, off the FX thread; what it finds comes back to it. FX
 * thread.
 */
public final class Spelling {
  private static final System.Logger LOG = System.getLogger(Spelling.class.getName());

  private final ObservableValue<Boolean> on;
  private final WordBook book;
  private final WordLists lists;
  private final Set<String> ignored = new HashSet<>();
  private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

  /**
   * Makes one that has read nothing yet.
   *
   * @param on whether the person wants it
   * @param book the words that are right for this person
   * @param usual the language of a text that may be of either
   */
  public Spelling(ObservableValue<Boolean> on, WordBook book, Language usual) {
    this.on = on;
    this.book = book;
    lists = new WordLists(usual);
  }

  /** Case does not count in words that are right for a person. */
  static String simple(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether the person wants it. */
  public ObservableValue<Boolean> onProperty() {
    return on;
  }

  /**
   * Finds what looks wrong in a text.
   *
   * @param names of people, which are right
   * @param then gets the words, later
   */
  public void check(String text, List<String> names, Consumer<List<TextWord>> then) {
    Set<String> right =
        Stream.concat(names.stream(), ignored.stream())
            .map(Spelling::simple)
            .collect(Collectors.toSet());
    later(
        () -> {
          List<TextWord> words = TextWords.in(text);
          if (words.isEmpty()) {
            return List.of();
          }
          book.words().stream().map(Spelling::simple).forEach(right::add);
          return lists.wrong(words, right);
        },
        then);
  }

  /** Finds what may be meant by a word that looks wrong; {@code then} gets it later. */
  public void suggest(String word, Consumer<List<String>> then) {
    later(() -> lists.suggest(word), then);
  }

  private interface Work<T> {
    T done();
  }

  private <T> void later(Work<T> work, Consumer<T> then) {
    last =
        last.handleAsync(
            (_, _) -> {
              Optional<T> found = done(work);
              found.ifPresent(it -> Platform.runLater(() -> then.accept(it)));
              return found;
            },
            task -> Thread.ofVirtual().name("spelling").start(task));
  }

  /** What a task finds; empty, and noted, where it fails: nobody waits for it. */
  private static <T> Optional<T> done(Work<T> work) {
    try {
      return Optional.of(work.done());
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "a text cannot be looked through", e);
      return Optional.empty();
    }
  }

  /** The word is right from now on. */
  public void learn(String word) {
    ignore(word);
    later(
        () -> {
          book.add(word);
          return word;
        },
        _ -> {});
  }

  /** The word is right until the program ends. */
  public void ignore(String word) {
    ignored.add(word);
  }
}
