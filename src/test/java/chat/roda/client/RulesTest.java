package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChannelModes.Flag;
import chat.roda.client.ChatLine.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the room becomes and what is told, line by line. */
class RulesTest {
  private static final Instant NOW = Told.NOW;

  private final Told told = Told.inLobby();

  @Test
  void theLobbyHasWhoTheListOfNamesSays() {
    assertThat(told.members("#LOBBY")).isEqualTo("ana @bruno");
    assertThat(told.state.self().toString()).isEqualTo("ana!roda@127.0.0.1");
  }

  @Test
  void aNewcomerIsToldOnceAndIsAMember() {
    told.lines(
        "@time=2026-11-22T10:00:01.000Z :João!j@10.0.0.2 JOIN #lobby joao :João Silva",
        ":João!j@10.0.0.2 JOIN #lobby");
    assertThat(told.events)
        .containsExactly(
            new RoomEvent.CameIn(
                "#lobby",
                new Member("João", MemberRank.NONE, false),
                Instant.parse("2026-11-22T10:00:01Z")));
    assertThat(told.members("#lobby")).isEqualTo("ana @bruno João");
  }

  @Test
  void whoPartsIsKickedOrQuitsIsGone() {
    told.lines(
        ":zoe!z@h JOIN #lobby",
        ":eva!e@h JOIN #lobby",
        ":zoe!z@h PART #lobby :lunch",
        ":BRUNO!b@h KICK #lobby eva :enough",
        ":bruno!b@h QUIT :home");
    assertThat(told.events.subList(2, 5))
        .containsExactly(
            new RoomEvent.WentOut("#lobby", "zoe", "lunch", NOW),
            new RoomEvent.Removed("#lobby", "eva", "BRUNO", "enough", NOW),
            new RoomEvent.WentOut("#lobby", "bruno", "home", NOW));
    assertThat(told.events)
        .last()
        .isEqualTo(new RoomEvent.PresenceKnown("bruno", new Presence.Gone()));
    assertThat(told.members("#lobby")).isEqualTo("ana");
  }

  @Test
  void aNewNicknameKeepsRankAndPlace() {
    told.lines(":bruno!b@h NICK Bruna", ":ana!roda@h NICK anna");
    assertThat(told.events)
        .containsExactly(
            new RoomEvent.Renamed("bruno", "Bruna", false, List.of("#lobby"), NOW),
            new RoomEvent.Renamed("ana", "anna", true, List.of("#lobby"), NOW));
    assertThat(told.members("#lobby")).isEqualTo("@Bruna anna");
    assertThat(told.state.nickname()).isEqualTo("anna");
  }

  @Test
  void whoSomebodyIsIsToldFactByFact() {
    told.lines(
        ":irc.test 311 ana bruno b 10.0.0.2 * :Bruno Silva",
        ":irc.test 319 ana bruno :@#lobby +#dev #ops",
        ":irc.test 312 ana bruno irc.test :Ana's room",
        ":irc.test 313 ana bruno :is in charge",
        ":irc.test 330 ana bruno bruninho :is logged in as",
        ":irc.test 301 ana bruno :lunch",
        ":irc.test 317 ana bruno 90 1763800000 :seconds idle, signon time",
        ":irc.test 317 ana bruno x :seconds idle",
        ":irc.test 318 ana bruno :End");
    assertThat(told.events)
        .extracting(event -> ((RoomEvent.Learned) event).fact())
        .containsExactly(
            new PersonFact.ComesFrom("10.0.0.2", "Bruno Silva"),
            new PersonFact.IsIn(List.of("#lobby", "#dev", "#ops")),
            new PersonFact.IsInCharge(),
            new PersonFact.IsSignedIn("bruninho"),
            new PersonFact.IsAway("lunch"),
            new PersonFact.IsHere(Instant.ofEpochSecond(1_763_800_000), Duration.ofSeconds(90)));
    assertThat(told.events)
        .allMatch(event -> ((RoomEvent.Learned) event).nickname().equals("bruno"));
  }

