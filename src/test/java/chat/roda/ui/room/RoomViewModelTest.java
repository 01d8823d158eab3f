package chat.roda.ui.room;

import static chat.roda.ui.conversation.Lines.at;
import static chat.roda.ui.conversation.Lines.line;
import static chat.roda.ui.conversation.Lines.own;
import static chat.roda.ui.conversation.Lines.replayed;
import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.AskId;
import chat.roda.client.ChatLine;
import chat.roda.client.Failure;
import chat.roda.client.Link;
import chat.roda.client.Member;
import chat.roda.client.MemberRank;
import chat.roda.client.Profile;
import chat.roda.client.Refusal;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.client.SendId;
import chat.roda.ui.conversation.Above;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Delivery;
import chat.roda.ui.conversation.Entry;
import chat.roda.ui.conversation.Explanation;
import chat.roda.ui.conversation.Seen;
import chat.roda.ui.input.Command;
import chat.roda.ui.room.Entrance.Manner;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class RoomViewModelTest {
  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static final Link ONLINE = new Link.Online("me", "Ana's room");
  private static final Link AWAY = new Link.Waiting(Failure.LOST, at(9, 0));

  private final RoomViewModel room =
      new RoomViewModel(
          new Entrance(
              new Profile("me"),
              RoomAddress.HERE,
              "127.0.0.1",
              Optional.empty(),
              Optional.empty(),
              Manner.JOIN),
          Clock.fixed(at(5, 0), ZoneOffset.UTC));
  private final Conversation lobby = room.conversations().getFirst();

  private void apply(RoomEvent... events) {
    room.apply(List.of(events));
  }

  private void link(Link link) {
    apply(new RoomEvent.LinkChanged(link));
  }

  private static RoomEvent said(String where, ChatLine line) {
    return new RoomEvent.Said(where, line);
  }

  private static Member member(String nickname) {
    return new Member(nickname, MemberRank.NONE, false);
  }

  private static List<Entry> entries(Conversation conversation) {
    return conversation.transcript().rows().stream().map(row -> row.entry()).toList();
  }

  private static Stream<Entry.Spoken> spoken(Conversation conversation) {
    return entries(conversation).stream()
        .filter(Entry.Spoken.class::isInstance)
        .map(Entry.Spoken.class::cast);
  }

  private static List<String> texts(Conversation conversation) {
    return spoken(conversation).map(s -> s.line().text()).toList();
  }

  private static List<Delivery> deliveries(Conversation conversation) {
    return spoken(conversation).map(Entry.Spoken::delivery).toList();
  }

  private static SendId lastId(Conversation conversation) {
    return spoken(conversation).reduce((a, b) -> b).orElseThrow().line().sent().orElseThrow();
  }

  private Explanation explained() {
    return entries(lobby).stream()
        .filter(Entry.Explained.class::isInstance)
        .map(entry -> ((Entry.Explained) entry).what())
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  @Test
  void theRoomTellsItsNameAndOurs() {
    assertThat(room.roomNameProperty().get()).isEqualTo("127.0.0.1");
    link(new Link.Online("me_", "Ana's room"));
    assertThat(room.roomNameProperty().get()).isEqualTo("Ana's room");
    assertThat(room.nicknameProperty().get()).isEqualTo("me_");
  }

  @Test
  void whatIsTypedIsSeenAtOnceAndBecomesPartOfTheRoom() {
    link(ONLINE);
    room.type("hello\n\nthere");
    assertThat(texts(lobby)).containsExactly("hello", "there");
    assertThat(deliveries(lobby)).containsOnly(new Delivery.Sending());
    SendId first = spoken(lobby).findFirst().orElseThrow().line().sent().orElseThrow();
    apply(said("#lobby", own("hello", first, at(5, 1))));
    assertThat(deliveries(lobby)).containsExactly(new Delivery.InRoom(), new Delivery.Sending());
  }

  @Test
  void whatIsTypedWhileTheConnectionIsAwayWaits() {
    link(ONLINE);
    room.type("on its way");
    link(AWAY);
    room.type("typed later");
    assertThat(deliveries(lobby)).containsOnly(new Delivery.Waiting());
    link(ONLINE);
    assertThat(deliveries(lobby)).containsOnly(new Delivery.Sending());
  }

  @Test
  void whatWasNotSentCanBeSentAgain() {
    link(ONLINE);
    room.type("hello");
    SendId id = lastId(lobby);
    apply(new RoomEvent.NotSent(id, Refusal.TOO_FAST, "slow down"));
    assertThat(deliveries(lobby))
        .containsExactly(new Delivery.NotSent(Refusal.TOO_FAST, "slow down"));
    room.deeds().sendAgain(lobby, id);
    assertThat(deliveries(lobby)).containsExactly(new Delivery.Sending());
    link(AWAY);
    apply(new RoomEvent.NotSent(id, Refusal.NOT_CONFIRMED, ""));
    room.deeds().sendAgain(lobby, id);
    assertThat(deliveries(lobby)).containsExactly(new Delivery.Waiting());
  }

  @Test
  void aLongTextIsSeveralMessagesOfWhichNoneGoesUnseen() {
    link(ONLINE);
    String text = "all work and no play ".repeat(100).strip();
    room.type(text);
    assertThat(String.join(" ", texts(lobby))).isEqualTo(text);
    apply(new RoomEvent.NotSent(lastId(lobby), Refusal.TOO_FAST, ""));
    assertThat(deliveries(lobby)).containsOnlyOnce(new Delivery.NotSent(Refusal.TOO_FAST, ""));
    apply(new RoomEvent.NotSent(new SendId("unknown"), Refusal.TOO_FAST, "slow"));
    assertThat(explained()).isEqualTo(new Explanation.Refused("", Refusal.TOO_FAST, "slow"));
  }

  @Test
  void peopleComeAndGo() {
    apply(
        new RoomEvent.MembersKnown("#lobby", List.of(member("me"), member("Bruno"))),
        new RoomEvent.CameIn("#lobby", member("Ana"), at(0, 0)),
        new RoomEvent.PresenceChanged("Bruno", true),
        new RoomEvent.Renamed("Ana", "Carla", false, List.of("#lobby"), at(0, 1)),
        new RoomEvent.WentOut("#lobby", "carla", "bye", at(0, 2)));
    assertThat(lobby.members().shown())
        .containsExactly(new Member("Bruno", MemberRank.NONE, true), member("me"));
    assertThat(entries(lobby)).hasSize(3);
  }

  @Test
  void aConversationWithOnePersonFollowsTheirNickname() {
    apply(said("Ana", line("Ana", "psst", at(0, 0))));
    apply(new RoomEvent.Renamed("Ana", "Carla", false, List.of("#lobby"), at(0, 1)));
    apply(said("Carla", line("Carla", "still me", at(0, 2))));
    assertThat(room.conversations())
        .extracting(Conversation::name)
        .containsExactly("#lobby", "Carla");
    assertThat(texts(room.conversations().get(1))).containsExactly("psst", "still me");
  }

  @Test
  void conversationsStandInOrder() {
    apply(
        said("bruno", line("bruno", "a", at(0, 0))),
        new RoomEvent.Entered("#zeta"),
        said("Ana", line("Ana", "a", at(0, 0))),
        new RoomEvent.Entered("#dev"));
    assertThat(room.conversations())
        .extracting(Conversation::name)
        .containsExactly("#lobby", "#dev", "#zeta", "Ana", "bruno");
  }

  @Test
  void whatTheReaderHasNotSeenIsCounted() {
    apply(said("#lobby", replayed(line("Ana", "from before", at(0, 0)))));
    assertThat(room.unreadProperty().get()).isZero();
    apply(
        said("#lobby", line("Ana", "one", at(1, 0))),
        said("#lobby", line("Ana", "two, me", at(1, 1))),
        said("Bruno", line("Bruno", "psst", at(1, 2))));
    assertThat(room.unreadProperty().get()).isEqualTo(3);
    assertThat(lobby.unreadProperty().get()).isEqualTo(2);
    assertThat(lobby.callingProperty().get()).isTrue();
    assertThat(lobby.transcript().rows().get(1).firstNew()).isTrue();
    room.readSoFar().setWatched(true);
    assertThat(lobby.unreadProperty().get()).isZero();
    assertThat(room.unreadProperty().get()).isEqualTo(1);
    apply(said("#lobby", line("Ana", "three", at(2, 0))));
    assertThat(lobby.unreadProperty().get()).isZero();
    room.readSoFar().setWatched(false);
    apply(said("#lobby", line("Ana", "four", at(3, 0))));
    assertThat(lobby.transcript().rows()).filteredOn(row -> row.firstNew()).hasSize(1);
    assertThat(lobby.transcript().rows().getLast().firstNew()).isTrue();
  }

  @Test
  void whatWasSaidDuringTheGapIsNew() {
    link(ONLINE);
    apply(said("#lobby", replayed(line("Ana", "from before", at(0, 0)))));
    link(AWAY);
    link(ONLINE);
    apply(said("#lobby", replayed(line("Ana", "meanwhile", at(1, 0)))));
    assertThat(room.unreadProperty().get()).isEqualTo(1);
  }

  @Test
  void commandsExplainThemselvesAndAreNotSent() {
    room.type("/slap Ana");
    assertThat(explained()).isEqualTo(new Explanation.UnknownCommand("/slap"));
    room.type("/msg");
    assertThat(explained()).isEqualTo(new Explanation.Usage(Command.TELL));
    room.type("/help");
    assertThat(explained()).isEqualTo(new Explanation.Commands());
    apply(new RoomEvent.TopicKnown("#lobby", "the move", Optional.empty(), at(0, 0)));
    room.type("/topic");
    assertThat(explained()).isEqualTo(new Explanation.TopicIs("the move"));
    assertThat(texts(lobby)).isEmpty();
    room.type("//slap Ana");
    assertThat(texts(lobby)).containsExactly("/slap Ana");
  }

  @Test
  void aPrivateMessageOpensItsConversation() {
    link(ONLINE);
    room.type("/msg Ana psst");
    assertThat(room.currentProperty().get().name()).isEqualTo("Ana");
    assertThat(texts(room.currentProperty().get())).containsExactly("psst");
    assertThat(texts(lobby)).isEmpty();
    room.type("/part");
    assertThat(room.currentProperty().get()).isSameAs(lobby);
    assertThat(room.conversations()).containsExactly(lobby);
  }

  @Test
  void aChannelThatWasAskedForIsShownAndOneThatWasLeftGoes() {
    apply(new RoomEvent.Entered("#other"));
    assertThat(room.currentProperty().get()).isSameAs(lobby);
    room.type("/join dev");
    apply(new RoomEvent.Entered("#dev"));
    assertThat(room.currentProperty().get().name()).isEqualTo("#dev");
    room.type("/part");
    apply(new RoomEvent.Exited("#dev"), new RoomEvent.Exited("#other"));
    assertThat(room.conversations())
        .extracting(Conversation::name)
        .containsExactly("#lobby", "#other");
    room.openWith("#other");
    room.type("anybody?");
    List<Entry> other = entries(room.currentProperty().get());
    assertThat(other).contains(new Entry.Explained(new Explanation.NotInside("#other"), at(5, 0)));
    assertThat(other.getLast())
        .isInstanceOfSatisfying(
            Entry.Spoken.class, said -> assertThat(said.line().text()).isEqualTo("anybody?"));
  }

  @Test
  void whatAChannelWasAboutIsNotToldWhenWeComeInAgain() {
    apply(new RoomEvent.TopicKnown("#lobby", "ships", Optional.empty(), at(0, 0)));
    assertThat(lobby.topicProperty().get()).isEqualTo("ships");
    apply(new RoomEvent.Entered("#lobby"));
    assertThat(lobby.topicProperty().get()).isEmpty();
  }

  @Test
  void strangersCannotFillTheSideBar() {
    List<RoomEvent> flood = new ArrayList<>();
    for (int i = 0; i < Conversations.MAX_CONVERSATIONS + 50; i++) {
      flood.add(said("guest" + i, line("guest" + i, "hi", at(0, i))));
    }
    room.apply(flood);
    assertThat(room.conversations()).hasSize(Conversations.MAX_CONVERSATIONS).contains(lobby);
    assertThat(room.conversations()).extracting(Conversation::name).doesNotContain("guest0");
  }

  @Test
  void norCanChannelsFillIt() {
    List<RoomEvent> flood = new ArrayList<>();
    for (int i = 0; i < Conversations.MAX_CONVERSATIONS + 50; i++) {
      flood.add(said("#c" + i, line("guest", "hi", at(0, i))));
    }
    room.apply(flood);
    assertThat(room.conversations()).hasSize(Conversations.MAX_CONVERSATIONS).contains(lobby);
  }

  @Test
  void theEndOfTheStayIsToldOnce() {
    var times = new AtomicInteger();
    room.setOnLeft(times::incrementAndGet);
    link(new Link.Failed(Failure.REFUSED, ""));
    link(new Link.Closed());
    assertThat(times).hasValue(1);
  }

  @Test
  void thoseWhoSpokeLastAreCompletedFirst() {
    apply(
        new RoomEvent.MembersKnown(
            "#lobby", List.of(member("Ana"), member("Bruno"), member("me"), member("Zoe"))),
        said("#lobby", line("Bruno", "a", at(0, 0))),
        said("#lobby", line("Zoe", "b", at(0, 1))),
        said("#lobby", line("gone", "c", at(0, 2))),
        said("#lobby", own("d", new SendId("1"), at(0, 3))));
    assertThat(room.likelyNicknames()).containsExactly("Zoe", "Bruno", "Ana");
  }

  @Test
  void whereAConversationBeginsIsKnownThoughItsFirstRowComesMeanwhile() {
    link(ONLINE);
    apply(new RoomEvent.Entered("#dev"));
    Conversation dev = room.conversations().getLast();
    room.past().paging().seen(dev, Seen.NOTHING);
    apply(new RoomEvent.CameIn("#dev", member("me"), at(5, 1)));
    nothingIsFound(1);
    nothingIsFound(2);
    assertThat(dev.transcript().aboveProperty().get()).isEqualTo(Above.BEGINNING);
  }

  private void nothingIsFound(long ask) {
    apply(new RoomEvent.PageRead(new AskId(ask), "#dev", List.of(), false));
  }
}
