package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hearing whether somebody is there with whom one shares no channel, of the real host. */
class WatchingTest {
  private Host host;
  private CuttingProxy proxy;
  private Guest ana;

  @BeforeEach
  void open() throws Exception {
    var room = new RoomSettings("Ana's room", "roda.test", 10, Language.ENGLISH);
    host = Host.start(new HostOptions("127.0.0.1", 0, room, Limits.NONE), new MemoryLog());
    proxy = new CuttingProxy(host.address().getPort(), CuttingProxy.Direction.TO_CLIENT);
    ana = new Guest("Ana", proxy.address());
    ana.await(RoomEvent.MembersKnown.class);
  }

  @AfterEach
  void close() throws Exception {
    ana.close();
    proxy.close();
    host.close();
  }

  private Guest outsideOfTheLobby() {
    var bruno = new Guest("Bruno", new RoomAddress("127.0.0.1", host.address().getPort()));
    bruno.await(RoomEvent.MembersKnown.class);
    bruno.client.part("#lobby");
    bruno.await(RoomEvent.Exited.class);
    return bruno;
  }

  private void isHeard(Presence presence) {
    ana.await(
        RoomEvent.PresenceKnown.class,
        e -> e.nickname().equals("Bruno") && e.presence().equals(presence));
  }

  @Test
  void ofWhomIsWatchedEverythingIsHeard() {
    ana.client.watch("Bruno", true);
    isHeard(new Presence.Gone());
    try (Guest bruno = outsideOfTheLobby()) {
      isHeard(new Presence.Here());
      bruno.client.changeAway(Optional.of("lunch"));
      isHeard(new Presence.Away("lunch"));
      bruno.client.changeAway(Optional.empty());
      isHeard(new Presence.Here());
    }
    isHeard(new Presence.Gone());
  }

  @Test
  void whoIsAwayAlreadyIsKnownToBe() {
    try (Guest bruno = outsideOfTheLobby()) {
      bruno.client.changeAway(Optional.of("lunch"));
      bruno.client.say("Bruno", "to myself");
      bruno.awaitSaid("to myself");
      ana.client.watch("Bruno", true);
      isHeard(new Presence.Away(""));
    }
  }

  @Test
  void whoIsAskedAboutAndIsNotThereIsGone() {
    ana.client.askAbout("Bruno");
    ana.await(
        RoomEvent.Learned.class, new RoomEvent.Learned("Bruno", new PersonFact.IsGone())::equals);
    ana.client.typing("Bruno", Typing.ACTIVE);
    ana.client.say("#lobby", "after that");
    ana.awaitSaid("after that");
    assertThat(ana.heard).noneMatch(RoomEvent.Refused.class::isInstance);
  }

  @Test
  void theyAreWatchedOverTheNextConnectionToo() {
    ana.client.watch("Bruno", true);
    isHeard(new Presence.Gone());
    proxy.cutAfter(0);
    ana.client.say("#lobby", "does the cable hold?");
    ana.awaitLink(Link.Online.class);
    isHeard(new Presence.Gone());
    ana.client.watch("Bruno", false);
    ana.client.say("#lobby", "not watched any more");
    ana.awaitSaid("not watched any more");
    try (Guest bruno = outsideOfTheLobby()) {
      bruno.client.join("#lobby");
      int before = ana.heard.size();
      ana.await(RoomEvent.CameIn.class, in -> in.member().nickname().equals("Bruno"));
      assertThat(ana.heard.subList(before, ana.heard.size()))
          .noneMatch(RoomEvent.PresenceKnown.class::isInstance);
    }
  }

  @Test
  void whoIsAskedForBeforeTheRoomIsReachedIsWatchedThere() throws Exception {
    var heard = new LinkedBlockingQueue<RoomEvent>();
    var carl = new RoomClient(new Profile("Carl"), proxy.address(), heard::add);
    carl.watch("Bruno", true);
    carl.watch("Dora", true);
    Thread stay = Thread.ofVirtual().start(carl::run);
    var gone = new RoomEvent.PresenceKnown("Dora", new Presence.Gone());
    Optional<RoomEvent> event = Optional.empty();
    while (event.filter(gone::equals).isEmpty()) {
      event = Optional.ofNullable(heard.poll(Guest.PATIENCE.toSeconds(), TimeUnit.SECONDS));
      assertThat(event).isPresent();
    }
    carl.cancel();
    assertThat(stay.join(Guest.PATIENCE)).isTrue();
  }

  @Test
  void aRoomThatWatchesFewerWatchesTheLatest() {
    RoomState two = new Told().lines(":irc.test 005 ana MONITOR=2 :are supported").state;
    var watching = new Watching();
    for (String nickname : List.of("Ana", "Bruno", "Carl")) {
      assertThat(watching.begin(nickname, RoomState.beginning("me"))).isEmpty();
    }
    assertThat(watching.all(two)).hasToString("[MONITOR + Bruno,Carl]");
    assertThat(watching.begin("Dora", two)).hasToString("[MONITOR - Bruno, MONITOR + Dora]");
    assertThat(watching.all(two)).hasToString("[MONITOR + Carl,Dora]");
  }

  @Test
  void noMoreAreWatchedThanTheRoomTakes() {
    List<String> many = IntStream.rangeClosed(0, Watching.MAX).mapToObj(i -> "guest" + i).toList();
    many.forEach(nickname -> ana.client.watch(nickname, true));
    var last = new RoomEvent.PresenceKnown(many.getLast(), new Presence.Gone());
    ana.await(RoomEvent.PresenceKnown.class, last::equals);
    assertThat(ana.heard).noneMatch(RoomEvent.Refused.class::isInstance);
    proxy.cutAfter(0);
    ana.client.say("#lobby", "again");
    ana.awaitLink(Link.Online.class);
    ana.await(RoomEvent.PresenceKnown.class, last::equals);
    assertThat(ana.heard).noneMatch(RoomEvent.Refused.class::isInstance);
  }
}
