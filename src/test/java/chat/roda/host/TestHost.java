package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.history.MemoryLog;
import chat.roda.history.MessageLog;
import chat.roda.host.room.RoomAccess;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real host on a free loopback port, and the clients that a test brings to it. */
public final class TestHost implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Host host;
  private final List<WireClient> clients = new ArrayList<>();

  public TestHost() throws HostException {
    this(Limits.NONE);
  }

  public TestHost(Limits limits) throws HostException {
    this(limits, RoomAccess.OPEN);
  }

  public TestHost(RoomAccess access) throws HostException {
    this(Limits.NONE, access);
  }

  TestHost(MessageLog log) throws HostException {
    this(Limits.NONE, RoomAccess.OPEN, log);
  }

  private TestHost(Limits limits, RoomAccess access) throws HostException {
    this(limits, access, new MemoryLog());
  }

  private TestHost(Limits limits, RoomAccess access, MessageLog log) throws HostException {
    var room = new RoomSettings("Ana's room", "roda.test", 10, Language.ENGLISH, access);
    this.host = Host.start(new HostOptions("127.0.0.1", 0, room, limits), log);
  }

  static Limits limits(int perAddress, Rate ofConnection, Rate ofAddress, int outboxBytes) {
    return new Limits(1000, perAddress, ofConnection, ofAddress, outboxBytes, Patience.DEFAULT);
  }

  public int port() {
    return host.address().getPort();
  }

  /** Connects, and says nothing. */
  public WireClient connect() throws IOException {
    var client = new WireClient(port());
    clients.add(client);
    return client;
  }

  /** The same, from another address of this machine. */
  public WireClient connectFrom(String address) throws IOException {
    var client = new WireClient(port(), address);
    clients.add(client);
    return client;
  }

  /** An IRC client that is in the lobby, with these capabilities. */
  public WireClient irc(String nickname, String... capabilities) throws IOException {
    WireClient client = connect();
    client.send("CAP REQ :" + String.join(" ", capabilities));
    client.send("NICK " + nickname, "USER " + nickname + " 0 * :" + nickname, "CAP END");
    client.expect(".* 376 .*");
    client.send("JOIN #lobby");
    client.expect(".* 366 .*");
    return client;
  }

  /** A plain client that is in the lobby. */
  public WireClient plain(String nickname) throws IOException {
    WireClient client = connect();
    client.send(nickname);
    client.expect("Welcome to Ana's room, " + nickname + "\\..*");
    return client;
  }

  /** Waits until so many are connected: one counts a moment longer than its peer sees it. */
  void awaitConnections(int count) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (host.connections() != count && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(host.connections()).isEqualTo(count);
  }

  public Host host() {
    return host;
  }

  @Override
  public void close() {
    clients.forEach(WireClient::close);
    host.close();
  }
}
