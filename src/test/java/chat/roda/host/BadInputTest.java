package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.history.MemoryLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any bytes, at any speed, cut anywhere: the room goes on. */
class BadInputTest {
  private TestHost host;
  private WireClient ana;

  @BeforeEach
  void open() throws Exception {
    host = new TestHost();
    ana = host.irc("ana");
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void bytesOneAtATime() throws Exception {
    WireClient slow = host.connect();
    for (byte b :
        "NICK slow\r\nUSER s 0 * :s\r\nJOIN #lobby\r\n".getBytes(StandardCharsets.UTF_8)) {
      slow.sendRaw(new byte[] {b});
    }
    slow.expect(".* 366 .*");
    for (byte b : "PRIVMSG #lobby :olá 👋\r\n".getBytes(StandardCharsets.UTF_8)) {
      slow.sendRaw(new byte[] {b});
    }
    ana.expect(":slow!~s@127.0.0.1 PRIVMSG #lobby :olá 👋");
  }

  @Test
  void manyMessagesInOnePacket() throws Exception {
    var packet = new StringBuilder("NICK fast\nUSER f 0 * :f\nJOIN #lobby\n");
    for (int i = 0; i < 1000; i++) {
      packet.append("PRIVMSG #lobby :m").append(i).append('\n');
    }
    host.connect().sendRaw(packet.toString());
    for (int i = 0; i < 1000; i++) {
      assertThat(ana.expect(".* PRIVMSG .*")).endsWith(" :m" + i);
    }
  }

  @Test
  void aLineThatNeverEnds() throws Exception {
    WireClient endless = host.irc("endless");
    byte[] much = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 64; i++) {
      endless.sendRaw(much);
    }
    endless.expect(".* 417 endless .*");
    endless.sendRaw("\r\nPRIVMSG #lobby :back again\r\n");
    ana.expect(".* PRIVMSG #lobby :back again");
  }

