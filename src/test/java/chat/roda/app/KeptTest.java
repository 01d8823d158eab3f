package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
  @TempDir private Path folder;

  @Test
  void whatWasKeptIsThereAtTheNextStart() {
    try (Kept kept = Kept.read(Optional.of(folder))) {
      kept.settings().change(old -> old.withNickname("ana"));
      kept.drafts().keep("10.0.0.1:5005", "#lobby", "half a sent");
    }
    try (Kept kept = Kept.read(Optional.of(folder))) {
      assertThat(kept.settings().current().nickname()).isEqualTo("ana");
      assertThat(kept.drafts().find("10.0.0.1:5005", "#lobby")).isEqualTo("half a sent");
      assertThat(kept.data()).isEqualTo(folder);
    }
  }
}
