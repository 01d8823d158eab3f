package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ScriptedServer.Peer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection that breaks and comes back: nothing is lost, nothing comes twice. */
class WayBackTest {
  private ScriptedServer server;
  private Guest ana;

  @BeforeEach
  void open() throws IOException {
    server = new ScriptedServer();
    ana = new Guest("ana", server.address());
  }

  @AfterEach
  void close() throws Exception {
    ana.close();
    server.close();
  }

  private Peer online(String... history) throws IOException {
    Peer peer =
        server.accept().welcome("ana").enterLobby("ana").history("LATEST #lobby * 3", history);
    ana.await(RoomEvent.Entered.class);
    return peer;
  }

  private Peer back(String last, String... history) throws IOException {
    return lastPage(server.accept().welcome("ana").enterLobby("ana"), last, history);
  }

  /** The end is known only from an empty page: a server may give fewer than were asked for. */
  private static Peer lastPage(Peer peer, String after, String... history) throws IOException {
    peer.history("AFTER #lobby msgid=" + after + " 3", history);
    if (history.length > 0) {
      String last = history[history.length - 1].replaceAll(".*msgid=([^; ]+).*", "$1");
      peer.history("AFTER #lobby msgid=" + last + " 3");
    }
    return peer;
  }

  @Test
  void theLastMessagesAreReadOnTheWayIn() throws Exception {
    try (var _ = online("@msgid=m1 :bruno!b@h PRIVMSG #lobby :one")) {
      assertThat(ana.awaitSaid("one").replayed()).isTrue();
    }
  }

  @Test
  void aMessageOfOursIsInTheRoomWhenItComesBack() throws Exception {
    try (var peer = online()) {
      List<SendId> ids = ana.client.say("#lobby", "hello");
      peer.echo("ana", "hello", "m1");
      ChatLine said = ana.awaitSaid("hello");
      assertThat(said.sent()).contains(ids.getFirst());
      assertThat(said.own()).isTrue();
      assertThat(said.id()).isEqualTo("m1");
    }
  }

  @Test
  void theGapIsFilledPageByPageInOrder() throws Exception {
    try (var peer = online("@msgid=m1 :bruno!b@h PRIVMSG #lobby :1")) {
      peer.reset();
    }
    assertThat(ana.awaitLink(Link.Waiting.class).why()).isEqualTo(Failure.LOST);
    try (var peer = server.accept().welcome("ana").enterLobby("ana")) {
      peer.send("@msgid=m6 :bruno!b@h PRIVMSG #lobby :6");
      peer.history(
          "AFTER #lobby msgid=m1 3",
          "@msgid=m2 :bruno!b@h PRIVMSG #lobby :2",
          "@msgid=m3 :bruno!b@h PRIVMSG #lobby :3",
          "@msgid=m4 :bruno!b@h PRIVMSG #lobby :4");
      lastPage(
          peer,
          "m4",
          "@msgid=m5 :bruno!b@h PRIVMSG #lobby :5",
          "@msgid=m6 :bruno!b@h PRIVMSG #lobby :6");
      peer.send("@msgid=m7 :bruno!b@h PRIVMSG #lobby :7");
      ana.awaitSaid("7");
      assertThat(ana.texts()).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }
  }

  @Test
  void whatIsSaidWithoutAConnectionGoesOutAfterTheHistory() throws Exception {
    online("@msgid=m1 :bruno!b@h PRIVMSG #lobby :1").close();
    ana.awaitLink(Link.Waiting.class);
    ana.client.say("#lobby", "mine");
    try (var peer = back("m1", "@msgid=m2 :bruno!b@h PRIVMSG #lobby :2")) {
      peer.echo("ana", "mine", "m3");
      ana.awaitSaid("mine");
      assertThat(ana.texts()).containsExactly("1", "2", "mine");
    }
  }

  @Test
  void whatReachedTheRoomBeforeTheCutIsFoundAndNotSentAgain() throws Exception {
    String sent;
    SendId id;
    try (var peer = online("@msgid=m1 :bruno!b@h PRIVMSG #lobby :1")) {
      id = ana.client.say("#lobby", "mine").getFirst();
      sent = peer.expect("PRIVMSG #lobby :mine");
    }
    ana.awaitLink(Link.Waiting.class);
    try (var peer = back("m1", Peer.echoed(sent, "ana", "m2"))) {
      ChatLine said = ana.awaitSaid("mine");
      assertThat(said.sent()).contains(id);
      assertThat(said.own()).isTrue();
      ana.client.say("#lobby", "next");
      peer.echo("ana", "next", "m3");
      ana.awaitSaid("next");
      assertThat(ana.texts()).containsExactly("1", "mine", "next");
    }
  }

