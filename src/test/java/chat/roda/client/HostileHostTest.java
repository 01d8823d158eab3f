package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ScriptedServer.Peer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host that wants to fill the memory of whoever comes in: they drop it, or leave. */
class HostileHostTest {
  private static final String LONG = "x".repeat(Plausible.MAX_NAME + 1);

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

  private Peer online() throws IOException {
    Peer peer = server.accept().welcome("ana").enterLobby("ana").history("LATEST #lobby * 3");
    ana.await(RoomEvent.MembersKnown.class);
    return peer;
  }

  /** It still hears what is said. */
  private void isAlive(Peer peer) throws IOException {
    peer.send("@msgid=last :bruno!b@h PRIVMSG #lobby :still there?");
    ana.awaitSaid("still there?");
  }

  private static String names(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> "n" + i)
        .collect(Collectors.joining(" "));
  }

  @Test
  void channelsThatNobodyAskedForAreLeftWhereTheyAreTooMany() throws Exception {
    try (var peer = online()) {
      for (int i = 1; i <= Comings.MAX_CHANNELS; i++) {
        peer.send(":ana!roda@h JOIN #c" + i);
      }
      String last = "#c" + Comings.MAX_CHANNELS;
      while (!peer.expect("").contains("PART " + last)) {
        // They are asked for their history and their modes before.
      }
      peer.send(":ana!roda@h JOIN #" + LONG);
      isAlive(peer);
      assertThat(ana.heard)
          .filteredOn(RoomEvent.Entered.class::isInstance)
          .hasSize(Comings.MAX_CHANNELS);
    }
  }

  @Test
  void aListOfPeopleThatNeverEndsIsCut() throws Exception {
    try (var peer = online()) {
      for (int i = 0; i < Plausible.MAX_PEOPLE + 5_000; i += 500) {
        peer.send(":irc.test 353 ana = #lobby :" + names(i, 500));
      }
      peer.send(":irc.test 366 ana #lobby :End");
      var known = ana.await(RoomEvent.MembersKnown.class);
      assertThat(known.members()).hasSizeBetween(10_000, Plausible.MAX_PEOPLE + 500);
      isAlive(peer);
    }
  }

  @Test
  void listsThatComeAgainAndAgainEndTheConnectionInWords() throws Exception {
    try (var peer = online()) {
      String list =
          IntStream.range(0, 20)
              .mapToObj(i -> ":irc.test 353 ana = #lobby :" + names(i * 500, 500))
              .collect(Collectors.joining("\r\n"));
      try {
        for (int i = 0; i < 2 * Crowds.AT_ONCE / 10_000; i++) {
          peer.send(list, ":irc.test 366 ana #lobby :End");
        }
      } catch (IOException e) {
        // It has left while we wrote.
      }
      assertThat(ana.awaitLink(Link.Waiting.class).why()).isEqualTo(Failure.TOO_MUCH);
    }
  }

  @Test
  void namesThatNobodyHasAreNotHeard() throws Exception {
    try (var peer = online()) {
      peer.send(
          ":" + LONG + "!b@h PRIVMSG ana :hello",
          ":" + LONG + "!b@h JOIN #lobby",
          ":bruno!b@h NICK " + LONG,
          ":irc.test 353 ana = #lobby :ana bruno " + LONG,
          ":irc.test 366 ana #lobby :End",
          "@msgid=" + LONG + " :bruno!b@h PRIVMSG #lobby :without an id");
      assertThat(ana.await(RoomEvent.MembersKnown.class).members())
          .extracting(Member::nickname)
          .containsExactly("ana", "bruno");
      assertThat(ana.awaitSaid("without an id").id()).isEmpty();
      assertThat(ana.texts()).containsExactly("without an id");
      assertThat(ana.heard).noneMatch(RoomEvent.Renamed.class::isInstance);
    }
  }

  @Test
  void aMessageOfManyPartsIsCut() throws Exception {
    try (var peer = online()) {
      peer.send("@msgid=m1 :bruno!b@h BATCH +b draft/multiline #lobby");
      for (int i = 0; i < 400; i++) {
        peer.send("@batch=b :bruno!b@h PRIVMSG #lobby :" + "y".repeat(400));
      }
      peer.send(":bruno!b@h BATCH -b");
      var said = ana.await(RoomEvent.Said.class);
      assertThat(said.line().text().length()).isBetween(8_192, Batch.MAX_CHARS + 400);
      isAlive(peer);
    }
  }

  @Test
  void batchesThatNeverEndAreFew() throws Exception {
    try (var peer = online()) {
      for (int i = 0; i < 1_000; i++) {
        peer.send("@msgid=m" + i + " :bruno!b@h BATCH +b" + i + " draft/multiline #lobby");
      }
      peer.send("@batch=b999 :bruno!b@h PRIVMSG #lobby :a line alone");
      ana.awaitSaid("a line alone");
    }
  }

  @Test
  void anAnswerOfMoreThanWasAskedForIsCut() throws Exception {
    try (var peer = online()) {
      ana.client.read(new PageWish("#lobby", new PageWish.Part.Latest(), 3));
      String[] lines =
          IntStream.range(0, Asked.MAX_TOLD + 500)
              .mapToObj(i -> "@msgid=m" + i + " :bruno!b@h PRIVMSG #lobby :" + i)
              .toArray(String[]::new);
      peer.history("LATEST #lobby * 3", lines);
      assertThat(ana.await(RoomEvent.PageRead.class).told()).hasSize(Asked.MAX_TOLD);
      isAlive(peer);
    }
  }

  @Test
  void whatWasToldIsRememberedOfSoManyMessagesOnly() {
    var remembered = new Remembered(KnownBefore.NONE);
    remembered.isNew("#first", "m");
    assertThat(remembered.isNew("#first", "m")).isFalse();
    for (int i = 0; i <= Remembered.MAX_IDS_IN_ALL; i++) {
      remembered.isNew("#c" + i % 100, "m" + i);
    }
    assertThat(remembered.isNew("#first", "m")).isTrue();
    assertThat(List.of(remembered.isNew("#c0", "m" + Remembered.MAX_IDS_IN_ALL)))
        .containsExactly(false);
  }
}
