package chat.roda.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import chat.roda.settings.SettingsStore;
import chat.roda.ui.common.SettingsModel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptMutesTest {
  @TempDir private Path folder;

  @Test
  void whoTakesAnotherNicknameStaysMuted() {
    try (var store = SettingsStore.open(folder)) {
      var mutes = new KeptMutes(new SettingsModel(store), new RoomAddress("192.168.0.12", 5005));
      mutes.mute("Bob", true);
      mutes.renamed("Bob", "Zoe");
      assertThat(mutes.isMuted("zoe")).isTrue();
      assertThat(mutes.isMuted("bob")).isFalse();
      mutes.renamed("Ana", "Zoe");
      assertThat(mutes.isMuted("zoe")).isFalse();
    }
  }
}
