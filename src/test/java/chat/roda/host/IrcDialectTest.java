package chat.roda.host;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an IRC client meets; sentences of the Modern IRC document and the IRCv3 specifications. */
class IrcDialectTest {
  private TestHost host;

  @BeforeEach
  void open() throws Exception {
    host = new TestHost();
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void welcomesAClientThatKnowsNothingOfCapabilities() throws Exception {
    WireClient ana = host.connect();
    ana.send("NICK ana", "USER ana 0 * :Ana");
    assertThat(ana.line()).isEqualTo(":roda.test 001 ana :Welcome to Ana's room, ana");
    assertThat(ana.expect(".* 005 .*")).contains("CASEMAPPING=ascii");
    assertThat(ana.expect(".* NICKLEN=.*")).contains("NICKLEN=30", "NETWORK=Ana's\\x20room");
    assertThat(ana.expect(".* 372 .*#lobby.*")).contains("/join #lobby");
    ana.expect(".* 376 .*");
  }

  @Test
  void holdsRegistrationBackUntilCapEnd() throws Exception {
    WireClient ana = host.connect();
    ana.send("CAP LS 302", "NICK ana", "USER ana 0 * :Ana");
    assertThat(ana.line()).startsWith(":roda.test CAP * LS * :").contains("batch");
    assertThat(ana.line()).startsWith(":roda.test CAP * LS :").contains("server-time");
    ana.send("CAP REQ :server-time no-such-thing");
    assertThat(ana.line()).isEqualTo(":roda.test CAP ana NAK :server-time no-such-thing");
    ana.send("CAP REQ :server-time message-tags");
    assertThat(ana.line()).isEqualTo(":roda.test CAP ana ACK :server-time message-tags");
    ana.send("CAP LIST");
    assertThat(ana.line()).contains("cap-notify", "server-time", "message-tags");
    ana.send("CAP END");
    assertThat(ana.line()).contains(" 001 ana ");
  }

  @Test
  void tellsTheOthersWhoComesAndGoes() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.irc("bruno");
    assertThat(ana.soFar()).containsExactly(":bruno!~bruno@127.0.0.1 JOIN #lobby");
    bruno.send("PART #lobby :tea");
    bruno.expect(":bruno!~bruno@127.0.0.1 PART #lobby :tea");
    bruno.send("JOIN #lobby");
    bruno.expect(".* 366 .*");
    bruno.send("QUIT :home");
    bruno.expect("ERROR :.*");
    bruno.expectClosed();
    assertThat(ana.soFar())
        .containsExactly(
            ":bruno!~bruno@127.0.0.1 PART #lobby :tea",
            ":bruno!~bruno@127.0.0.1 JOIN #lobby",
            ":bruno!~bruno@127.0.0.1 QUIT :Quit: home");
  }

