package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ScriptedServer.Peer;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of the room's history, and what is known from before. */
class PageTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

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

  @Test
  void aPageOfWhatWasSaidBeforeIsReadWhenItIsAskedFor() throws Exception {
    try (var peer = online("@msgid=m9 :bruno!b@h PRIVMSG #lobby :9")) {
      ana.awaitSaid("9");
      var wish = new PageWish("#lobby", new PageWish.Part.Before(new Place("m9", NOON)), 200);
      AskId ask = ana.client.read(wish).orElseThrow();
      peer.history(
          "BEFORE #lobby msgid=m9 3",
          "@msgid=m6;time=2026-11-22T12:00:00.000Z :bruno!b@h PRIVMSG #lobby :6",
          "@msgid=m7;time=2026-11-22T12:00:01.000Z :zoe!z@h QUIT :home",
          "@msgid=m8;+roda.chat/sent=x;time=2026-11-22T12:00:02.000Z :ana!a@h PRIVMSG #lobby :8");
      var page = ana.await(RoomEvent.PageRead.class);
      assertThat(page.ask()).isEqualTo(ask);
      assertThat(page.more()).isTrue();
      assertThat(page.told().get(1))
          .isEqualTo(
              new RoomEvent.Recalled(
                  "#lobby", new RoomEvent.WentOut("#lobby", "zoe", "home", NOON.plusSeconds(1))));
      assertThat(page.told())
          .filteredOn(RoomEvent.Said.class::isInstance)
          .extracting(said -> ((RoomEvent.Said) said).line().text())
          .containsExactly("6", "8");
      assertThat(((RoomEvent.Said) page.told().getLast()).line().own()).isTrue();
      assertThat(ana.texts()).containsExactly("9");
    }
  }

  @Test
  void whatTheRoomDoesNotGiveIsToldAsNotRead() throws Exception {
    var wish = new PageWish("#lobby", new PageWish.Part.Around(Place.at(NOON)), 2);
    AskId last;
    try (var peer = online()) {
      AskId refused = ana.client.read(wish).orElseThrow();
      String label =
          Peer.labelOf(
              peer.expect("CHATHISTORY AROUND #lobby timestamp=2026-11-22T12:00:00.000Z 2"));
      peer.send("@label=" + label + " FAIL CHATHISTORY INVALID_PARAMS AROUND :Not understood");
      assertThat(ana.await(RoomEvent.NotRead.class).ask()).isEqualTo(refused);
      last = ana.client.read(wish).orElseThrow();
      peer.expect("CHATHISTORY AROUND");
    }
    assertThat(ana.await(RoomEvent.NotRead.class).ask()).isEqualTo(last);
    AskId away = ana.client.read(wish).orElseThrow();
    assertThat(ana.await(RoomEvent.NotRead.class).ask()).isEqualTo(away);
  }

  @Test
  void whatIsKnownFromBeforeIsNotReadAgain() throws Exception {
    ana.close();
    server.close();
    server = new ScriptedServer();
    KnownBefore before = _ -> Optional.of(new Place("m1", NOON));
    ana = new Guest("ana", server.address(), before, Guest.QUICK);
    try (var _ =
        server
            .accept()
            .welcome("ana")
            .enterLobby("ana")
            .history("AFTER #lobby msgid=m1 3", "@msgid=m2 :bruno!b@h PRIVMSG #lobby :2")) {
      assertThat(ana.awaitSaid("2").id()).isEqualTo("m2");
    }
  }

  @Test
  void theRoomIsSearched() throws Exception {
    try (var peer = online()) {
      var wish =
          new SearchWish(
              "caf* \"bom dia\"",
              Optional.of("#lobby"),
              Optional.of("ana"),
              Optional.of(NOON),
              Optional.empty(),
              50);
      AskId ask = ana.client.search(wish).orElseThrow();
      String label =
          Peer.labelOf(
              peer.expect(
                  "SEARCH in=#lobby;from=ana;after=2026-11-22T12:00:00.000Z;limit=50;"
                      + "text=caf*\\s\"bom\\sdia\""));
      peer.send(
          "@label=" + label + " :irc.test BATCH +s soju.im/search",
          "@batch=s;msgid=m3 :ana!a@h PRIVMSG #lobby :bom dia, café?",
          "@batch=s;msgid=m4 :bruno!b@h PRIVMSG ana :psst",
          ":irc.test BATCH -s");
      var found = ana.await(RoomEvent.PageRead.class);
      assertThat(found.ask()).isEqualTo(ask);
      assertThat(found.told())
          .extracting(said -> ((RoomEvent.Said) said).conversation())
          .containsExactly("#lobby", "bruno");
      assertThat(ana.texts()).isEmpty();
    }
  }

  @Test
  void privateConversationsAreReadOnTheWayIn() throws Exception {
    try (var peer = server.accept().welcome("ana")) {
      peer.expect("JOIN #lobby");
      String label = Peer.labelOf(peer.expect("CHATHISTORY TARGETS timestamp="));
      peer.send(
          "@label=" + label + " :irc.test BATCH +t draft/chathistory-targets",
          "@batch=t :irc.test CHATHISTORY TARGETS #lobby 2026-11-22T12:00:00.000Z",
          "@batch=t :irc.test CHATHISTORY TARGETS bruno 2026-11-22T12:00:01.000Z",
          ":irc.test BATCH -t");
      // There is no copy here that knows it.
      peer.expect("MARKREAD bruno");
      label = Peer.labelOf(peer.expect("CHATHISTORY LATEST bruno * 3"));
      peer.send(
          "@label=" + label + " :irc.test BATCH +h chathistory bruno",
          "@batch=h;msgid=m1 :bruno!b@h PRIVMSG ana :psst",
          ":irc.test BATCH -h");
      assertThat(ana.awaitSaid("psst").replayed()).isTrue();
    }
  }

  @Test
  void howFarWeHaveReadIsToldToTheRoomAndHeardFromIt() throws Exception {
    try (var peer = online()) {
      ana.client.markRead("#lobby", NOON);
      peer.expect("MARKREAD #lobby timestamp=2026-11-22T12:00:00.000Z");
      peer.send(":irc.test MARKREAD #lobby timestamp=2026-11-22T12:00:01.000Z");
      assertThat(ana.await(RoomEvent.ReadUntil.class))
          .isEqualTo(new RoomEvent.ReadUntil("#lobby", NOON.plusSeconds(1)));
    }
  }
}
