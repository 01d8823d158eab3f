package chat.roda.host.spec;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.WireClient;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person who is there over several connections at a time. */
class SeveralSessionsTest extends SpecTest {
  private static final String ANA = ":ana!~u@127.0.0.1 ";

  private WireClient bruno;
  private WireClient one;

  @BeforeEach
  void twoPeopleInAChannel() throws Exception {
    register("ana");
    bruno = in("#dev", "bruno", "away-notify");
    bruno.send("TOPIC #dev :of coffee");
    one = signIn("ana", "ana");
    one.send("JOIN #dev");
    one.expect(".* 366 ana #dev .*");
    bruno.soFar();
    one.soFar();
  }

  private WireClient another(String... capabilities) throws IOException {
    WireClient client = comeIn(host.connect(), "ana", "ana", capabilities);
    client.expect(".* 366 ana #dev .*");
    client.soFar();
    return client;
  }

  @Test
  void whoSignsInOnceMoreIsShownWhereTheyAre() throws Exception {
    one.send("PRIVMSG #dev :before", "MODE ana +B");
    one.soFar();
    WireClient two = comeIn(host.connect(), "Ana", "ana", "extended-join", "draft/read-marker");
    two.expect(":roda.test 001 ana .*");
    two.expect(":roda.test 376 ana .*");
    two.expect(":roda.test 221 ana \\+B");
    two.expect(ANA + "JOIN #lobby ana x");
    two.expect(":roda.test 366 ana #lobby .*");
    assertThat(two.line()).isEqualTo(ANA + "JOIN #dev ana x");
    assertThat(two.line()).isEqualTo(":roda.test 332 ana #dev :of coffee");
    two.expect(":roda.test MARKREAD #dev \\*");
    assertThat(two.line()).isEqualTo(":roda.test 353 ana = #dev :@bruno ana");
    two.expect(ANA + "PRIVMSG #dev :\\[..:..\\] before");
    assertThat(one.soFar()).isEmpty();
    assertThat(bruno.soFar()).containsExactly(ANA + "PRIVMSG #dev :before");
    bruno.send("WHO #dev", "LUSERS");
    assertThat(bruno.soFar())
        .filteredOn(line -> line.contains(" 352 ") && line.contains(" ana "))
        .hasSize(1);
  }

  @Test
  void whatOneDoesTheOtherSees() throws Exception {
    WireClient two = another();
    one.send("PRIVMSG #dev :hi", "PRIVMSG bruno :psst", "TOPIC #lobby :tea", "JOIN #tea");
    one.send("PART #tea", "MODE ana +i", "NICK anna", "NICK ana", "PRIVMSG ana :note");
    one.soFar();
    assertThat(two.soFar())
        .containsSubsequence(
            ANA + "PRIVMSG #dev :hi",
            ANA + "PRIVMSG bruno :psst",
            ANA + "JOIN #tea",
            ":roda.test 353 ana = #tea :@ana",
            ":roda.test 366 ana #tea :End of /NAMES list",
            ANA + "PART #tea",
            ANA + "MODE ana +i",
            ANA + "NICK anna",
            ":anna!~u@127.0.0.1 NICK ana",
            ANA + "PRIVMSG ana :note");
    two.send("PRIVMSG #dev :it is me too");
    two.soFar();
    assertThat(one.soFar()).containsExactly(ANA + "PRIVMSG #dev :it is me too");
    assertThat(bruno.soFar())
        .containsExactly(
            ANA + "PRIVMSG #dev :hi",
            ANA + "PRIVMSG bruno :psst",
            ANA + "TOPIC #lobby :tea",
            ANA + "NICK anna",
            ":anna!~u@127.0.0.1 NICK ana",
            ANA + "PRIVMSG #dev :it is me too");
  }

  @Test
  void whatIsSaidToThePersonAllHear() throws Exception {
    WireClient two = another();
    bruno.send("PRIVMSG ana :hello", "NOTICE ana :look", "INVITE ana #secret");
    bruno.send("JOIN #secret", "INVITE ana #secret");
    bruno.soFar();
    String from = ":bruno!~bruno@127.0.0.1 ";
    for (WireClient window : List.of(one, two)) {
      assertThat(window.soFar())
          .containsExactly(
              from + "PRIVMSG ana :hello", from + "NOTICE ana :look", from + "INVITE ana #secret");
    }
  }