  @Test
  void whatDidNotReachTheRoomIsSentAgainOnce() throws Exception {
    SendId id;
    try (var peer = online("@msgid=m1 :bruno!b@h PRIVMSG #lobby :1")) {
      id = ana.client.say("#lobby", "mine").getFirst();
      peer.expect("PRIVMSG #lobby :mine");
    }
    try (var peer = back("m1")) {
      peer.echo("ana", "mine", "m2");
      assertThat(ana.awaitSaid("mine").sent()).contains(id);
    }
  }

  @Test
  void whileOurFormerConnectionIsStillInTheRoomNothingIsSentAgain() throws Exception {
    String sent;
    try (var peer = online("@msgid=m1 :bruno!b@h PRIVMSG #lobby :1")) {
      ana.client.say("#lobby", "mine");
      sent = peer.expect("PRIVMSG #lobby :mine");
    }
    try (var peer = backAsSomebodyElse()) {
      peer.send(":ana_!roda@127.0.0.1 JOIN #lobby", ":irc.test 353 ana_ = #lobby :ana_ ana");
      peer.send(":irc.test 366 ana_ #lobby :End").history("AFTER #lobby msgid=m1 50");
      // Now the room reads the last bytes of the former connection, and then meets its end.
      peer.send(Peer.echoed(sent, "ana", "m2"), ":ana!roda@127.0.0.1 QUIT :gone");
      peer.expect("NICK ana");
      peer.send(":ana_!roda@127.0.0.1 NICK ana");
      ana.awaitSaid("mine");
      ana.client.say("#lobby", "next");
      peer.echo("ana", "next", "m3");
      ana.awaitSaid("next");
      assertThat(ana.texts()).containsExactly("1", "mine", "next");
    }
  }

  @Test
  void ourFormerConnectionMayGoBeforeWeSeeWhoIsThere() throws Exception {
    try (var peer = online("@msgid=m1 :bruno!b@h PRIVMSG #lobby :1")) {
      ana.client.say("#lobby", "mine");
      peer.expect("PRIVMSG #lobby :mine");
    }
    try (var peer = backAsSomebodyElse()) {
      peer.send(":ana_!roda@127.0.0.1 JOIN #lobby", ":irc.test 353 ana_ = #lobby :ana_ bruno");
      peer.send(":irc.test 366 ana_ #lobby :End").history("AFTER #lobby msgid=m1 50");
      peer.expect("NICK ana");
      peer.send(":ana_!roda@127.0.0.1 NICK ana").echo("ana", "mine", "m2");
      ana.awaitSaid("mine");
      assertThat(ana.texts()).containsExactly("1", "mine");
    }
  }

  private Peer backAsSomebodyElse() throws IOException {
    Peer peer = server.accept();
    peer.expect("CAP LS 302");
    peer.expect("NICK ana");
    peer.expect("USER ");
    peer.send(":irc.test CAP * LS :" + ScriptedServer.CAPABILITIES);
    peer.expect("CAP REQ");
    peer.send(":irc.test 433 * ana :Taken", ":irc.test CAP * ACK :" + ScriptedServer.CAPABILITIES);
    peer.expect("NICK ana_");
    peer.expect("CAP END");
    peer.send(":irc.test 001 ana_ :Welcome", ":irc.test 422 ana_ :No MOTD");
    peer.expect("JOIN #lobby");
    return peer;
  }

  @Test
  void aPrivateMessageThatWasCutOffIsLeftToThePerson() throws Exception {
    SendId id;
    try (var peer = online("@msgid=m1 :bruno!b@h PRIVMSG #lobby :1")) {
      id = ana.client.say("bruno", "psst").getFirst();
      peer.expect("PRIVMSG bruno :psst");
    }
    try (var peer = back("m1")) {
      assertThat(ana.await(RoomEvent.NotSent.class))
          .isEqualTo(new RoomEvent.NotSent(id, Refusal.NOT_CONFIRMED, ""));
      ana.client.sendAgain(id);
      peer.expect("PRIVMSG bruno :psst");
    }
  }

  @Test
  void goodbyeOfTheHostIsToldApart() throws Exception {
    try (var peer = online()) {
      peer.send("ERROR :Host stopped");
      assertThat(ana.awaitLink(Link.Waiting.class).why()).isEqualTo(Failure.HOST_STOPPED);
    }
    try (var peer = server.accept()) {
      peer.welcome("ana").enterLobby("ana");
      ana.awaitLink(Link.Online.class);
    }
  }

