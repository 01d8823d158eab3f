package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphicsCardTest {
  @TempDir private Path there;

  @Test
  void isMissingWhereLinuxShowsNone() {
    Path nowhere = there.resolve("nowhere");
    assertThat(GraphicsCard.isMissing("Linux", List.of(nowhere))).isTrue();
    assertThat(GraphicsCard.isMissing("Linux", List.of(nowhere, there))).isFalse();
    assertThat(GraphicsCard.isMissing("Windows 11", List.of(nowhere))).isFalse();
  }
}
