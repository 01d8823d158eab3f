package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two clients in a room of the real host. */
class StayInRoomTest {
  private Host host;
  private Guest ana;
  private Guest bruno;

  @BeforeEach
  void open() throws Exception {
    host = start(0);
    ana = guest("Ana");
    bruno = guest("Bruno");
    ana.await(RoomEvent.CameIn.class);
  }

  @AfterEach
  void close() {
    ana.close();
    bruno.close();
    host.close();
  }

  private static Host start(int port) throws Exception {
    var room = new RoomSettings("Ana's room", "roda.test", 10, Language.ENGLISH);
    return Host.start(new HostOptions("127.0.0.1", port, room, Limits.NONE), new MemoryLog());
  }

  private Guest guest(String nickname) {
    var guest = new Guest(nickname, new RoomAddress("127.0.0.1", host.address().getPort()));
    guest.await(RoomEvent.MembersKnown.class);
    return guest;
  }

  @Test
  void theRoomHasItsNameAndItsPeople() {
    assertThat(bruno.heard)
        .contains(new RoomEvent.LinkChanged(new Link.Online("Bruno", "Ana's room")));
    assertThat(bruno.heard.getLast())
        .isInstanceOfSatisfying(
            RoomEvent.MembersKnown.class,
            known ->
                assertThat(known.members())
                    .extracting(Member::nickname)
                    .containsExactlyInAnyOrder("Ana", "Bruno"));
  }

  @Test
  void whatIsAskedAfterTheEndIsHeardByNobodyAndNoSurprise() {
    ana.client.leave();
    ana.awaitEnd();
    List<String> logged = new CopyOnWriteArrayList<>();
    Handler listener = listener(logged);
    Logger logger = Logger.getLogger(RoomClient.class.getName());
    logger.addHandler(listener);
    ana.client.typing("#lobby", Typing.PAUSED);
    ana.client.watch("Bruno", false);
    logger.removeHandler(listener);
    assertThat(logged).isEmpty();
    assertThat(ana.client.say("#lobby", "am I there?")).isEmpty();
  }

  private static Handler listener(List<String> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        logged.add(line.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void theyTalkInTheLobbyAndInPrivate() {
    ana.client.say("#lobby", "bom dia, 李 🎉");
    ChatLine heard = bruno.awaitSaid("bom dia, 李 🎉");
    ChatLine echoed = ana.awaitSaid("bom dia, 李 🎉");
    assertThat(heard.own()).isFalse();
    assertThat(echoed.own()).isTrue();
    assertThat(echoed.id()).isEqualTo(heard.id()).isNotEmpty();
    bruno.client.act("Ana", "whispers");
    RoomEvent.Said said =
        ana.await(RoomEvent.Said.class, s -> s.line().kind() == ChatLine.Kind.ACTION);
    assertThat(said.conversation()).isEqualTo("Bruno");
    assertThat(bruno.await(RoomEvent.Said.class, s -> s.line().text().equals("whispers")))
        .extracting(RoomEvent.Said::conversation)
        .isEqualTo("Ana");
  }

  @Test
  void namesTopicsAndPresenceAreToldToTheOther() {
    ana.client.changeNickname("Anna");
    assertThat(ana.await(RoomEvent.Renamed.class).own()).isTrue();
    assertThat(bruno.await(RoomEvent.Renamed.class).to()).isEqualTo("Anna");
    ana.client.changeAway(Optional.of("lunch"));
    assertThat(bruno.await(RoomEvent.PresenceChanged.class))
        .isEqualTo(new RoomEvent.PresenceChanged("Anna", true));
    ana.client.changeAway(Optional.empty());
    assertThat(bruno.await(RoomEvent.PresenceChanged.class).away()).isFalse();
    ana.client.join("#dev");
    ana.await(RoomEvent.Entered.class, entered -> entered.channel().equals("#dev"));
    ana.client.change(new ChannelChange.Topic("#dev", "ships", ""));
    assertThat(ana.await(RoomEvent.TopicKnown.class, t -> t.topic().equals("ships")).by())
        .contains("Anna");
    bruno.client.join("#dev");
    assertThat(bruno.await(RoomEvent.TopicKnown.class, t -> t.channel().equals("#dev")).topic())
        .isEqualTo("ships");
    ana.client.part("#dev");
    assertThat(bruno.await(RoomEvent.WentOut.class).nickname()).isEqualTo("Anna");
  }

  @Test
  void whoIsAwayIsKnownToWhoeverComesLater() {
    bruno.client.changeAway(Optional.of("lunch"));
    ana.await(RoomEvent.PresenceChanged.class);
    try (var eva = guest("Eva")) {
      assertThat(eva.await(RoomEvent.PresenceChanged.class))
          .isEqualTo(new RoomEvent.PresenceChanged("Bruno", true));
    }
  }

  @Test
  void aTakenNicknameIsRefusedAndTheNewcomerGetsAnother() {
    bruno.client.changeNickname("ANA");
    assertThat(bruno.await(RoomEvent.Refused.class).why()).isEqualTo(Refusal.NICKNAME_TAKEN);
    try (var other = guest("ana")) {
      assertThat(other.heard)
          .contains(new RoomEvent.LinkChanged(new Link.Online("ana_", "Ana's room")));
    }
  }

  @Test
  void aMessageToNobodyIsNotSent() {
    SendId id = ana.client.say("nobody", "hello?").getFirst();
    assertThat(ana.await(RoomEvent.NotSent.class).why()).isEqualTo(Refusal.NO_SUCH_PERSON);
    assertThat(ana.heard.getLast())
        .isInstanceOfSatisfying(RoomEvent.NotSent.class, n -> assertThat(n.id()).isEqualTo(id));
  }

  @Test
  void whoLeavesSaysGoodbye() {
    bruno.client.leave();
    bruno.awaitLink(Link.Closed.class);
    assertThat(ana.await(RoomEvent.WentOut.class).nickname()).isEqualTo("Bruno");
  }

  @Test
  void aLongTextArrivesWhole() {
    String text = "uma frase que se diz e se repete ".repeat(200).strip();
    int parts = ana.client.say("#lobby", text).size();
    List<String> heard = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      heard.add(bruno.await(RoomEvent.Said.class).line().text());
    }
    assertThat(String.join(" ", heard)).isEqualTo(text);
  }

  @Test
  void whenTheHostStopsAndComesBackSoDoWe() throws Exception {
    int port = host.address().getPort();
    ana.client.say("#lobby", "before");
    ana.awaitSaid("before");
    host.close();
    assertThat(ana.awaitLink(Link.Waiting.class).why()).isEqualTo(Failure.HOST_STOPPED);
    ana.client.say("#lobby", "meanwhile");
    host = start(port);
    assertThat(ana.awaitSaid("meanwhile").own()).isTrue();
    bruno.await(RoomEvent.Said.class, s -> s.line().text().equals("meanwhile"));
    assertThat(ana.texts()).containsExactly("before", "meanwhile");
  }
}