  @Test
  void awayIsToldWhenItChanges() {
    told.lines(
        ":bruno!b@h AWAY :lunch",
        ":irc.test 352 ana #lobby b h irc.test bruno G@ :0 Bruno",
        ":irc.test 352 ana #lobby r h irc.test ana H :0 Ana");
    assertThat(told.events)
        .containsExactly(
            new RoomEvent.PresenceChanged("bruno", true),
            new RoomEvent.PresenceKnown("bruno", new Presence.Away("lunch")));
    assertThat(told.members("#lobby")).isEqualTo("ana @bruno(away)");
    told.lines(":irc.test 306 ana :You have been marked as being away");
    assertThat(told.members("#lobby")).isEqualTo("ana(away) @bruno(away)");
    told.lines(":irc.test 305 ana :You are no longer marked as being away");
    told.lines(
        ":irc.test 353 ana = #lobby :ana @bruno", ":irc.test 366 ana #lobby :", ":bruno AWAY");
    assertThat(told.members("#lobby")).isEqualTo("ana @bruno");
  }

  @Test
  void ranksComeAndGo() {
    told.lines(":bruno!b@h MODE #lobby +vl-o 20 bruno");
    assertThat(told.members("#lobby")).isEqualTo("ana @bruno");
    told.lines(":bruno!b@h MODE #lobby +vo-b bruno ana *!*@x");
    assertThat(told.members("#lobby")).isEqualTo("@ana @bruno");
    told.lines(":bruno!b@h MODE #lobby -o bruno");
    assertThat(told.members("#lobby")).isEqualTo("@ana +bruno");
    assertThat(told.events).last().isInstanceOf(RoomEvent.MembersKnown.class);
  }

  @Test
  void howAChannelIsRunIsToldAndChanges() {
    told.lines(
        ":irc.test 324 ana #lobby +ntkl sesame 20",
        ":irc.test 329 ana #lobby 1700000000",
        ":bruno!b@h MODE #lobby +mvb-kl ana *!*@x sesame",
        ":bruno!b@h MODE #lobby +m");
    assertThat(told.events)
        .filteredOn(RoomEvent.ModesKnown.class::isInstance)
        .containsExactly(
            new RoomEvent.ModesKnown(
                "#lobby",
                new ChannelModes(
                    Set.of(Flag.TOPIC_PROTECTED), Optional.of("sesame"), OptionalInt.of(20))),
            new RoomEvent.ModesKnown(
                "#lobby",
                new ChannelModes(
                    Set.of(Flag.TOPIC_PROTECTED, Flag.MODERATED),
                    Optional.empty(),
                    OptionalInt.empty())));
    assertThat(told.members("#lobby")).isEqualTo("+ana @bruno");
  }

  @Test
  void signsWithoutWords() {
    told.lines(
        "@+draft/react=👍;+draft/reply=a1 :bruno!b@h TAGMSG #lobby",
        "@+draft/unreact=👍;+reply=a1 :bruno!b@h TAGMSG #lobby",
        "@+draft/react=x :bruno!b@h TAGMSG #lobby",
        "@+typing=active :bruno!b@h TAGMSG #lobby",
        "@+typing=done :bruno!b@h TAGMSG ana",
        "@+typing=active :ana!roda@h TAGMSG #lobby",
        ":bruno!b@h REDACT #lobby a1 :wrong window",
        "@+draft/reply=a1;msgid=a2 :bruno!b@h PRIVMSG #lobby :yes");
    assertThat(told.events.subList(0, 5))
        .containsExactly(
            new RoomEvent.Reacted("#lobby", "a1", "bruno", "👍", true, NOW),
            new RoomEvent.Reacted("#lobby", "a1", "bruno", "👍", false, NOW),
            new RoomEvent.IsTyping("#lobby", "bruno", Typing.ACTIVE),
            new RoomEvent.IsTyping("bruno", "bruno", Typing.DONE),
            new RoomEvent.Redacted("#lobby", "a1", "bruno", "wrong window", NOW));
    assertThat(told.events.subList(5, told.events.size()))
        .singleElement()
        .matches(
            e -> e instanceof RoomEvent.Said s && s.line().replyTo().equals(Optional.of("a1")));
  }

