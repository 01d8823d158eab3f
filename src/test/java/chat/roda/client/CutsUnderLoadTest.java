package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.CuttingProxy.Direction;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * With the real host: two whose wires break again and again, in both directions and at random
 * places, while all talk. Everybody hears every message once, and all in the same order.
 */
class CutsUnderLoadTest {
  private static final String FIRST = "first";
  private static final int EACH = 250;
  private static final int LONGEST_PIECE = 20_000;
  private static final int FEWEST_CUTS = 20;
  private static final int MOST_CUTS = 60;

  /** A wire that breaks in either direction, somewhere, once it is armed. */
  private static final class BadWire implements AutoCloseable {
    private final List<CuttingProxy> ways = new ArrayList<>();
    private final Random random;
    private int cuts;

    BadWire(int port, Random random) throws IOException {
      this.random = random;
      ways.add(new CuttingProxy(port, Direction.TO_HOST));
      ways.add(new CuttingProxy(ways.getFirst().address().port(), Direction.TO_CLIENT));
    }

    RoomAddress address() {
      return ways.getLast().address();
    }

    void arm() {
      ways.forEach(this::arm);
    }

    void armAgain() {
      for (CuttingProxy way : ways) {
        if (way.hasCut() && cuts < MOST_CUTS) {
          cuts++;
          arm(way);
        }
      }
    }

    private void arm(CuttingProxy way) {
      way.cutAfter(random.nextInt(LONGEST_PIECE));
    }

    @Override
    public void close() throws IOException {
      for (CuttingProxy way : ways) {
        way.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everybodyHearsEverythingOnceAndInOrder(long seed) throws Exception {
    var random = new Random(seed);
    var room = new RoomSettings("Ana's room", "roda.test", 10, Language.ENGLISH);
    try (var host =
            Host.start(new HostOptions("127.0.0.1", 0, room, Limits.NONE), new MemoryLog());
        var wireOfAna = new BadWire(host.address().getPort(), random);
        var wireOfBruno = new BadWire(host.address().getPort(), random);
        var carla = new Guest("carla", new RoomAddress("127.0.0.1", host.address().getPort()));
        var ana = new Guest("ana", wireOfAna.address());
        var bruno = new Guest("bruno", wireOfBruno.address())) {
      List<Guest> all = List.of(ana, bruno, carla);
      List<BadWire> wires = List.of(wireOfAna, wireOfBruno);
      all.forEach(guest -> guest.await(RoomEvent.MembersKnown.class));
      // Whoever has heard nothing yet asks for the latest lines alone, when they come back.
      carla.client.say("#lobby", FIRST);
      all.forEach(guest -> guest.awaitSaid(FIRST));
      wires.forEach(BadWire::arm);
      for (int i = 0; i < EACH; i++) {
        for (Guest guest : all) {
          guest.client.say("#lobby", all.indexOf(guest) + ":" + i);
        }
        if (i % 5 == 4) {
          carla.awaitSaid("2:" + i);
          wires.forEach(BadWire::armAgain);
        }
      }
      for (Guest listener : all) {
        for (int speaker = 0; speaker < all.size(); speaker++) {
          awaitHeard(listener, speaker + ":" + (EACH - 1), wires);
        }
      }
      assertThat(wireOfAna.cuts + wireOfBruno.cuts).as("cuts").isGreaterThan(FEWEST_CUTS);
      List<String> heard = carla.texts();
      assertThat(heard).hasSize(1 + EACH * all.size()).doesNotHaveDuplicates();
      for (int speaker = 0; speaker < all.size(); speaker++) {
        String mark = speaker + ":";
        assertThat(heard.stream().filter(text -> text.startsWith(mark)).toList())
            .as("seed %d: each speaker's order", seed)
            .isEqualTo(numbered(mark));
      }
      assertThat(ana.texts()).as("seed %d: ana hears", seed).isEqualTo(heard);
      assertThat(bruno.texts()).as("seed %d: bruno hears", seed).isEqualTo(heard);
    }
  }

  private static List<String> numbered(String mark) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      all.add(mark + i);
    }
    return all;
  }

  private static void awaitHeard(Guest listener, String text, List<BadWire> wires) {
    if (!listener.texts().contains(text)) {
      listener.await(
          RoomEvent.class,
          event -> {
            wires.forEach(BadWire::armAgain);
            return event instanceof RoomEvent.Said said && said.line().text().equals(text);
          });
    }
  }
}