  @Test
  void theyAreThereUntilTheLastConnectionGoes() throws Exception {
    WireClient two = another();
    one.send("QUIT :bye");
    one.expectClosed();
    assertThat(two.soFar()).isEmpty();
    two.send("PRIVMSG #dev :still here");
    two.soFar();
    two.socket().close();
    assertThat(bruno.line()).isEqualTo(ANA + "PRIVMSG #dev :still here");
    assertThat(bruno.line()).startsWith(ANA + "QUIT ");
  }

  @Test
  void whoIsPutOutIsOutEverywhere() throws Exception {
    WireClient two = another();
    bruno.send("KICK #dev ana :enough");
    String kicked = ":bruno!~bruno@127.0.0.1 KICK #dev ana :?enough";
    one.expect(kicked);
    two.expect(kicked);
    bruno.send("OPER boss secret", "KILL ana :go");
    one.expect("ERROR :Closing link.*");
    one.expectClosed();
    two.expectClosed();
    bruno.send("ISON ana");
    bruno.expect(".* 303 bruno :?");
  }

  @Test
  void theNicknameMayBeAskedForBeforeSigningIn() throws Exception {
    WireClient two = host.connect();
    two.send("CAP LS 302", "NICK ana", "USER u 0 * :x", "CAP REQ sasl", "AUTHENTICATE PLAIN");
    two.expect("AUTHENTICATE \\+");
    two.send("AUTHENTICATE " + plain("ana", "sesame"), "CAP END");
    two.expect(".* 001 ana .*");
    WireClient thief = host.connect();
    thief.send("CAP LS 302", "NICK ana", "USER u 0 * :x", "CAP END");
    thief.expect(".* 433 \\* ana .*");
    thief.send("NICK thief");
    thief.expect(".* 001 thief .*");
    WireClient simple = host.connect();
    simple.send("NICK ana", "USER u 0 * :x");
    simple.expect(".* 433 \\* ana .*");
  }

  @Test
  void whoClaimsANicknameThatBecomesFreeGetsIt() throws Exception {
    WireClient two = host.connect();
    two.send("CAP LS 302", "NICK ana", "USER u 0 * :x");
    two.soFar();
    one.send("NICK anna");
    one.soFar();
    two.send("CAP REQ sasl", "AUTHENTICATE PLAIN");
    two.expect("AUTHENTICATE \\+");
    two.send("AUTHENTICATE " + plain("ana", "sesame"), "CAP END");
    two.expect(".* 001 ana .*");
    bruno.send("ISON ana anna");
    bruno.expect(".* 303 bruno :ana anna");
  }

  @Test
  void theConnectionsOfOnePersonAreBounded() throws Exception {
    for (int i = 1; i < 10; i++) {
      another();
    }
    WireClient tooMany = host.connect();
    tooMany.send("CAP REQ sasl", "NICK ana");
    tooMany.expect(".* 433 \\* ana .*");
  }

  @Test
  void theyAreAwayWhenTheySayItAnywhere() throws Exception {
    WireClient two = another("away-notify");
    one.send("AWAY :lunch");
    one.expect(".* 306 .*");
    two.expect(ANA + "AWAY :?lunch");
    two.expect(".* 306 ana .*");
    bruno.expect(ANA + "AWAY :?lunch");
    WireClient three = comeIn(host.connect(), "ana", "ana");
    three.expect(".* 376 .*");
    three.expect(".* 306 ana .*");
    two.send("AWAY");
    one.expect(".* 305 ana .*");
    bruno.expect(ANA + "AWAY");
  }

  /** https://ircv3.net/specs/extensions/pre-away */
  @Test
  void anUnattendedConnectionCountsAsNone() throws Exception {
    WireClient phone = host.connect();
    phone.send("CAP REQ draft/pre-away", "AWAY *");
    phone.expect(".* 306 .*");
    comeIn(phone, "ana", "ana").expect(".* 366 ana #dev .*");
    assertThat(bruno.soFar()).isEmpty();
    one.send("QUIT");
    one.expectClosed();
    assertThat(bruno.line()).isEqualTo(ANA + "AWAY :*");
    another();
    assertThat(bruno.line()).isEqualTo(ANA + "AWAY");
  }
}
