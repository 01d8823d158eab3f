package chat.roda.ui.emoji;

import chat.roda.texts.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Every emoji that can be picked, with its names in both languages. Read off the FX thread, when
 * somebody begins to type or when it is asked for; this takes some tens of milliseconds. FX thread.
 */
public final class EmojiCatalogue {
  private record Read(List<EmojiEntry> all, Map<String, EmojiEntry> byEmoji, EmojiSearch search) {}

  private final Language language;
  private Optional<CompletableFuture<Read>> reading = Optional.empty();

  public EmojiCatalogue(Language language) {
    this.language = language;
  }

  private Read read() {
    prepare();
    return reading.orElseThrow().join();
  }

  /** Begins to read, unless that was done; it will be asked for soon. */
  public void prepare() {
    if (reading.isEmpty()) {
      reading =
          Optional.of(
              CompletableFuture.supplyAsync(
                  this::readAll, task -> Thread.ofVirtual().name("emoji").start(task)));
    }
  }

  private Read readAll() {
    Map<String, EmojiEntry.Words> words = words(language);
    Map<String, EmojiEntry.Words> other = words(other());
    List<EmojiEntry> all = new ArrayList<>();
    EmojiCategory category = EmojiCategory.SMILEYS;
    for (String line : EmojiFiles.lines("categories")) {
      String[] parts = line.split("\t", 2);
      if (parts.length == 1) {
        category = EmojiCategory.valueOf(line);
      } else {
        List<String> shortNames = List.of(parts[1].split(" "));
        all.add(
            new EmojiEntry(
                parts[0],
                category,
                shortNames,
                words.getOrDefault(parts[0], EmojiEntry.Words.NONE),
                other.getOrDefault(parts[0], EmojiEntry.Words.NONE)));
      }
    }
    var byEmoji = all.stream().collect(Collectors.toMap(e -> plain(e.emoji()), e -> e));
    return new Read(List.copyOf(all), byEmoji, new EmojiSearch(all));
  }

  private Language other() {
    return switch (language) {
      case ENGLISH -> Language.PORTUGUESE;
      case PORTUGUESE -> Language.ENGLISH;
    };
  }

  private static Map<String, EmojiEntry.Words> words(Language language) {
    Map<String, EmojiEntry.Words> words = new HashMap<>();
    for (String line : EmojiFiles.lines("words_" + language.suffix())) {
      String[] parts = line.split("\t", -1);
      List<String> keywords =
          Arrays.stream(parts[2].split(",")).filter(word -> !word.isEmpty()).toList();
      words.put(parts[0], new EmojiEntry.Words(parts[1], keywords));
    }
    return words;
  }

  private static String plain(String emoji) {
    return SkinTone.NONE.of(emoji).replace(EmojiText.AS_PICTURE, "");
  }

  /** In the order of the picker. */
  List<EmojiEntry> all() {
    return read().all();
  }

  /** What is known of {@code emoji}, in whatever skin tone. */
  Optional<EmojiEntry> entry(String emoji) {
    return Optional.ofNullable(read().byEmoji().get(plain(emoji)));
  }

  /** What {@code emoji} is called in the person's language. */
  public Optional<String> name(String emoji) {
    return entry(emoji).map(EmojiEntry::name);
  }

  /** The one of exactly that name between colons. */
  public Optional<String> ofShortName(String name) {
    return read().search().ofShortName(name).map(EmojiEntry::emoji);
  }

  /**
   * Those whose names or keywords, in either language, have words that begin as those of {@code
   * wanted} do; the best first, at most {@code most}.
   */
  List<EmojiEntry> search(String wanted, int most) {
    return read().search().find(wanted, most);
  }
}
