package chat.roda.host.spec;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.WireClient;
import chat.roda.host.account.AccountRules;
import chat.roda.host.room.RoomAccess;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** https://modern.ircdocs.horse/#pass-message */
class RoomPasswordTest extends SpecTest {
  @Override
  RoomAccess access() {
    return new RoomAccess(Optional.of("sesame"), Map.of(), AccountRules.NONE);
  }

  @Test
  void whoKnowsItComesIn() throws Exception {
    WireClient ana = host.connect();
    ana.send("PASS sesame", "NICK ana", "USER ana 0 * :Ana");
    ana.expect(".* 001 ana .*");
  }

  @Test
  void whoDoesNotKnowItIsToldAndSentAway() throws Exception {
    WireClient ana = host.connect();
    ana.send("PASS wrong", "NICK ana", "USER ana 0 * :Ana");
    assertThat(ana.line()).startsWith(":roda.test 464 ana :");
    ana.expect("ERROR .*");
    ana.expectClosed();
  }

  @Test
  void aPlainClientIsAskedForIt() throws Exception {
    WireClient ana = host.connect();
    ana.send("ana");
    ana.expect("This room has a password\\..*");
    ana.send("sesame");
    ana.expect("Welcome to Ana's room, ana\\..*");
    WireClient bruno = host.connect();
    bruno.send("bruno", "wrong");
    bruno.expect("That is not the password\\..*");
    bruno.expectClosed();
  }
}