  @Test
  void passesMessagesOnToAllOthersInTheirOrder() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.irc("bruno");
    WireClient joao = host.irc("João");
    ana.soFar();
    bruno.soFar();
    ana.send("PRIVMSG #lobby :olá", "NOTICE #lobby :atenção", "PRIVMSG João,bruno :só vocês");
    assertThat(ana.soFar()).isEmpty();
    assertThat(bruno.soFar())
        .containsExactly(
            ":ana!~ana@127.0.0.1 PRIVMSG #lobby :olá",
            ":ana!~ana@127.0.0.1 NOTICE #lobby :atenção",
            ":ana!~ana@127.0.0.1 PRIVMSG bruno :só vocês");
    assertThat(joao.soFar())
        .containsExactly(
            ":ana!~ana@127.0.0.1 PRIVMSG #lobby :olá",
            ":ana!~ana@127.0.0.1 NOTICE #lobby :atenção",
            ":ana!~ana@127.0.0.1 PRIVMSG João :só vocês");
  }

  @Test
  void whatIsForOneAloneStandsInItsPlaceAmongWhatIsForAll() throws Exception {
    WireClient ana = host.irc("ana", "echo-message");
    WireClient bruno = host.irc("bruno");
    ana.soFar();
    String talk = "PRIVMSG #lobby :";
    ana.send(talk + "1", "PING a", talk + "2", talk + "3", "PING b");
    String said = ":ana!~ana@127.0.0.1 PRIVMSG #lobby :";
    String pong = ":roda.test PONG roda.test :";
    assertThat(List.of(ana.line(), ana.line(), ana.line(), ana.line(), ana.line()))
        .containsExactly(said + "1", pong + "a", said + "2", said + "3", pong + "b");
    assertThat(bruno.soFar()).containsExactly(said + "1", said + "2", said + "3");
    bruno.send(talk + "4", "PING c", talk + "5", "PING d");
    assertThat(List.of(bruno.line(), bruno.line())).containsExactly(pong + "c", pong + "d");
    String answered = ":bruno!~bruno@127.0.0.1 PRIVMSG #lobby :";
    assertThat(ana.soFar()).containsExactly(answered + "4", answered + "5");
  }

  @Test
  void echoesWithLabelIdAndTimeToThoseWhoAsked() throws Exception {
    WireClient ana =
        host.irc("ana", "echo-message", "labeled-response", "batch", "message-tags", "server-time");
    WireClient bruno = host.irc("bruno", "message-tags");
    WireClient carla = host.irc("carla");
    ana.soFar();
    ana.send("@label=x1;+roda.chat/sent=7 PRIVMSG #lobby :oi");
    String echo = ana.expect(".* PRIVMSG #lobby :oi");
    assertThat(echo).matches("@.*label=x1.*").contains("time=", "msgid=", "+roda.chat/sent=7");
    bruno.soFar();
    assertThat(carla.soFar()).containsExactly(":ana!~ana@127.0.0.1 PRIVMSG #lobby :oi");
    ana.send("@label=x2 PRIVMSG #lobby :of");
    assertThat(bruno.expect(".* :of")).startsWith("@msgid=").doesNotContain("label", "time=");
  }

  @Test
  void labelsWhateverItAnswers() throws Exception {
    WireClient ana = host.irc("ana", "labeled-response", "batch");
    ana.send("@label=a PONG x");
    assertThat(ana.line()).isEqualTo("@label=a :roda.test ACK");
    ana.send("@label=b PING x");
    assertThat(ana.line()).isEqualTo("@label=b :roda.test PONG roda.test :x");
    ana.send("@label=c MODE #lobby");
    String start = ana.line();
    assertThat(start).matches("@label=c :roda.test BATCH \\+\\S+ labeled-response");
    String id = start.replaceAll(".*\\+(\\S+) .*", "$1");
    assertThat(ana.line()).startsWith("@batch=" + id + " :roda.test 324 ana #lobby +n");
    assertThat(ana.line()).startsWith("@batch=" + id + " :roda.test 329 ");
    assertThat(ana.line()).isEqualTo(":roda.test BATCH -" + id);
  }

  @Test
  void passesClientTagsWithoutTextToThoseWhoReadThem() throws Exception {
    WireClient ana = host.irc("ana", "message-tags");
    WireClient bruno = host.irc("bruno", "message-tags");
    WireClient carla = host.irc("carla");
    ana.soFar();
    bruno.soFar();
    ana.send("@+typing=active TAGMSG #lobby");
    ana.soFar();
    assertThat(bruno.soFar())
        .singleElement(as(STRING))
        .matches("@\\+typing=active;msgid=\\S+ :ana!~ana@127.0.0.1 TAGMSG #lobby");
    assertThat(carla.soFar()).isEmpty();
  }

  @Test
  void nicknamesThatDifferOnlyInCaseAreTheSame() throws Exception {
    host.irc("João");
    WireClient other = host.connect();
    other.send("NICK JOÃO", "USER x 0 * :x");
    assertThat(other.line()).isEqualTo(":roda.test 433 * JOÃO :Nickname is already in use");
    other.send("NICK Müller");
    other.expect(".* 001 Müller .*");
    other.send("WHOIS joão");
    assertThat(other.expect(".* 311 .*")).startsWith(":roda.test 311 Müller João ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ana", "@ana", "~ana", "a!b", "a,b", "aaaaaaaaaabbbbbbbbbbccccccccccd"})
  void refusesWhatCannotBeANickname(String nickname) throws Exception {
    WireClient ana = host.connect();
    ana.send("NICK " + nickname, "USER x 0 * :x");
    assertThat(ana.line()).startsWith(":roda.test 432 * " + nickname + " :A nickname can");
    ana.send("NICK 李");
    ana.expect(".* 001 李 .*");
  }

  @Test
  void tellsANewNicknameToTheNeighboursAndTheOwner() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.irc("bruno");
    ana.soFar();
    ana.send("NICK Ana");
    assertThat(ana.soFar()).containsExactly(":ana!~ana@127.0.0.1 NICK Ana");
    assertThat(bruno.soFar()).containsExactly(":ana!~ana@127.0.0.1 NICK Ana");
    ana.send("NICK bruno");
    assertThat(ana.soFar()).containsExactly(":roda.test 433 Ana bruno :Nickname is already in use");
  }

  @Test
  void showsTheLastTenMessagesToWhoeverComesIn() throws Exception {
    WireClient ana = host.irc("ana");
    for (int i = 1; i <= 12; i++) {
      ana.send("PRIVMSG #lobby :m" + i);
    }
    ana.soFar();
    WireClient late = host.irc("late", "server-time", "batch", "message-tags");
    List<String> shown = late.soFar();
    assertThat(shown.getFirst()).matches(":roda.test BATCH \\+\\S+ chathistory #lobby");
    assertThat(shown.subList(1, 11))
        .allMatch(line -> line.contains(";batch=") && line.contains("msgid="))
        .extracting(line -> line.substring(line.lastIndexOf(':') + 1))
        .containsExactly("m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12");
    WireClient simple = host.irc("simple");
    assertThat(simple.soFar())
        .hasSize(10)
        .last()
        .asString()
        .matches(":ana!~ana@127.0.0.1 PRIVMSG #lobby :\\[\\d\\d:\\d\\d] m12");
  }

  @Test
  void givesHistoryToThoseWhoAskForIt() throws Exception {
    WireClient ana = host.irc("ana", "message-tags", "echo-message");
    ana.send("PRIVMSG #lobby :m1", "PRIVMSG #lobby :m2", "PRIVMSG #lobby :m3");
    String second = ana.expect(".*:m2").replaceAll("@msgid=(\\S+) .*", "$1");
    WireClient late = host.irc("late", "server-time", "batch", "message-tags", "draft/chathistory");
    assertThat(late.soFar()).as("not by itself").isEmpty();
    late.send("CHATHISTORY AFTER #lobby msgid=" + second + " 50");
    assertThat(late.soFar()).hasSize(3).element(1).asString().endsWith(":m3");
    late.send("CHATHISTORY BEFORE #lobby msgid=" + second + " 50");
    assertThat(late.soFar()).hasSize(3).element(1).asString().endsWith(":m1");
    late.send("CHATHISTORY LATEST #lobby * 2");
    assertThat(late.soFar()).hasSize(4);
    late.send("CHATHISTORY LATEST #other * 2");
    assertThat(late.soFar())
        .containsExactly(
            ":roda.test FAIL CHATHISTORY INVALID_TARGET LATEST #other :Messages could not be"
                + " retrieved");
  }

  @Test
  void answersWhatClientsAskWhenTheyComeIn() throws Exception {
    WireClient ana = host.irc("ana", "multi-prefix", "userhost-in-names");
    ana.send(
        "MODE ana +i", "MODE #lobby", "MODE #lobby b", "WHO #lobby", "USERHOST ana", "ISON ana x");
    assertThat(ana.soFar())
        .anyMatch(l -> l.equals(":ana!~ana@127.0.0.1 MODE ana +i"))
        .anyMatch(l -> l.contains(" 324 ana #lobby +n"))
        .anyMatch(l -> l.contains(" 368 ana #lobby "))
        .anyMatch(l -> l.contains(" 352 ana #lobby ~ana 127.0.0.1 roda.test ana H :0 ana"))
        .anyMatch(l -> l.contains(" 302 ana :ana=+~ana@127.0.0.1"))
        .anyMatch(l -> l.endsWith(" 303 ana :ana"))
        .noneMatch(l -> l.matches(".* [45]\\d\\d .*"));
    ana.send("LIST", "LUSERS", "VERSION", "TIME", "MOTD", "NAMES #lobby");
    assertThat(ana.soFar())
        .anyMatch(l -> l.contains(" 322 ana #lobby 1 "))
        .anyMatch(l -> l.contains(" 251 ana :There are 0 users and 1 invisible"))
        .anyMatch(l -> l.contains(" 351 ana Roda-"))
        .anyMatch(l -> l.contains(" 391 ana roda.test "))
        .anyMatch(l -> l.contains(" 353 ana = #lobby :ana!~ana@127.0.0.1"))
        .noneMatch(l -> l.matches(".* [45]\\d\\d .*"));
  }

  @Test
  void whoMakesAChannelIsItsOperator() throws Exception {
    WireClient ana = host.irc("ana");
    ana.send("JOIN #dev");
    assertThat(ana.expect(".* 353 .*")).isEqualTo(":roda.test 353 ana = #dev :@ana");
    WireClient bruno = host.irc("bruno");
    bruno.send("JOIN #DEV");
    assertThat(bruno.expect(".* 353 .*#dev.*")).endsWith(":@ana bruno");
  }

  @Test
  void keepsTheTopicAndTellsIt() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.irc("bruno");
    ana.soFar();
    ana.send("TOPIC #lobby :café às dez");
    assertThat(ana.soFar()).containsExactly(":ana!~ana@127.0.0.1 TOPIC #lobby :café às dez");
    assertThat(bruno.soFar()).containsExactly(":ana!~ana@127.0.0.1 TOPIC #lobby :café às dez");
    assertThat(host.irc("carla").soFar()).isEmpty();
    bruno.send("TOPIC #lobby");
    assertThat(bruno.expect(".* 332 .*")).endsWith("#lobby :café às dez");
  }

  @Test
  void tellsAwayToThoseWhoAskedAndThoseWhoWrite() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.irc("bruno", "away-notify");
    ana.send("AWAY :lunch");
    ana.expect(".* 306 .*");
    bruno.expect(":ana!~ana@127.0.0.1 AWAY :lunch");
    bruno.send("PRIVMSG ana :hi");
    assertThat(bruno.line()).isEqualTo(":roda.test 301 bruno ana :lunch");
    ana.send("AWAY");
    ana.expect(".* 305 .*");
    bruno.expect(":ana!~ana@127.0.0.1 AWAY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRIVMSG | 411",
        "PRIVMSG #lobby | 412",
        "PRIVMSG nobody :x | 401",
        "PRIVMSG #nowhere :x | 403",
        "PART #nowhere | 403",
        "JOIN | 461",
        "JOIN lobby | 403",
        "USER a 0 * :a | 462",
        "WHOIS nobody | 401",
        "TOPIC #nowhere x | 403",
        "XYZZY | 421",
        "NICK | 431",
        "CAP XYZZY | 410"
      })
  void refusesWithTheRightNumeric(String line, String numeric) throws Exception {
    WireClient ana = host.irc("ana");
    ana.send(line);
    assertThat(ana.line()).startsWith(":roda.test " + numeric + " ana ");
  }

  @Test
  void refusesRatherThanCutsWhatIsTooLong() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.irc("bruno");
    ana.soFar();
    ana.send("PRIVMSG #lobby :" + "x".repeat(600));
    ana.send("PRIVMSG #lobby :" + "x".repeat(490));
    assertThat(ana.soFar()).hasSize(2).allMatch(l -> l.contains(" 417 ana "));
    assertThat(bruno.soFar()).isEmpty();
  }

  @Test
  void nobodyButTheRegisteredMayTalk() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient stranger = host.connect();
    stranger.send("NICK stranger", "PRIVMSG #lobby :hi", "JOIN #lobby");
    assertThat(stranger.line()).contains(" 451 stranger ");
    assertThat(stranger.line()).contains(" 451 stranger ");
    assertThat(ana.soFar()).isEmpty();
  }
}
