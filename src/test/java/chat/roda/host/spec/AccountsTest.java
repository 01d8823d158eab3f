package chat.roda.host.spec;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.WireClient;
import org.junit.jupiter.api.Test;

/**
 * https://ircv3.net/specs/extensions/sasl-3.2, /account-registration, /account-tag,
 * /account-notify, /extended-join, /account-extban
 */
class AccountsTest extends SpecTest {
  @Test
  void whoKnowsThePasswordSignsIn() throws Exception {
    register("ana");
    WireClient bruno = host.irc("bruno", "account-tag", "extended-join");
    WireClient ana = signIn("ana", "ana");
    assertThat(bruno.expect(".* JOIN .*")).endsWith(":ana!~u@127.0.0.1 JOIN #lobby ana x");
    ana.send("PRIVMSG #lobby :hi");
    assertThat(bruno.expect(".* PRIVMSG .*")).startsWith("@account=ana :ana!");
    bruno.send("WHOIS ana");
    bruno.expect(":roda.test 330 bruno ana ana :.*");
  }

  @Test
  void aWrongPasswordIsRefusedAndTooManyEndIt() throws Exception {
    register("ana");
    WireClient thief = host.connect();
    thief.send("CAP REQ sasl", "NICK thief", "USER u 0 * :x");
    for (int i = 0; i < 5; i++) {
      thief.send("AUTHENTICATE PLAIN", "AUTHENTICATE " + plain(i % 2 == 0 ? "ana" : "nobody", "x"));
      thief.expect(".* 904 thief :.*");
    }
    thief.expectClosed();
  }

  @Test
  void aRegisteredNicknameIsKeptFromOthers() throws Exception {
    register("ana");
    WireClient other = host.connect();
    other.send("NICK Ana", "USER u 0 * :x");
    other.expect(".* 433 .*");
    other.send("NICK other");
    other.expect(".* 001 other .*");
    other.send("NICK ana");
    other.expect(".* 433 other ana .*");
    WireClient plain = host.connect();
    plain.send("ana");
    plain.expect("ana belongs to somebody who registered it\\..*");
  }

  @Test
  void aPasswordMayBeAsLongAsALineHolds() throws Exception {
    String password = "x".repeat(490);
    WireClient ana = host.irc("ana", "sasl");
    ana.send("REGISTER * * " + password);
    ana.expect(":roda.test REGISTER SUCCESS ana .*");
    String message = plain("ana", password);
    assertThat(message).hasSizeBetween(401, 799);
    ana.send("AUTHENTICATE PLAIN", "AUTHENTICATE " + message.substring(0, 400));
    ana.send("AUTHENTICATE " + message.substring(400));
    ana.expect(".* 903 ana :.*");
  }

  @Test
  void signingInLaterIsToldToThoseWhoWishToKnow() throws Exception {
    register("ana");
    WireClient bruno = host.irc("bruno", "account-notify");
    WireClient other = host.irc("other", "sasl");
    other.send("AUTHENTICATE PLAIN", "AUTHENTICATE " + plain("ana", "sesame"));
    other.expect(".* 900 other other!~other@127.0.0.1 ana :.*");
    bruno.expect(":other!~other@127.0.0.1 ACCOUNT ana");
  }

  @Test
  void anAccountKeepsItsChannel() throws Exception {
    register("ana");
    WireClient ana = signIn("ana", "ana");
    ana.send("JOIN #dev", "PART #dev");
    ana.expect(".* PART #dev");
    in("#dev", "bruno");
    ana.send("JOIN #dev");
    assertThat(ana.expect(".* 353 .*#dev.*")).endsWith(":bruno @ana");
  }

  @Test
  void aBanCanMeanAnAccount() throws Exception {
    register("ana");
    WireClient bruno = in("#dev", "bruno");
    bruno.send("MODE #dev +b a:ana");
    bruno.soFar();
    WireClient ana = signIn("other", "ana");
    ana.send("JOIN #dev");
    ana.expect(".* 474 other #dev .*");
  }

  @Test
  void whatCannotBeRegisteredIsSaid() throws Exception {
    register("ana");
    WireClient bruno = host.irc("bruno");
    bruno.send("REGISTER ana * sesame", "REGISTER * * x", "AUTHENTICATE NONE", "AUTHENTICATE *");
    assertThat(bruno.soFar())
        .satisfiesExactly(
            l -> assertThat(l).contains("FAIL REGISTER ACCOUNT_NAME_MUST_BE_NICK ana :"),
            l -> assertThat(l).contains("FAIL REGISTER WEAK_PASSWORD bruno :"),
            l -> assertThat(l).contains(" 908 bruno PLAIN,SCRAM-SHA-256 :"),
            l -> assertThat(l).contains(" 904 bruno :"),
            l -> assertThat(l).contains(" 906 bruno :"));
  }
}