  @Test
  void aMessageOfSeveralLinesIsOne() {
    told.lines(
        "@msgid=a1;+draft/reply=a0 :bruno!b@h BATCH +x draft/multiline #lobby",
        "@batch=x :bruno!b@h PRIVMSG #lobby :a long",
        "@batch=x;draft/multiline-concat :bruno!b@h PRIVMSG #lobby :er line",
        "@batch=x :bruno!b@h PRIVMSG #lobby :",
        "@batch=x :bruno!b@h PRIVMSG #lobby :the end",
        ":bruno!b@h BATCH -x");
    assertThat(told.events)
        .containsExactly(
            new RoomEvent.Said(
                "#lobby",
                new ChatLine(
                    "a1",
                    NOW,
                    "bruno",
                    Kind.MESSAGE,
                    "a longer line\n\nthe end",
                    false,
                    Optional.empty(),
                    Optional.of("a0"),
                    false)));
  }

  @Test
  void namesMayCarryAllRanksAndTheirHosts() {
    told.lines(
        ":irc.test 353 ana = #lobby :~@ana!roda@h +eva!e@h", ":irc.test 366 ana #lobby :End");
    assertThat(told.members("#lobby")).isEqualTo("~ana +eva");
  }

  @Test
  void topics() {
    told.lines(
        ":irc.test 332 ana #lobby :old one",
        ":irc.test 333 ana #lobby bruno 1700000000",
        ":bruno!b@h TOPIC #lobby :new one",
        ":irc.test 331 ana #lobby :No topic");
    assertThat(told.events)
        .containsExactly(
            new RoomEvent.TopicKnown("#lobby", "old one", Optional.empty(), NOW),
            new RoomEvent.TopicKnown("#lobby", "new one", Optional.of("bruno"), NOW),
            new RoomEvent.TopicKnown("#lobby", "", Optional.empty(), NOW));
  }

  @Test
  void whatIsSaidHasItsTimeItsIdAndItsKind() {
    told.lines(
        "@time=2026-11-22T10:00:05.000Z;msgid=a1 :bruno!b@h PRIVMSG #lobby :good morning",
        "@msgid=a2 :bruno!b@h PRIVMSG #lobby :\u0001ACTION waves\u0001",
        "@msgid=a3 :bruno!b@h NOTICE ana :psst",
        "@msgid=a4;+roda.chat/sent=s1 :ana!roda@h PRIVMSG bruno :yes?",
        "@msgid=a5 :bruno!b@h PRIVMSG @#lobby :\u0002bold\u000f and \u000304,12red");
    assertThat(told.events)
        .containsExactly(
            said("#lobby", "a1", "10:00:05", "bruno", Kind.MESSAGE, "good morning", false),
            said("#lobby", "a2", "10:00:00", "bruno", Kind.ACTION, "waves", false),
            said("bruno", "a3", "10:00:00", "bruno", Kind.NOTICE, "psst", false),
            new RoomEvent.Said(
                "bruno",
                new ChatLine("a4", NOW, "ana", Kind.MESSAGE, "yes?", true, sent("s1"), false)),
            said(
                "#lobby",
                "a5",
                "10:00:00",
                "bruno",
                Kind.MESSAGE,
                "\u0002bold\u000f and \u000304,12red",
                false));
  }

  @Test
  void theServersWordsAreItsOwn() {
    told.lines(":irc.test NOTICE ana :Port 5005 is open", "NOTICE * :looking up");
    assertThat(told.events)
        .containsExactly(
            new RoomEvent.ServerSaid("Port 5005 is open", NOW),
            new RoomEvent.ServerSaid("looking up", NOW));
  }

  @Test
  void linesOfHistoryAreReplayed() {
    told.lines(
        ":irc.test BATCH +h chathistory #lobby",
        "@batch=h;msgid=a1;time=2026-11-21T10:00:00.000Z :bruno!b@h PRIVMSG #lobby :one",
        "@batch=h;msgid=a2;time=2026-11-21T10:00:01.000Z :bruno!b@h PRIVMSG #lobby :two",
        ":irc.test BATCH -h");
    assertThat(told.events).extracting(Told::replayed).containsExactly(true, true);
    assertThat(told.others)
        .containsExactly(new Effect.HistoryRead(Optional.empty(), "#lobby", 2, "a2"));
    assertThat(told.state.batches()).isEmpty();
  }