  @Test
  void theChannelsWeWereInAreJoinedAgain() throws Exception {
    try (var peer = online()) {
      ana.client.join("#dev");
      peer.expect("JOIN #dev");
      peer.send(":ana!roda@127.0.0.1 JOIN #dev");
      ana.await(RoomEvent.Entered.class);
    }
    try (var peer = server.accept().welcome("ana")) {
      peer.expect("JOIN #lobby");
      peer.expect("JOIN #dev");
    }
  }

  @Test
  void aChannelThatLetsUsInNoLongerIsNotWaitedFor() throws Exception {
    try (var peer = online()) {
      ana.client.join("#dev");
      peer.expect("JOIN #dev");
      peer.send(":ana!roda@127.0.0.1 JOIN #dev");
      ana.await(RoomEvent.Entered.class);
    }
    ana.awaitLink(Link.Waiting.class);
    SendId id = ana.client.say("#dev", "hello?").getFirst();
    try (var peer = server.accept().welcome("ana")) {
      peer.expect("JOIN #lobby");
      peer.expect("JOIN #dev");
      peer.send(":irc.test 474 ana #dev :Banned");
      assertThat(ana.await(RoomEvent.Refused.class).why()).isEqualTo(Refusal.BANNED);
      peer.expect("PRIVMSG #dev :hello?");
      peer.send("@label=" + id.value() + " :irc.test 404 ana #dev :Cannot send");
      assertThat(ana.await(RoomEvent.NotSent.class).id()).isEqualTo(id);
    }
  }

  @Test
  void aHistoryThatIsRefusedIsReadFromItsEnd() throws Exception {
    online("@msgid=m1 :bruno!b@h PRIVMSG #lobby :1").close();
    try (var peer = server.accept().welcome("ana").enterLobby("ana")) {
      String label = Peer.labelOf(peer.expect("CHATHISTORY AFTER #lobby msgid=m1 3"));
      peer.send(
          "@label=" + label + " FAIL CHATHISTORY UNKNOWN_MSGID AFTER #lobby :No such message");
      peer.history(
          "LATEST #lobby * 3",
          "@msgid=m1 :bruno!b@h PRIVMSG #lobby :1",
          "@msgid=m2 :bruno!b@h PRIVMSG #lobby :2");
      ana.awaitSaid("2");
      assertThat(ana.texts()).containsExactly("1", "2");
    }
  }

  @Test
  void historyThatTheRoomSendsByItselfSaysNothingOfWhatWasAsked() throws Exception {
    String sent;
    try (var peer = online("@msgid=m1 :bruno!b@h PRIVMSG #lobby :1")) {
      ana.client.say("#lobby", "mine");
      sent = peer.expect("PRIVMSG #lobby :mine");
    }
    try (var peer = server.accept().welcome("ana").enterLobby("ana")) {
      peer.send(
          ":irc.test BATCH +r chathistory #lobby",
          "@batch=r;msgid=m1 :bruno!b@h PRIVMSG #lobby :1",
          ":irc.test BATCH -r");
      lastPage(peer, "m1", Peer.echoed(sent, "ana", "m2"));
      ana.awaitSaid("mine");
      ana.client.say("#lobby", "next");
      peer.echo("ana", "next", "m3");
      ana.awaitSaid("next");
      assertThat(ana.texts()).containsExactly("1", "mine", "next");
    }
  }

  @Test
  void retryNowEndsTheWait() throws Exception {
    ana.close();
    Timing quick = Guest.QUICK;
    var slow =
        new Timing(
            quick.connect(),
            quick.greeting(),
            quick.registration(),
            quick.quiet(),
            quick.doubt(),
            quick.answer(),
            quick.confirmation(),
            quick.ghost(),
            quick.goodbye(),
            Duration.ofMinutes(5),
            Duration.ofMinutes(5));
    // The first guest is gone, and this one takes the next connection.
    server.close();
    server = new ScriptedServer();
    ana = new Guest("ana", server.address(), slow);
    online().close();
    ana.awaitLink(Link.Waiting.class);
    ana.client.retryNow();
    try (var peer = server.accept()) {
      peer.expect("CAP LS 302");
      assertThat(ana.awaitLink(Link.Connecting.class).attempt()).isEqualTo(1);
    }
  }
}
