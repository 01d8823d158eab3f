package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chat.roda.history.MemoryLog;
import chat.roda.host.HostException.Problem;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** Why a room cannot be opened. */
class HostOpeningTest {
  private static Problem problem(String listen, int port) {
    var room = new RoomSettings("Ana's room", "roda.test", 10, Language.ENGLISH);
    var options = new HostOptions(listen, port, room, Limits.NONE);
    return catchThrowableOfType(
            HostException.class, () -> Host.start(options, new MemoryLog()).close())
        .problem();
  }

  @Test
  void aPortThatAnotherProgramHasIsInUse() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(problem("127.0.0.1", taken.getLocalPort())).isEqualTo(Problem.PORT_IN_USE);
    }
  }

  @Test
  void anAddressOfAnotherMachineIsNoneOfThisOne() {
    assertThat(problem("192.0.2.1", 0)).isEqualTo(Problem.NO_SUCH_ADDRESS);
  }
}
