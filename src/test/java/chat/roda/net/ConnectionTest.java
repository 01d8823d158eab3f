package chat.roda.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ConnectionTest {
  private static final int OUTBOX = 1 << 24;

  private final Poller poller;
  private final Socket peer;
  private final CountDownLatch over = new CountDownLatch(1);
  private final Connection connection;

  ConnectionTest() throws IOException {
    poller = Poller.start();
    try (var server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      peer = new Socket(InetAddress.getLoopbackAddress(), server.socket().getLocalPort());
      connection = new Connection(server.accept(), poller, OUTBOX, _ -> over.countDown());
    }
  }

  @AfterEach
  void close() throws IOException {
    connection.close();
    peer.close();
    poller.close();
  }

  @Test
  void readsWhatComesBeforeAndWhileOneWaits() throws IOException {
    tell("one");
    assertThat(read(Duration.ZERO)).isEqualTo("one");
    CompletableFuture<String> next = CompletableFuture.supplyAsync(() -> quietly(Duration.ZERO));
    tell("two");
    assertThat(next.join()).isEqualTo("two");
    assertThat(read(Duration.ofMillis(1))).as("nothing in time").isEmpty();
    tell("three");
    assertThat(read(Duration.ofSeconds(10))).isEqualTo("three");
    peer.close();
    assertThat(connection.read(new byte[9], 0, 9, Duration.ZERO)).isEqualTo(-1);
  }

  @Test
  void readsOnWhereThereWasMoreThanRoomAndThenWaitsAgain() throws IOException {
    var three = new byte[3];
    tell("onetwo");
    for (String part : List.of("one", "two")) {
      assertThat(connection.read(three, 0, 3, Duration.ZERO)).isEqualTo(3);
      assertThat(three).asString(StandardCharsets.US_ASCII).isEqualTo(part);
    }
    assertThat(connection.read(three, 0, 3, Duration.ofMillis(1))).as("no more").isZero();
    tell("six");
    assertThat(connection.read(three, 0, 3, Duration.ZERO)).isEqualTo(3);
    peer.close();
    assertThat(connection.read(three, 0, 3, Duration.ZERO)).isEqualTo(-1);
  }

  @Test
  void neverWaitsForASlowPeerAndLosesNothingOfWhatItIsSent() throws IOException {
    byte[] chunk = new byte[100_000];
    for (int i = 0; i < 100; i++) {
      Arrays.fill(chunk, (byte) i);
      assertThat(connection.send(chunk.clone())).isTrue();
    }
    assertThat(connection.stalledFor()).as("much waits").isPositive();
    connection.finish();
    InputStream in = peer.getInputStream();
    for (int i = 0; i < 100; i++) {
      Arrays.fill(chunk, (byte) i);
      assertThat(in.readNBytes(chunk.length)).isEqualTo(chunk);
    }
    assertThat(in.read()).as("the end").isEqualTo(-1);
  }

  @Test
  void tellsWhenThereIsNoRoomForMore() {
    byte[] chunk = new byte[1 << 20];
    int sent = 0;
    while (sent < 200 && connection.send(chunk)) {
      sent++;
    }
    assertThat(sent).isBetween(OUTBOX >> 20, 199);
  }

  @Test
  void endsAtOnceWhenNothingWaitsAndOnlyOnce() throws Exception {
    connection.finish();
    assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(connection.isClosed()).isTrue();
    assertThat(connection.send(new byte[9])).as("dropped").isTrue();
    assertThat(peer.getInputStream().read()).isEqualTo(-1);
  }

  @Test
  void aGentleEndWaitsForThePeerAndIgnoresWhatItStillSays() throws Exception {
    connection.send("bye".getBytes(StandardCharsets.UTF_8));
    connection.finishGently();
    tell("what it still says");
    assertThat(new String(peer.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("bye");
    assertThat(connection.isClosed()).isFalse();
    peer.shutdownOutput();
    assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatAPeerSaidBeforeItBrokeOffIsReadAlsoWhenItTakesNothingAnyMore() throws IOException {
    tell("last words");
    peer.setSoLinger(true, 0);
    peer.close();
    for (int i = 0; i < 3; i++) {
      assertThat(connection.send(new byte[9])).isTrue();
    }
    assertThat(read(Duration.ofSeconds(10))).isEqualTo("last words");
    connection.finish();
    assertThat(connection.isClosed()).isTrue();
  }

  @Test
  void closingEndsTheReading() {
    var reading =
        CompletableFuture.supplyAsync(() -> {
          try {
            return connection.read(new byte[9], 0, 9, Duration.ZERO);
          } catch (IOException e) {
            return -2;
          }
        });
    connection.close();
    assertThat(reading.join()).isEqualTo(-2);
    assertThatThrownBy(() -> connection.read(new byte[9], 0, 9, Duration.ZERO))
        .isInstanceOf(IOException.class);
  }

  private void tell(String text) throws IOException {
    peer.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private String read(Duration patience) throws IOException {
    byte[] bytes = new byte[99];
    return new String(
        bytes, 0, connection.read(bytes, 0, bytes.length, patience), StandardCharsets.UTF_8);
  }

  private String quietly(Duration patience) {
    try {
      return read(patience);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
