package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.CuttingProxy.Direction;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * With the real host: wherever the connection is cut, every message is in the room once and is told
 * once, to whoever wrote it and to whoever reads it.
 */
class ExactlyOnceTest {
  private Host host;
  private int port;

  @BeforeEach
  void open() throws Exception {
    var room = new RoomSettings("Ana's room", "roda.test", 10, Language.ENGLISH);
    host = Host.start(new HostOptions("127.0.0.1", 0, room, Limits.NONE), new MemoryLog());
    port = host.address().getPort();
  }

  @AfterEach
  void close() {
    host.close();
  }

  @ParameterizedTest
  @EnumSource
  void whatTheWriterSaysIsInTheRoomOnce(Direction direction) throws Exception {
    try (var proxy = new CuttingProxy(port, direction);
        var ana = new Guest("ana", proxy.address());
        var bruno = new Guest("bruno", new RoomAddress("127.0.0.1", port))) {
      ana.await(RoomEvent.MembersKnown.class);
      bruno.await(RoomEvent.MembersKnown.class);
      List<String> said = new ArrayList<>();
      do {
        proxy.cutAfter(said.size());
        said.add("say " + said.size());
        ana.client.say("#lobby", said.getLast());
        ana.awaitSaid(said.getLast());
        bruno.awaitSaid(said.getLast());
      } while (proxy.hasCut());
      assertThat(said).as("cuts within one exchange").hasSizeGreaterThan(60);
      assertThat(ana.texts()).isEqualTo(said);
      assertThat(bruno.texts()).isEqualTo(said);
    }
  }

  @Test
  void whatTheReaderMissesIsToldOnce() throws Exception {
    try (var proxy = new CuttingProxy(port, Direction.TO_CLIENT);
        var ana = new Guest("ana", proxy.address());
        var bruno = new Guest("bruno", new RoomAddress("127.0.0.1", port))) {
      ana.await(RoomEvent.MembersKnown.class);
      bruno.await(RoomEvent.MembersKnown.class);
      List<String> said = new ArrayList<>();
      do {
        proxy.cutAfter(said.size());
        said.add("say " + said.size());
        bruno.client.say("#lobby", said.getLast());
        ana.awaitSaid(said.getLast());
      } while (proxy.hasCut());
      assertThat(said).as("cuts within one exchange").hasSizeGreaterThan(60);
      assertThat(ana.texts()).isEqualTo(said);
    }
  }
}
