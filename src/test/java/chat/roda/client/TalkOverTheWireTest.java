package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ScriptedServer.Peer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bytes as a network brings them, and as a strange server sends them. */
class TalkOverTheWireTest {
  private ScriptedServer server;
  private Guest ana;
  private Peer peer;

  @BeforeEach
  void open() throws IOException {
    server = new ScriptedServer();
    ana = new Guest("ana", server.address());
    peer = server.accept().welcome("ana").enterLobby("ana").history("LATEST #lobby * 3");
    ana.await(RoomEvent.MembersKnown.class);
  }

  @AfterEach
  void close() throws IOException {
    ana.close();
    peer.close();
    server.close();
  }

  @Test
  void oneByteAtATime() throws Exception {
    for (byte b :
        "@msgid=m1 :bruno!b@h PRIVMSG #lobby :café 🎉\r\n".getBytes(StandardCharsets.UTF_8)) {
      peer.raw(new byte[] {b});
    }
    assertThat(ana.awaitSaid("café 🎉").id()).isEqualTo("m1");
  }

  @Test
  void manyLinesInOnePacketWithAnyLineEnd() throws Exception {
    peer.raw(
        ":bruno!b@h PRIVMSG #lobby :1\n:bruno!b@h PRIVMSG #lobby :2\r\n\r\n\n"
            + "   \r\n:bruno!b@h PRIVMSG #lobby :3\n");
    ana.awaitSaid("3");
    assertThat(ana.texts()).containsExactly("1", "2", "3");
  }

  @Test
  void aLineThatNeverEndsIsDropped() throws Exception {
    for (int i = 0; i < 100; i++) {
      peer.raw("x".repeat(10_000));
    }
    peer.raw("\r\n:bruno!b@h PRIVMSG #lobby :still here\r\n");
    ana.awaitSaid("still here");
    assertThat(ana.texts()).containsExactly("still here");
  }

  @Test
  void bytesThatAreNotUtf8AreReadAsTheyWereMeant() throws Exception {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(":jo\u00e3o!j@h PRIVMSG #lobby :".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("ol\u00e1 \u00e0 todos\r\n".getBytes(StandardCharsets.ISO_8859_1));
    peer.raw(bytes.toByteArray());
    peer.raw(":zé!z@h PRIVMSG #lobby :e agora\r\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(ana.awaitSaid("olá à todos").own()).isFalse();
    assertThat(ana.awaitSaid("e agora").sender()).isEqualTo("zé");
  }

  @Test
  void linesThatAreNoMessagesAreIgnored() throws Exception {
    peer.raw(new byte[] {'P', 'I', 0, 'N', 'G', '\r', '\n'});
    peer.send("!!! ???", ":only.source", "@only=tags", ":x 999", "PRIVMSG", ":b!b@h JOIN");
    peer.send(":irc.test BATCH", ":irc.test BATCH -nothing", ":b!b@h MODE #lobby +o");
    peer.send(":bruno!b@h PRIVMSG #lobby :fine");
    ana.awaitSaid("fine");
  }

  @Test
  void aSecondCopyOfALineIsNotTold() throws Exception {
    peer.send(
        "@msgid=m1 :bruno!b@h PRIVMSG #lobby :one", "@msgid=m1 :bruno!b@h PRIVMSG #lobby :one");
    peer.send("@msgid=m2 :bruno!b@h PRIVMSG #lobby :two");
    ana.awaitSaid("two");
    assertThat(ana.texts()).containsExactly("one", "two");
  }

  @Test
  void aLongTextGoesInPartsThatFit() throws Exception {
    String text = "palavras que são ditas ".repeat(60).strip();
    List<SendId> ids = ana.client.say("#lobby", text);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      String line = peer.expect("PRIVMSG #lobby :");
      String body = line.substring(line.indexOf(' ') + 1);
      assertThat((":ana!roda@127.0.0.1 " + body + "\r\n").getBytes(StandardCharsets.UTF_8))
          .hasSizeLessThanOrEqualTo(512);
      parts.add(body.substring("PRIVMSG #lobby :".length()));
    }
    assertThat(ids.size()).isGreaterThan(2);
    assertThat(String.join(" ", parts)).isEqualTo(text);
  }

  @Test
  void eachLineIsAMessageAndAnActionIsMarked() throws Exception {
    ana.client.say("#lobby", "one\r\n\n  two");
    ana.client.act("#lobby", "waves");
    peer.echo("ana", "one", "m1");
    peer.echo("ana", "  two", "m2");
    peer.echo("ana", "\u0001ACTION waves\u0001", "m3");
    assertThat(ana.awaitSaid("waves").kind()).isEqualTo(ChatLine.Kind.ACTION);
  }

  @Test
  void noMoreIsOnItsWayThanTheRoomCanTakeAtOnce() throws Exception {
    for (int i = 0; i < 40; i++) {
      ana.client.say("#lobby", "m" + i);
    }
    for (int i = 0; i < 40; i++) {
      peer.echo("ana", "m" + i, "id" + i);
    }
    ana.awaitSaid("m39");
    assertThat(ana.texts()).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void whatIsTooMuchIsToldAndCanBeSentLater() throws Exception {
    List<SendId> ids = new ArrayList<>();
    for (int i = 0; i < Outbox.MAX_WAITING + 1; i++) {
      ids.addAll(ana.client.say("#lobby", "m" + i));
    }
    assertThat(ana.await(RoomEvent.NotSent.class))
        .isEqualTo(new RoomEvent.NotSent(ids.getLast(), Refusal.TOO_FAST, ""));
  }

  @Test
  void whatTheRoomRefusesIsNotSent() throws Exception {
    SendId id = ana.client.say("#lobby", "spam").getFirst();
    peer.expect("PRIVMSG #lobby :spam");
    peer.send("@label=" + id.value() + " :irc.test 404 ana #lobby :Cannot send to channel");
    assertThat(ana.await(RoomEvent.NotSent.class))
        .isEqualTo(new RoomEvent.NotSent(id, Refusal.NOT_ALLOWED, "Cannot send to channel"));
    ana.client.sendAgain(id);
    peer.echo("ana", "spam", "m1");
    assertThat(ana.awaitSaid("spam").sent()).contains(id);
  }

  @Test
  void aSilentRoomIsAskedAndGivenUp() throws Exception {
    Timing quick = Guest.QUICK;
    var impatient =
        new Timing(
            quick.connect(),
            quick.greeting(),
            quick.registration(),
            Duration.ofMillis(1500),
            quick.doubt(),
            Duration.ofMillis(3000),
            quick.confirmation(),
            quick.ghost(),
            quick.goodbye(),
            quick.firstPause(),
            quick.longestPause());
    try (var own = new ScriptedServer();
        var eva = new Guest("eva", own.address(), impatient);
        var silent = own.accept()) {
      silent.welcome("eva").enterLobby("eva").history("LATEST #lobby * 3");
      silent.expect("PING");
      assertThat(eva.awaitLink(Link.Waiting.class).why()).isEqualTo(Failure.LOST);
    }
  }
}
