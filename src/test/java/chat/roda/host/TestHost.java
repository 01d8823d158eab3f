package chat.roda.host;

import chat.roda.history.MemoryLog;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A real host on a free loopback port, and the clients that a test brings to it. */
final class TestHost implements AutoCloseable {
  private final Host host;
  private final List<WireClient> clients = new ArrayList<>();

  TestHost() throws HostException {
    this(Limits.NONE);
  }

  TestHost(Limits limits) throws HostException {
    var room = new RoomSettings("Ana's room", "roda.test", 10, Language.ENGLISH);
    this.host = Host.start(new HostOptions("127.0.0.1", 0, room, limits), new MemoryLog());
  }

  static Limits limits(int perAddress, Rate ofConnection, Rate ofAddress, int outboxBytes) {
    return new Limits(1000, perAddress, ofConnection, ofAddress, outboxBytes, Patience.DEFAULT);
  }

  int port() {
    return host.address().getPort();
  }

  /** Connects, and says nothing. */
  WireClient connect() throws IOException {
    var client = new WireClient(port());
    clients.add(client);
    return client;
  }

  /** An IRC client that is in the lobby, with these capabilities. */
  WireClient irc(String nickname, String... capabilities) throws IOException {
    WireClient client = connect();
    client.send("CAP REQ :" + String.join(" ", capabilities));
    client.send("NICK " + nickname, "USER " + nickname + " 0 * :" + nickname, "CAP END");
    client.expect(".* 376 .*");
    client.send("JOIN #lobby");
    client.expect(".* 366 .*");
    return client;
  }

  /** A plain client that is in the lobby. */
  WireClient plain(String nickname) throws IOException {
    WireClient client = connect();
    client.send(nickname);
    client.expect("Welcome to Ana's room, " + nickname + "\\..*");
    return client;
  }

  Host host() {
    return host;
  }

  @Override
  public void close() {
    clients.forEach(WireClient::close);
    host.close();
  }
}
