package chat.roda.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ConnectionTest {
  private static final int OUTBOX = 1 << 24;
  private static final String END = "(end)";
  private static final String CLOSED = "(closed)";

  private final Poller poller;
  private final Socket peer;
  private final CountDownLatch over = new CountDownLatch(1);
  private final Connection connection;

  /** What was read, each read by itself. */
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  ConnectionTest() throws IOException {
    poller = Poller.open("poller");
    poller.start();
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
  void readsWhatCameBeforeSomebodyListensAndAfter() throws Exception {
    tell("one");
    connection.listen(() -> hear(99));
    assertThat(heard.take()).isEqualTo("one");
    tell("two");
    assertThat(heard.take()).isEqualTo("two");
    peer.close();
    assertThat(heard.take()).isEqualTo(END);
  }

  @Test
  void tellsAgainWhereThereWasMoreThanRoom() throws Exception {
    tell("onetwo");
    connection.listen(() -> hear(3));
    assertThat(heard.take()).isEqualTo("one");
    assertThat(heard.take()).isEqualTo("two");
  }

  @Test
  void whatComesDuringAPauseWaitsInTheSocket() throws Exception {
    connection.listen(() -> {
      hear(99);
      connection.pause();
    });
    tell("one");
    assertThat(heard.take()).isEqualTo("one");
    var sent = new CountDownLatch(1);
    Thread.ofVirtual()
        .start(() -> {
          tell("x".repeat(1 << 24));
          sent.countDown();
        });
    assertThat(sent.await(300, TimeUnit.MILLISECONDS)).as("the peer is slowed").isFalse();
    assertThat(heard).isEmpty();
    connection.listen(() -> hear(1 << 20));
    sent.await();
  }

  @Test
  void neverWaitsForASlowPeerAndLosesNothingOfWhatItIsSent() throws IOException {
    byte[] chunk = new byte[100_000];
    for (int i = 0; i < 100; i++) {
      Arrays.fill(chunk, (byte) i);
      assertThat(connection.send(Chunk.of(chunk.clone()))).isTrue();
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
  void whatASlowPeerIsSentStaysAsItWasWhereverItStood() throws IOException {
    byte[] place = new byte[100_000];
    for (int i = 0; i < 100; i++) {
      Arrays.fill(place, (byte) i);
      assertThat(connection.send(new Lent(place))).isTrue();
    }
    byte[] expected = new byte[place.length];
    InputStream in = peer.getInputStream();
    for (int i = 0; i < 100; i++) {
      Arrays.fill(expected, (byte) i);
      assertThat(in.readNBytes(expected.length)).isEqualTo(expected);
    }
  }

  @Test
  void whatIsSentTogetherStandsInItsPlaceAlsoWhenThePeerIsSlow() throws IOException {
    byte[] chunk = new byte[100_000];
    for (int i = 0; i < 99; i += 3) {
      List<Chunk.Lasting> three = new ArrayList<>();
      for (int k = 0; k < 3; k++) {
        Arrays.fill(chunk, (byte) (i + k));
        three.add(Chunk.of(chunk.clone()));
      }
      assertThat(connection.send(three.subList(0, 2))).isTrue();
      assertThat(connection.send(three.getLast())).isTrue();
    }
    InputStream in = peer.getInputStream();
    for (int i = 0; i < 99; i++) {
      Arrays.fill(chunk, (byte) i);
      assertThat(in.readNBytes(chunk.length)).isEqualTo(chunk);
    }
  }

  @Test
  void tellsWhenThereIsNoRoomForMore() {
    byte[] chunk = new byte[1 << 20];
    int sent = 0;
    while (sent < 200 && connection.send(Chunk.of(chunk))) {
      sent++;
    }
    assertThat(sent).isBetween(OUTBOX >> 20, 199);
  }

  @Test
  void endsAtOnceWhenNothingWaitsAndOnlyOnce() throws Exception {
    connection.finish();
    assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(connection.isClosed()).isTrue();
    assertThat(connection.send(Chunk.of(new byte[9]))).as("dropped").isTrue();
    assertThat(peer.getInputStream().read()).isEqualTo(-1);
  }

  @Test
  void aGentleEndWaitsForThePeerAndIgnoresWhatItStillSays() throws Exception {
    connection.send(Chunk.of("bye".getBytes(StandardCharsets.UTF_8)));
    connection.finishGently();
    tell("what it still says");
    assertThat(new String(peer.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("bye");
    assertThat(connection.isClosed()).isFalse();
    peer.shutdownOutput();
    assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatAPeerSaidBeforeItBrokeOffIsReadAlsoWhenItTakesNothingAnyMore() throws Exception {
    tell("last words");
    peer.setSoLinger(true, 0);
    peer.close();
    for (int i = 0; i < 3; i++) {
      assertThat(connection.send(Chunk.of(new byte[9]))).isTrue();
    }
    connection.listen(() -> hear(99));
    assertThat(heard.take()).isEqualTo("last words");
    connection.finish();
    assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoeverReadsIsToldOfTheClosing() throws Exception {
    connection.listen(() -> hear(99));
    connection.close();
    assertThat(heard.take()).isEqualTo(CLOSED);
  }

  private void tell(String text) {
    try {
      peer.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void hear(int most) {
    byte[] bytes = new byte[most];
    try {
      int read = connection.read(bytes, 0, most);
      if (read < 0) {
        connection.pause();
        heard.add(END);
      } else if (read > 0) {
        heard.add(new String(bytes, 0, read, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      connection.pause();
      heard.add(CLOSED);
    }
  }
}
