package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ScriptedServer.Peer;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A room that does not say whether it has what was said: the cable was pulled, or it will not. */
class SilentRoomTest {
  private ScriptedServer server;
  private Guest ana;

  @BeforeEach
  void open() throws IOException {
    Timing quick = Guest.QUICK;
    var impatient =
        new Timing(
            quick.connect(),
            quick.greeting(),
            quick.registration(),
            quick.quiet(),
            Duration.ofMillis(1000),
            Duration.ofMillis(3000),
            Duration.ofMillis(1500),
            quick.ghost(),
            quick.goodbye(),
            quick.firstPause(),
            quick.longestPause());
    server = new ScriptedServer();
    ana = new Guest("ana", server.address(), impatient);
  }

  @AfterEach
  void close() throws Exception {
    ana.close();
    server.close();
  }

  private Peer online() throws IOException {
    Peer peer = server.accept().welcome("ana").enterLobby("ana").history("LATEST #lobby * 3");
    ana.await(RoomEvent.Entered.class);
    return peer;
  }

  @Test
  void whereItIsSilentTheConnectionIsLostAndWhatWasSaidGoesAgain() throws Exception {
    SendId id;
    try (var peer = online()) {
      id = ana.client.say("#lobby", "mine").getFirst();
      peer.expect("PRIVMSG #lobby :mine");
      peer.expect("PING roda");
      assertThat(ana.awaitLink(Link.Waiting.class).why()).isEqualTo(Failure.LOST);
    }
    try (var peer = server.accept().welcome("ana").enterLobby("ana")) {
      peer.history("LATEST #lobby * 3").echo("ana", "mine", "m2");
      assertThat(ana.awaitSaid("mine").sent()).contains(id);
      assertThat(ana.heard).noneMatch(RoomEvent.NotSent.class::isInstance);
    }
  }

  @Test
  void whereItAnswersWithoutHavingTakenItThePersonIsTold() throws Exception {
    try (var peer = online()) {
      SendId id = ana.client.say("#lobby", "mine").getFirst();
      peer.expect("PRIVMSG #lobby :mine");
      peer.expect("PING roda");
      peer.send(":irc.test PONG irc.test roda");
      assertThat(ana.await(RoomEvent.NotSent.class))
          .isEqualTo(new RoomEvent.NotSent(id, Refusal.NOT_CONFIRMED, ""));
      assertThat(ana.heard)
          .noneMatch(
              e -> e instanceof RoomEvent.LinkChanged(Link link) && link instanceof Link.Waiting);
    }
  }
}
