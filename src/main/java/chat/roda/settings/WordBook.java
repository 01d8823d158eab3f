package chat.roda.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that the person says are right: {@code words.txt} in the settings folder, one in each
 * line, to be edited as one likes. Any thread; the file is guarded by this object.
 */
public final class WordBook {
  private static final System.Logger LOG = System.getLogger(WordBook.class.getName());
  private static final String FILE = "words.txt";

  private final Path folder;

  /** Reads and writes in {@code folder}, which need not be there. */
  public WordBook(Path folder) {
    this.folder = folder;
  }

  /** All of them, as they are in the file now; none where it cannot be read. */
  public synchronized Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    try {
      Files.readAllLines(folder.resolve(FILE)).stream()
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .forEach(words::add);
    } catch (NoSuchFileException e) {
      return words;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "The words cannot be read: {0}", e.toString());
    }
    return words;
  }

  /** Adds one; where that is not possible, it is right until the program ends, no longer. */
  public synchronized void add(String word) {
    try {
      Files.createDirectories(folder);
      Files.write(
          folder.resolve(FILE),
          List.of(word),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "A word cannot be saved: {0}", e.toString());
    }
  }
}
