package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Getting in, line by line. */
class WelcomeTest {
  private final Told told = new Told();

  @Test
  void weGreetWithCapabilitiesAndNames() {
    assertThat(Welcome.greeting("João").stream().map(Message::toString).toList())
        .containsExactly("CAP LS 302", "NICK João", "USER roda 0 * :João");
  }

  @Test
  void weAskForWhatWeSpeakOfAllThatIsOfferedOverSeveralLines() {
    told.lines(":irc.test CAP * LS * :tls=x batch multi-prefix");
    assertThat(told.sent).isEmpty();
    told.lines(":irc.test CAP * LS :server-time draft/multiline=max-bytes=4096");
    assertThat(told.sent)
        .containsExactly("CAP REQ :batch draft/multiline multi-prefix server-time");
    told.lines(":irc.test CAP * ACK :batch multi-prefix server-time ");
    assertThat(told.sent).last().isEqualTo("CAP END");
    assertThat(told.state.has(Capability.SERVER_TIME)).isTrue();
    assertThat(told.state.has(Capability.ECHO_MESSAGE)).isFalse();
  }

  @Test
  void aServerThatOffersOrGrantsNothingIsEnteredAllTheSame() {
    told.lines(":irc.test CAP * LS :");
    assertThat(told.sent).containsExactly("CAP END");
    told.forget();
    told.lines(":irc.test CAP * LS :batch", ":irc.test CAP * NAK :batch");
    assertThat(told.sent).containsExactly("CAP REQ batch", "CAP END");
  }

  @Test
  void capabilitiesComeAndGoLater() {
    var inside = Told.inLobby();
    inside.lines(":irc.test CAP ana NEW :setname", ":irc.test CAP ana DEL :batch");
    assertThat(inside.sent).containsExactly("CAP REQ setname");
    assertThat(inside.state.has(Capability.BATCH)).isFalse();
    inside.lines(":irc.test CAP ana ACK :setname");
    assertThat(inside.sent).hasSize(1);
    assertThat(inside.state.has(Capability.SETNAME)).isTrue();
  }

  @Test
  void weAreInAtTheEndOfTheMessageOfTheDayOnce() {
    told.lines(":irc.test 001 ana :Hi", ":irc.test 376 ana :End", ":irc.test 376 ana :End");
    assertThat(told.others).containsExactly(new Effect.Registered());
    assertThat(told.state.server()).isEqualTo("irc.test");
  }

  @Test
  void theServerMayShortenOurName() {
    told.lines(":irc.test 001 an :Hi");
    assertThat(told.state.nickname()).isEqualTo("an");
  }

  @ParameterizedTest
  @CsvSource({
    "ana, 0, NICKNAME_TAKEN, ana_",
    "ana, 1, NICKNAME_TAKEN, ana2",
    "ana, 9, NICKNAME_TAKEN, ana10",
    "João, 0, NICKNAME_INVALID, Joao",
    "João, 1, NICKNAME_INVALID, Joao2",
    "李, 0, NICKNAME_INVALID, guest",
    "12345678901234567890123456789X, 0, NICKNAME_TAKEN, 12345678901234567890123456789_"
  })
  void anotherNameIsTried(String wanted, int refused, Refusal why, String next) {
    assertThat(NicknameFallback.after(wanted, refused, why)).contains(next);
  }

  @Test
  void tryingNamesHasAnEnd() {
    assertThat(NicknameFallback.after("ana", 20, Refusal.NICKNAME_TAKEN)).isEmpty();
  }

  @Test
  void whatTheServerSupportsIsRead() {
    told.lines(
        ":irc.test 005 ana NETWORK=Casa\\x20da\\x20Ana PREFIX=(qo)~@ CHANTYPES=#+ :are supported",
        ":irc.test 005 ana CASEMAPPING=ascii CHATHISTORY=7 -CHANTYPES X :are supported");
    Support support = told.state.support();
    assertThat(support.networkName()).contains("Casa da Ana");
    assertThat(support.rankSigns()).isEqualTo("~@");
    assertThat(support.rankSign('o')).contains("@");
    assertThat(support.rankSign('v')).isEmpty();
    assertThat(support.folding()).isEqualTo(Folding.ASCII);
    assertThat(support.historyPage()).isEqualTo(7);
    assertThat(support.isChannel("+x")).isFalse();
    assertThat(support.withoutRank("~@#x")).isEqualTo("#x");
    assertThat(support.withoutRank("@ana")).isEqualTo("@ana");
  }

  @Test
  void aRodasOwnWordGoesBeforeTheOneForEveryClient() {
    Support support =
        Support.UNKNOWN.with(List.of("CASEMAPPING=ascii", "roda.chat/CASEMAPPING=rfc7613"));
    assertThat(support.folding().same("JOÃO", "joão")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ascii, ANA, ana, true",
    "ascii, [a], {a}, false",
    "rfc1459, [A]^, {a}~, true",
    "rfc1459, JOÃO, joão, false",
    "rfc7613, JOÃO, joão, true",
    "rfc7613, [a], {a}, false"
  })
  void namesAreTheSameAsTheServerSays(String mapping, String one, String other, boolean same) {
    assertThat(Folding.named(mapping).same(one, other)).isEqualTo(same);
  }
}