  @Test
  void aPlainLineThatNeverEnds() throws Exception {
    WireClient endless = host.plain("endless");
    byte[] much = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 64; i++) {
      endless.sendRaw(much);
    }
    endless.expect("That line was too long and was not sent\\. Send it in parts\\.");
    endless.sendRaw("\nback again\n");
    assertThat(ana.expect(".* PRIVMSG .*")).endsWith(" PRIVMSG #lobby :back again");
  }

  @Test
  void bytesThatAreNotUtf8() throws Exception {
    WireClient latin = host.irc("latin");
    latin.sendRaw("PRIVMSG #lobby :a\u00e7\u00e3o\r\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(latin.line())
        .isEqualTo(
            ":roda.test FAIL PRIVMSG INVALID_UTF8 :Message rejected, your client must use UTF-8");
    latin.send("PRIVMSG #lobby :still here");
    assertThat(ana.expect(".* PRIVMSG .*")).endsWith(" :still here");
  }

  @Test
  void nulBytes() throws Exception {
    WireClient nul = host.irc("nul");
    nul.sendRaw("PRIVMSG #lobby :a\u0000b\r\nPRIVMSG #lobby :clean\r\n");
    assertThat(nul.line()).contains(" FAIL ");
    assertThat(ana.expect(".* PRIVMSG .*")).endsWith(" :clean");
    WireClient plain = host.plain("plain");
    plain.sendRaw("c\u0000d\n");
    assertThat(ana.expect(".* PRIVMSG .*")).endsWith(" :cd");
  }

  @Test
  void whatIsNoTextIsNoNickname() throws Exception {
    WireClient bytes = host.connect();
    bytes.sendRaw("ab\u0000\u0001\ncd\n");
    bytes.expect("That is not text\\..*");
    bytes.expectClosed();
    assertThat(ana.soFar()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /x HTTP/1.1\r\n"
            + "Content-Length: 99\r\n\r\n"
            + "NICK evil\r\n"
            + "USER e 0 * :e\r\n"
            + "JOIN #lobby\r\n"
            + "PRIVMSG #lobby :evil\r\n",
        "OPTIONS * HTTP/1.1\r\n\r\n",
        "NICK evil HTTP/1.1\r\nUSER e 0 * :e\r\nJOIN #lobby\r\nPRIVMSG #lobby :evil\r\n",
        "evil /x HTTP/1.1\r\nevil\r\n"
      })
  void aBrowserGetsAShortAnswerAndCannotTalk(String request) throws Exception {
    WireClient browser = host.connect();
    browser.sendRaw(request);
    assertThat(browser.line()).isEqualTo("HTTP/1.1 400 Bad Request");
    browser.expect("This is Ana's room, a Roda room, and not a web page\\..*");
    browser.expectClosed();
    assertThat(ana.soFar()).isEmpty();
  }

  @Test
  void tlsIsRefusedAtOnce() throws Exception {
    WireClient tls = host.connect();
    tls.sendRaw(new byte[] {0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, (byte) 0xfc});
    tls.expectClosed();
    assertThat(ana.soFar()).isEmpty();
  }

  @Test
  void aClientThatIsReset() throws Exception {
    WireClient reset = host.irc("reset");
    reset.socket().setSoLinger(true, 0);
    reset.close();
    ana.expect(":reset!~reset@127.0.0.1 QUIT :.*");
    host.irc("reset");
  }

  @Test
  void twoWhoWantOneNicknameAtTheSameMoment() throws Exception {
    for (int round = 0; round < 20; round++) {
      String nickname = "both" + round;
      var together = new CyclicBarrier(2);
      Callable<Boolean> comeIn =
          () -> {
            WireClient client = new WireClient(host.port());
            together.await();
            client.send("NICK " + nickname, "USER x 0 * :x");
            return client.expect(".* (001|433) .*").contains(" 001 ");
          };
      try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
        Future<Boolean> one = pool.submit(comeIn);
        Future<Boolean> other = pool.submit(comeIn);
        assertThat(one.get()).isNotEqualTo(other.get());
      }
    }
  }

  @Test
  void fiveHundredWhoComeAndGoAtOnce() throws Exception {
    List<Future<?>> all = new ArrayList<>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 500; i++) {
        int number = i;
        all.add(pool.submit(() -> comeAndGo(number)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    ana.send("WHO #lobby");
    assertThat(ana.expect(".* (352|315) .*")).contains(" ana ");
    assertThat(ana.expect(".* (352|315) .*")).contains(" 315 ");
  }

  private Void comeAndGo(int number) throws IOException {
    try (var client = new WireClient(host.port())) {
      client.send("NICK n" + number, "USER n 0 * :n", "JOIN #lobby");
      client.expect(".* 366 .*");
      client.send("PRIVMSG #lobby :hi");
      client.soFar();
      if (number % 3 == 0) {
        client.socket().setSoLinger(true, 0);
      } else {
        client.send("QUIT");
        client.expectClosed();
      }
    }
    return null;
  }

  @Test
  void aClientThatNeverReadsIsDroppedAndTheOthersGoOn() throws Exception {
    try (var small = new TestHost(TestHost.limits(100, Rate.ANY, Rate.ANY, 256 * 1024))) {
      WireClient talker = small.irc("talker");
      small.irc("deaf").socket().setReceiveBufferSize(4096);
      WireClient listener = small.irc("listener");
      talker.expect(".* JOIN .*");
      String line = "PRIVMSG #lobby :" + "x".repeat(400);
      String quit = "";
      for (int sent = 0; sent < 100_000 && quit.isEmpty(); sent += 100) {
        for (int i = 0; i < 100; i++) {
          talker.send(line);
        }
        quit = String.join("", talker.soFar().stream().filter(l -> l.contains("QUIT")).toList());
        assertThat(listener.soFar().stream().filter(l -> l.contains("PRIVMSG"))).hasSize(100);
      }
      assertThat(quit).isEqualTo(":deaf!~deaf@127.0.0.1 QUIT :SendQ exceeded");
    }
  }

  @Test
  void whoSaysGoodbyeAndNeverReadsTheRestIsNotKept() throws Exception {
    try (var roomy = new TestHost(TestHost.limits(100, Rate.ANY, Rate.ANY, 1 << 26))) {
      WireClient talker = roomy.irc("talker");
      WireClient deaf = roomy.irc("deaf");
      deaf.socket().setReceiveBufferSize(4096);
      String line = "PRIVMSG #lobby :" + "x".repeat(400);
      // More than the system keeps for a socket.
      for (int i = 0; i < 40_000; i++) {
        talker.send(line);
      }
      talker.soFar();
      deaf.socket().shutdownOutput();
      talker.expect(":deaf!.* QUIT .*");
      roomy.awaitConnections(1);
    }
  }

  @Test
  void aFloodWaitsAndIsNotLost() throws Exception {
    try (var guarded = new TestHost(TestHost.limits(100, new Rate(20, 200), Rate.ANY, 1 << 20))) {
      WireClient listener = guarded.irc("listener");
      WireClient other = guarded.irc("other");
      WireClient flood = guarded.irc("flood");
      for (int i = 0; i < 100; i++) {
        flood.send("PRIVMSG #lobby :m" + i);
      }
      other.send("PRIVMSG #lobby :not delayed");
      List<String> heard = new ArrayList<>();
      while (heard.size() < 101) {
        String line = listener.expect(".* PRIVMSG .*");
        heard.add(line.substring(line.lastIndexOf(':') + 1));
      }
      assertThat(heard.indexOf("not delayed")).isLessThan(100);
      heard.remove("not delayed");
      assertThat(heard).first().isEqualTo("m0");
      assertThat(heard).last().isEqualTo("m99");
    }
  }

  @Test
  void oneAddressCannotTakeAllConnections() throws Exception {
    try (var guarded = new TestHost(TestHost.limits(3, Rate.ANY, Rate.ANY, 1 << 20))) {
      guarded.irc("a");
      guarded.irc("b");
      WireClient third = guarded.irc("c");
      WireClient tooMany = guarded.connect();
      assertThat(tooMany.line()).isEqualTo("ERROR :Too many connections from your address");
      tooMany.expectClosed();
      third.send("QUIT");
      third.expectClosed();
      guarded.awaitConnections(2);
      guarded.irc("d");
    }
  }

  /** Says more than fits into the system's buffers to somebody who reads nothing of it. */
  private void fillTheOutboxOf(String nickname) throws IOException {
    String line = "PRIVMSG " + nickname + " :" + "x".repeat(400) + "\r\n";
    for (int i = 0; i < 400; i++) {
      ana.sendRaw(line.repeat(100));
    }
    ana.soFar();
  }

  @Test
  void whenTheHostStopsEverybodyIsToldAndThePortIsFree() throws Exception {
    WireClient plain = host.plain("plain");
    host.irc("deaf");
    fillTheOutboxOf("deaf");
    int port = host.port();
    long start = System.nanoTime();
    host.host().close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    ana.expect("ERROR :Closing link: 127.0.0.1 \\(Host stopped\\)");
    ana.expectClosed();
    plain.expect("The host closed the room\\. Goodbye\\.");
    plain.expectClosed();
    var room = host.host().options();
    Host again =
        Host.start(new HostOptions("127.0.0.1", port, room.room(), room.limits()), new MemoryLog());
    again.close();
  }
}
