package chat.roda.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordBookTest {
  @TempDir Path folder;

  @Test
  void whatIsAddedIsThereAgain() {
    var book = new WordBook(folder.resolve("new"));
    assertThat(book.words()).isEmpty();
    book.add("Roda");
    book.add("açaí");
    assertThat(new WordBook(folder.resolve("new")).words()).containsExactly("Roda", "açaí");
  }

  @Test
  void thePersonMayEditTheFile() throws IOException {
    Files.writeString(folder.resolve("words.txt"), "one\n\n  two \n");
    assertThat(new WordBook(folder).words()).containsExactly("one", "two");
  }

  @Test
  void aFolderThatCannotBeWrittenHurtsNobody() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    var book = new WordBook(file);
    book.add("word");
    assertThat(book.words()).isEmpty();
  }
}
