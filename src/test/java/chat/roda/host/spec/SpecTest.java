package chat.roda.host.spec;

import chat.roda.host.TestHost;
import chat.roda.host.WireClient;
import chat.roda.host.account.AccountRules;
import chat.roda.host.room.RoomAccess;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A real host, and people who come to it: what every test of a specification begins with. */
abstract class SpecTest {
  TestHost host;

  @BeforeEach
  void start() throws Exception {
    host = new TestHost(access());
  }

  @AfterEach
  void stop() {
    host.close();
  }

  /** What the host lets people do. */
  RoomAccess access() {
    return new RoomAccess(
        Optional.empty(), Map.of("boss", "secret"), new AccountRules(true, true, Optional.empty()));
  }

  /** Somebody who is in a channel that is new with the first who comes. */
  WireClient in(String channel, String nickname, String... capabilities) throws IOException {
    WireClient client = host.irc(nickname, capabilities);
    client.send("JOIN " + channel);
    client.expect(".* 366 " + nickname + " " + channel + " .*");
    client.soFar();
    return client;
  }
}