  @Test
  void linesFromBeforeWeCameInAreReplayed() {
    told.lines(
        "@time=2026-11-22T09:58:59.000Z :bruno!b@h PRIVMSG #lobby :before",
        "@time=2026-11-22T09:59:01.000Z :bruno!b@h PRIVMSG #lobby :after");
    assertThat(told.events).extracting(Told::replayed).containsExactly(true, false);
  }

  @Test
  void refusalsAreToldApart() {
    told.lines(
        ":irc.test 401 ana nobody :No such nick",
        ":irc.test 403 ana #nowhere :No such channel",
        ":irc.test 442 ana #dev :Not there",
        ":irc.test 433 ana bruno :In use",
        ":irc.test 482 ana #lobby :Not op",
        "@label=s1 :irc.test 404 ana #lobby :Cannot send",
        "@label=s2 FAIL PRIVMSG RATE_LIMITED #lobby :Slow down",
        ":irc.test 499 ana :Strange");
    assertThat(told.events)
        .containsExactly(
            new RoomEvent.Refused("nobody", Refusal.NO_SUCH_PERSON, "No such nick"),
            new RoomEvent.Refused("#nowhere", Refusal.NO_SUCH_CHANNEL, "No such channel"),
            new RoomEvent.Refused("#dev", Refusal.NOT_IN_CHANNEL, "Not there"),
            new RoomEvent.Refused("bruno", Refusal.NICKNAME_TAKEN, "In use"),
            new RoomEvent.Refused("#lobby", Refusal.NOT_ALLOWED, "Not op"),
            new RoomEvent.NotSent(new SendId("s1"), Refusal.NOT_ALLOWED, "Cannot send"),
            new RoomEvent.NotSent(new SendId("s2"), Refusal.TOO_FAST, "Slow down"),
            new RoomEvent.Refused("", Refusal.OTHER, "Strange"));
  }

  @Test
  void whoChangedHowAChannelIsRunIsTold() {
    told.lines(":bruno!b@h MODE #lobby +mvblS-k ana *!*@x 20 sesame");
    assertThat(told.events)
        .filteredOn(RoomEvent.ModesSet.class::isInstance)
        .extracting(event -> ((RoomEvent.ModesSet) event).news())
        .containsExactly(
            List.of(
                new ModeNews.Switched(Flag.MODERATED, true),
                new ModeNews.Limit(OptionalInt.of(20)),
                new ModeNews.Unknown("+S"),
                new ModeNews.Key(false)));
    told.lines(":bruno!b@h MODE #lobby +o ana");
    assertThat(told.events).last().isNotInstanceOf(RoomEvent.ModesSet.class);
  }

  @Test
  void whoChangedHowAChannelIsRunComesFromTheHistoryWithoutBeingSoNow() {
    told.lines(
        "BATCH +h chathistory #lobby",
        "@batch=h;time=2026-11-21T10:00:00.000Z :bruno!b@h MODE #lobby +mk sesame",
        "@batch=h;time=2026-11-21T10:00:01.000Z :bruno!b@h MODE #lobby +o ana",
        "BATCH -h");
    assertThat(told.events)
        .containsExactly(
            new RoomEvent.Recalled(
                "#lobby",
                new RoomEvent.ModesSet(
                    "#lobby",
                    "bruno",
                    List.of(new ModeNews.Switched(Flag.MODERATED, true), new ModeNews.Key(true)),
                    Instant.parse("2026-11-21T10:00:00Z"))));
  }

  @Test
  void pingIsAnswered() {
    told.lines("PING :are you there", ":irc.test PING irc.test token");
    assertThat(told.sent).containsExactly("PONG :are you there", "PONG :token");
  }

  private static RoomEvent said(
      String where, String id, String time, String who, Kind kind, String text, boolean own) {
    Instant at = Instant.parse("2026-11-22T" + time + "Z");
    return new RoomEvent.Said(
        where, new ChatLine(id, at, who, kind, text, own, Optional.empty(), false));
  }

  private static Optional<SendId> sent(String id) {
    return Optional.of(new SendId(id));
  }
}
