package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one peer may take of the host, and what it is told where that ends. */
class LimitsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofMinutes(1);

  private static TestHost hostOfRates(Rate ofConnection, Rate ofAddress) throws Exception {
    return new TestHost(TestHost.limits(100, ofConnection, ofAddress, 1 << 20));
  }

  private static TestHost hostOfPatience(Patience patience) throws Exception {
    return new TestHost(new Limits(100, 100, Rate.ANY, Rate.ANY, 1 << 20, patience));
  }

  private static String pasted(int lines) {
    var text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append("PRIVMSG #lobby :line ").append(i).append("\r\n");
    }
    return text.toString();
  }

  @Test
  void aPastedPageMeetsNoLimit() throws Exception {
    try (var host = new TestHost(Limits.DEFAULT)) {
      WireClient ana = host.irc("ana");
      WireClient bruno = host.irc("bruno");
      ana.sendRaw(pasted(190));
      bruno.expect(".* PRIVMSG #lobby :line 189");
      assertThat(ana.soFar()).noneMatch(line -> line.contains("WARN") || line.contains("FAIL"));
    }
  }

  @Test
  void whoWaitsIsToldOnceAndNothingIsLost() throws Exception {
    try (var host = hostOfRates(new Rate(20, 20), Rate.ANY)) {
      WireClient ana = host.irc("ana");
      WireClient bruno = host.irc("bruno");
      bruno.sendRaw(pasted(120));
      List<String> heard = new ArrayList<>();
      while (heard.size() < 120) {
        heard.add(ana.expect(".* PRIVMSG #lobby :line .*"));
        assertThat(heard.getLast()).endsWith(":line " + (heard.size() - 1));
      }
      assertThat(bruno.soFar().stream().filter(line -> line.contains(" WARN ")))
          .containsExactly(
              ":roda.test WARN * SLOWED_DOWN :You send faster than the room takes it; the rest"
                  + " waits, nothing is lost");
    }
  }

  @Test
  void whoSpeaksPlainLinesIsToldToo() throws Exception {
    try (var host = hostOfRates(new Rate(20, 20), Rate.ANY)) {
      WireClient plain = host.plain("plain");
      plain.sendRaw("line\n".repeat(100));
      plain.expect("You send faster than the room takes it\\. The rest waits its turn, .*");
    }
  }

  /** Of a message of several lines either all is taken or nothing. */
  @Test
  void aMessageOfWhichALineIsTooMuchIsRefusedAsAWhole() throws Exception {
    try (var host = hostOfRates(Rate.ANY, new Rate(40, 1))) {
      WireClient ana = host.irc("ana");
      WireClient flood = host.irc("flood", "batch", "message-tags", "draft/multiline");
      flood.send("BATCH +1 draft/multiline #lobby");
      for (int i = 0; i < 60; i++) {
        flood.send("@batch=1 PRIVMSG #lobby :line " + i);
      }
      flood.expect(".* FAIL PRIVMSG RATE_LIMITED :.*");
      flood.expect(".* FAIL BATCH MULTILINE_INVALID :.*");
      flood.send("BATCH -1");
      flood.soFar();
      assertThat(ana.soFar()).noneMatch(line -> line.contains("PRIVMSG"));
    }
  }

  @Test
  void whatIsTooMuchFromOneAddressIsRefusedWithItsLabel() throws Exception {
    try (var host = hostOfRates(Rate.ANY, new Rate(40, 1))) {
      WireClient ana = host.irc("ana");
      WireClient flood = host.irc("flood", "labeled-response", "batch", "message-tags");
      for (int i = 0; i < 60; i++) {
        flood.send("@label=" + i + " PRIVMSG #lobby :line " + i);
      }
      flood.send("PING still-there");
      List<String> answers = new ArrayList<>();
      String answer = flood.line();
      while (!answer.contains(" PONG ")) {
        answers.add(answer);
        answer = flood.line();
      }
      List<String> refused = answers.stream().filter(line -> line.contains(" FAIL ")).toList();
      assertThat(refused)
          .isNotEmpty()
          .allMatch(line ->
              line.matches(
                  "@label=[1-5]\\d :roda.test FAIL PRIVMSG RATE_LIMITED :Your address sends too"
                      + " much, try again in a moment"));
      for (int heard = 0; heard < 60 - refused.size(); heard++) {
        ana.expect(".* PRIVMSG #lobby :line .*");
      }
      assertThat(ana.soFar()).isEmpty();
      flood.send("QUIT :enough");
      flood.expectClosed();
    }
  }

  @Test
  void comingBackDoesNotFillTheBucketOfAnAddress() throws Exception {
    try (var host = hostOfRates(Rate.ANY, new Rate(30, 1))) {
      WireClient first = host.irc("first");
      first.sendRaw(pasted(40));
      first.expect(".* FAIL PRIVMSG RATE_LIMITED .*");
      first.send("QUIT");
      first.expectClosed();
      WireClient second = host.connect();
      second.sendRaw("NICK second\r\nUSER s 0 * :s\r\n" + pasted(20));
      second.expect(".* FAIL .* RATE_LIMITED .*");
    }
  }

  @Test
  void plainLinesThatAreTooMuchAreRefusedInWords() throws Exception {
    try (var host = hostOfRates(Rate.ANY, new Rate(20, 1))) {
      WireClient plain = host.plain("plain");
      plain.sendRaw("line\n".repeat(60));
      plain.expect("Too much is coming from your address: your last lines were not sent\\. .*");
    }
  }

  @Test
  void aHostThatIsFullSaysSo() throws Exception {
    var limits = new Limits(2, 100, Rate.ANY, Rate.ANY, 1 << 20, Patience.DEFAULT);
    try (var host = new TestHost(limits)) {
      host.irc("ana");
      WireClient bruno = host.irc("bruno");
      WireClient carla = host.connect();
      assertThat(carla.line()).isEqualTo("ERROR :Too many connections to this room");
      carla.expectClosed();
      bruno.send("QUIT");
      bruno.expectClosed();
      host.awaitConnections(1);
      host.irc("carla");
    }
  }

  @Test
  void whoChoosesNoNicknameIsSentAway() throws Exception {
    try (var host = hostOfPatience(new Patience(SECOND, LONG, LONG, LONG))) {
      WireClient stays = host.irc("stays");
      WireClient irc = host.connect();
      irc.send("NICK half");
      WireClient silent = host.connect();
      irc.expect("ERROR :Closing link: 127.0.0.1 \\(Registration timed out\\)");
      irc.expectClosed();
      silent.expect("No nickname came, .*");
      silent.expectClosed();
      stays.soFar();
    }
  }

  @Test
  void whoAnswersNoPingIsGone() throws Exception {
    try (var host = hostOfPatience(new Patience(LONG, SECOND, SECOND, LONG))) {
      WireClient ana = host.irc("ana");
      WireClient dead = host.irc("dead");
      WireClient plain = host.plain("plain");
      String line = ana.line();
      while (!line.contains(" QUIT ")) {
        if (line.startsWith("PING")) {
          ana.send("PONG roda.test");
        }
        line = ana.line();
      }
      assertThat(line).isEqualTo(":dead!~dead@127.0.0.1 QUIT :Ping timeout");
      dead.expect("PING :?roda.test");
      dead.expect("ERROR :Closing link: 127.0.0.1 \\(Ping timeout\\)");
      dead.expectClosed();
      plain.sendRaw("plain lines know no ping\n");
      ana.expect(".* PRIVMSG #lobby :plain lines know no ping");
    }
  }
}
