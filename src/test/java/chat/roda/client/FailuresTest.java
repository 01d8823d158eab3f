package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

/** Why there is no connection, whatever language the system speaks. */
class FailuresTest {
  @Test
  void whatIsRefusedInPortugueseIsRefused() {
    assertThat(Failures.ofConnecting(new ConnectException("Conexão recusada")))
        .isEqualTo(Failure.REFUSED);
  }

  @Test
  void aPortOnWhichNobodyListensRefuses() throws Exception {
    int free;
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = taken.getLocalPort();
    }
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), free), 5_000);
    } catch (ConnectException e) {
      assertThat(Failures.ofConnecting(e)).isEqualTo(Failure.REFUSED);
      return;
    }
    throw new AssertionError("something listens there");
  }

  @Test
  void whatDoesNotAnswerIsNoRefusal() {
    assertThat(Failures.ofConnecting(new SocketTimeoutException())).isEqualTo(Failure.NO_ANSWER);
    assertThat(Failures.ofConnecting(new NoRouteToHostException("Não há rota para o host")))
        .isIn(Failure.NO_ANSWER, Failure.NO_NETWORK);
    assertThat(Failures.ofConnecting(new UnknownHostException("roda.invalid")))
        .isIn(Failure.UNKNOWN_HOST, Failure.NO_NETWORK);
  }
}
