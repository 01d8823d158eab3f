package chat.roda.host.spec;

import chat.roda.host.TestHost;
import chat.roda.host.WireClient;
import chat.roda.host.account.AccountRules;
import chat.roda.host.room.RoomAccess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

  /** Registers a nickname with the password sesame, and leaves. */
  void register(String nickname) throws IOException {
    WireClient client = host.irc(nickname);
    client.send("REGISTER * * sesame");
    client.expect(":roda.test REGISTER SUCCESS " + nickname + " .*");
    client.expect(".* 900 .*");
    client.send("QUIT");
    client.expectClosed();
  }

  /** Somebody who has signed in to an account before they came into the lobby. */
  WireClient signIn(String nickname, String account, String... capabilities) throws IOException {
    WireClient client = comeIn(host.connect(), nickname, account, capabilities);
    client.send("JOIN #lobby");
    client.expect(".* 366 .*");
    return client;
  }

  /** The same, up to the welcome. */
  WireClient comeIn(WireClient client, String nickname, String account, String... capabilities)
      throws IOException {
    client.send("CAP REQ :sasl " + String.join(" ", capabilities));
    client.send("NICK " + nickname, "USER u 0 * :x", "AUTHENTICATE PLAIN");
    client.expect("AUTHENTICATE \\+");
    client.send("AUTHENTICATE " + plain(account, "sesame"));
    client.expect(".* 903 .*");
    client.send("CAP END");
    return client;
  }

  static String plain(String account, String password) {
    byte[] message = ("\0" + account + "\0" + password).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(message);
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
