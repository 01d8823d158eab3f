package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChatLine.Kind;
import chat.roda.client.CuttingProxy.Direction;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saying in other words what one said, with the real host. */
class EditingTest {
  private Host host;
  private RoomAddress address;
  private Guest ana;
  private Guest bruno;

  @BeforeEach
  void open() throws Exception {
    var room = new RoomSettings("Ana's room", "roda.test", 10, Language.ENGLISH);
    host = Host.start(new HostOptions("127.0.0.1", 0, room, Limits.NONE), new MemoryLog());
    address = new RoomAddress("127.0.0.1", host.address().getPort());
    ana = new Guest("ana", address);
    bruno = new Guest("bruno", address);
    ana.await(RoomEvent.MembersKnown.class);
    bruno.await(RoomEvent.MembersKnown.class);
  }

  @AfterEach
  void close() {
    ana.close();
    bruno.close();
    host.close();
  }

  private ChatLine said(String text) {
    ana.client.say("#lobby", text);
    bruno.awaitSaid(text);
    return ana.awaitSaid(text);
  }

  private Sending edit(ChatLine line, String text) {
    return ana.client.edit("#lobby", line.id(), text, Kind.MESSAGE).orElseThrow();
  }

  private static List<ChatLine> latest(Guest guest) {
    guest.client.read(new PageWish("#lobby", new PageWish.Part.Latest(), 20));
    return guest.await(RoomEvent.PageRead.class).told().stream()
        .filter(RoomEvent.Said.class::isInstance)
        .map(event -> ((RoomEvent.Said) event).line())
        .toList();
  }

  @Test
  void anEditIsHeardByBothAndInTheHistory() {
    ChatLine line = said("good mroning");
    assertThat(ana.client.edits()).isTrue();
    Sending sent = edit(line, "good morning\nall");
    var own = ana.await(RoomEvent.Edited.class);
    assertThat(own.sent()).contains(sent.id());
    var heard = bruno.await(RoomEvent.Edited.class);
    assertThat(heard)
        .isEqualTo(
            new RoomEvent.Edited(
                "#lobby",
                line.id(),
                "ana",
                Kind.MESSAGE,
                "good morning\nall",
                Optional.empty(),
                heard.at()));
    assertThat(latest(bruno))
        .singleElement()
        .satisfies(now -> {
          assertThat(now.id()).isEqualTo(line.id());
          assertThat(now.wire()).isEqualTo("good morning\nall");
          assertThat(now.edited()).contains(heard.at());
        });
    assertThat(bruno.texts()).as("it is no message of its own").containsExactly("good mroning");
  }

  @Test
  void whatTheRoomDoesNotTakeIsToldAndCanBeSentAgain() {
    ChatLine line = said("mine");
    Sending sent = ana.client.edit("#lobby", "nothing", "yours", Kind.MESSAGE).orElseThrow();
    var refused = ana.await(RoomEvent.NotSent.class);
    assertThat(refused.id()).isEqualTo(sent.id());
    assertThat(refused.why()).isEqualTo(Refusal.CANNOT_EDIT);
    ana.client.sendAgain(sent.id());
    assertThat(ana.await(RoomEvent.NotSent.class).id()).isEqualTo(sent.id());
    bruno.client.edit("#lobby", line.id(), "yours", Kind.MESSAGE);
    assertThat(bruno.await(RoomEvent.NotSent.class).why()).isEqualTo(Refusal.CANNOT_EDIT);
  }

  /** It would be an edit and messages of which nobody knows to what they belong. */
  @Test
  void whatIsTooMuchForOneMessageIsNotTaken() {
    ChatLine line = said("short");
    assertThat(ana.client.edit("#lobby", line.id(), "x\n".repeat(300), Kind.MESSAGE)).isEmpty();
    assertThat(ana.client.edit("#lobby", line.id(), "waves\nand goes", Kind.ACTION)).isEmpty();
    assertThat(ana.client.edit("#lobby", line.id(), " ", Kind.MESSAGE)).isEmpty();
  }

  @Test
  void whoWasAwayHearsOfTheEditInItsPlace() throws Exception {
    try (var proxy = new CuttingProxy(host.address().getPort(), Direction.TO_CLIENT);
        var carla = new Guest("carla", proxy.address())) {
      carla.await(RoomEvent.MembersKnown.class);
      ChatLine line = said("good mroning");
      carla.awaitSaid("good mroning");
      proxy.cutAfter(0);
      edit(line, "good morning");
      assertThat(bruno.await(RoomEvent.Edited.class).wire()).isEqualTo("good morning");
      carla.awaitLink(Link.Waiting.class);
      var missed =
          carla.await(RoomEvent.Recalled.class, event -> event.what() instanceof RoomEvent.Edited);
      assertThat(((RoomEvent.Edited) missed.what()).id()).isEqualTo(line.id());
      assertThat(((RoomEvent.Edited) missed.what()).wire()).isEqualTo("good morning");
    }
  }

  @Test
  void inARoomThatKnowsNoEditsAMessageWithTheTagIsAMessageAndNothingIsSentAsEdit()
      throws Exception {
    try (var server = new ScriptedServer();
        var eva = new Guest("eva", server.address());
        var peer = server.accept().welcome("eva").enterLobby("eva").history("LATEST #lobby * 3")) {
      eva.await(RoomEvent.MembersKnown.class);
      peer.send("@msgid=m1;+draft/edit=m0 :bruno!b@h PRIVMSG #lobby :another");
      assertThat(eva.awaitSaid("another").id()).isEqualTo("m1");
      assertThat(eva.client.edits()).isFalse();
      eva.client.edit("#lobby", "m1", "other words", Kind.MESSAGE);
      assertThat(eva.await(RoomEvent.NotSent.class).why()).isEqualTo(Refusal.CANNOT_EDIT);
    }
  }
}
