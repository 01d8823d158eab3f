package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Getting into a room over loopback, and every way in which that fails. */
class WayInTest {
  private ScriptedServer server;

  @BeforeEach
  void open() throws IOException {
    server = new ScriptedServer();
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @Test
  void getsInAndIsInTheLobby() throws Exception {
    try (var ana = new Guest("ana", server.address());
        var peer = server.accept()) {
      peer.welcome("ana").enterLobby("ana");
      assertThat(ana.awaitLink(Link.Online.class)).isEqualTo(new Link.Online("ana", "Ana's room"));
      assertThat(ana.await(RoomEvent.Entered.class).channel()).isEqualTo("#lobby");
      assertThat(ana.await(RoomEvent.MembersKnown.class).members())
          .extracting(Member::nickname)
          .containsExactly("ana", "bruno");
      assertThat(ana.heard.getFirst()).isEqualTo(new RoomEvent.LinkChanged(new Link.Connecting(1)));
    }
  }

  @Test
  void aServerWithoutCapabilitiesIsARoom() throws Exception {
    try (var ana = new Guest("ana", server.address());
        var peer = server.accept()) {
      peer.expect("CAP LS 302");
      peer.expect("NICK ana");
      peer.expect("USER ");
      peer.send(
          ":irc.old NOTICE * :*** Looking up your hostname",
          ":irc.old 421 * CAP :Unknown command",
          ":irc.old 001 ana :Welcome",
          ":irc.old 376 ana :End");
      assertThat(ana.awaitLink(Link.Online.class).roomName())
          .isEqualTo(server.address().toString());
      peer.expect("JOIN #lobby");
      peer.send(":ana!~roda@h JOIN :#lobby");
      ana.await(RoomEvent.Entered.class);
      ana.client.say("#lobby", "olá");
      peer.expect("PRIVMSG #lobby :olá");
      ChatLine said = ana.awaitSaid("olá");
      assertThat(said.own()).isTrue();
      assertThat(said.sent()).isPresent();
    }
  }

  @Test
  void aNicknameThatIsTakenIsReplacedAtOnce() throws Exception {
    try (var ana = new Guest("ana", server.address());
        var peer = server.accept()) {
      peer.expect("CAP LS 302");
      peer.expect("NICK ana");
      peer.send(":irc.test 433 * ana :Nickname is already in use");
      peer.expect("USER ");
      peer.expect("NICK ana_");
      peer.send(":irc.test 433 * ana_ :Nickname is already in use");
      peer.expect("NICK ana2");
      peer.send(":irc.test 001 ana2 :Welcome", ":irc.test 422 ana2 :No MOTD");
      assertThat(ana.awaitLink(Link.Online.class).nickname()).isEqualTo("ana2");
      assertThat(ana.await(RoomEvent.Refused.class))
          .isEqualTo(
              new RoomEvent.Refused("ana", Refusal.NICKNAME_TAKEN, "Nickname is already in use"));
    }
  }

  @Test
  void aPortWithNobodyOnItRefuses() throws Exception {
    RoomAddress address = server.address();
    close();
    assertThat(failureAt(address)).isEqualTo(new Link.Failed(Failure.REFUSED, ""));
  }

  @Test
  void aNameThatNobodyHasIsUnknown() throws Exception {
    var failed = failureAt(new RoomAddress("no-such-room.invalid", 5005));
    assertThat(failed.why()).isIn(Failure.UNKNOWN_HOST, Failure.NO_NETWORK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
        "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n",
        "220 mail.example.com ESMTP Postfix\r\n",
        "+OK POP3 ready\r\n",
        "\u0016\u0003\u0001\u0000\u0001\u0000\r\n",
        "RFB 003.008\n"
      })
  void whatSpeaksSomethingElseIsNoRoom(String greeting) throws Exception {
    try (var ana = new Guest("ana", server.address());
        var peer = server.accept()) {
      peer.raw(greeting);
      assertThat(ana.awaitLink(Link.Failed.class).why()).isEqualTo(Failure.NOT_A_ROOM);
      ana.awaitEnd();
    }
  }

  @Test
  void bytesWithoutAnEndAreNoRoom() throws Exception {
    try (var ana = new Guest("ana", server.address());
        var peer = server.accept()) {
      peer.raw(new byte[] {1, 2, 3, 0, 5});
      peer.cut();
      assertThat(ana.awaitLink(Link.Failed.class).why()).isEqualTo(Failure.NOT_A_ROOM);
    }
  }

  @Test
  void aServerThatSaysNothingGivesNoAnswer() throws Exception {
    try (var ana = new Guest("ana", server.address(), patientFor(Duration.ofMillis(200)));
        var peer = server.accept()) {
      assertThat(ana.awaitLink(Link.Failed.class).why()).isEqualTo(Failure.NO_ANSWER);
      peer.expect("CAP LS 302");
    }
  }

  @Test
  void aPortThatNobodyAcceptsOnGivesNoAnswer() throws Exception {
    try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var ana =
            new Guest(
                "ana",
                new RoomAddress("127.0.0.1", full.getLocalPort()),
                patientFor(Duration.ofMillis(300)))) {
      assertThat(ana.awaitLink(Link.Failed.class).why()).isEqualTo(Failure.NO_ANSWER);
    }
  }

  @Test
  void aRoomThatTurnsUsAwaySaysWhy() throws Exception {
    try (var ana = new Guest("ana", server.address());
        var peer = server.accept()) {
      peer.expect("CAP LS 302");
      peer.send("ERROR :You are not welcome here");
      assertThat(ana.awaitLink(Link.Failed.class))
          .isEqualTo(new Link.Failed(Failure.TURNED_AWAY, "You are not welcome here"));
      ana.awaitEnd();
    }
  }

  @Test
  void cancelEndsTheWaitForAnAnswer() throws Exception {
    try (var ana = new Guest("ana", server.address());
        var peer = server.accept()) {
      peer.expect("CAP LS 302");
      ana.client.cancel();
      ana.awaitLink(Link.Closed.class);
      ana.awaitEnd();
    }
  }

  @Test
  void leaveSaysGoodbye() throws Exception {
    try (var ana = new Guest("ana", server.address());
        var peer = server.accept()) {
      peer.welcome("ana").enterLobby("ana");
      ana.await(RoomEvent.Entered.class);
      peer.expect("CHATHISTORY LATEST #lobby * 3");
      ana.client.leave();
      peer.expect("QUIT");
      peer.send("ERROR :Bye");
      ana.awaitLink(Link.Closed.class);
      peer.expectEnd();
    }
  }

  private static Link.Failed failureAt(RoomAddress address) throws InterruptedException {
    try (var ana = new Guest("ana", address)) {
      Link.Failed failed = ana.awaitLink(Link.Failed.class);
      ana.awaitEnd();
      return failed;
    }
  }

  private static Timing patientFor(Duration time) {
    Timing quick = Guest.QUICK;
    return new Timing(
        time,
        time,
        quick.registration(),
        quick.quiet(),
        quick.doubt(),
        quick.answer(),
        quick.confirmation(),
        quick.ghost(),
        quick.goodbye(),
        quick.firstPause(),
        quick.longestPause());
  }
}
