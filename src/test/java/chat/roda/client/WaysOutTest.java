package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How one comes out of a channel, and why one does not come in. */
class WaysOutTest {
  private static final Instant NOW = Told.NOW;

  private final Told told = Told.inLobby();

  @Test
  void ourOwnPartAndKickEndTheChannel() {
    told.lines(":ana!roda@h JOIN #dev", ":ana!roda@h PART #dev", ":bruno!b@h KICK #lobby ana :out");
    assertThat(told.events)
        .containsExactly(
            new RoomEvent.Entered("#dev"),
            new RoomEvent.Exited("#dev"),
            new RoomEvent.Removed("#lobby", "ana", "bruno", "out", NOW),
            new RoomEvent.Exited("#lobby"));
    assertThat(told.state.channels()).isEmpty();
  }

  @Test
  void theNicknameOfWhoRemovesSomebodyIsNoReason() {
    told.lines(":zoe!z@h JOIN #lobby", ":bruno!b@h KICK #lobby zoe :Bruno");
    assertThat(told.events)
        .last()
        .isEqualTo(new RoomEvent.Removed("#lobby", "zoe", "bruno", "", NOW));
  }

  @Test
  void whomAChannelKeepsOutIsToldWhenItIsAsked() {
    told.lines(
        ":irc.test 367 ana #lobby eva!*@* bruno!b@h 1763800000",
        ":irc.test 367 ana #lobby *!*@10.0.0.9",
        ":irc.test 368 ana #lobby :End",
        ":irc.test 368 ana #lobby :End");
    assertThat(told.events)
        .containsExactly(
            new RoomEvent.BansKnown(
                "#lobby",
                List.of(
                    new ChannelBan("eva!*@*", "bruno", Instant.ofEpochSecond(1_763_800_000)),
                    new ChannelBan("*!*@10.0.0.9", "", Instant.EPOCH))),
            new RoomEvent.BansKnown("#lobby", List.of()));
  }

  @Test
  void whyAChannelDoesNotLetUsInIsTold() {
    told.lines(
        ":irc.test 471 ana #dev :+l",
        ":irc.test 473 ana #dev :+i",
        ":irc.test 474 ana #dev :+b",
        ":irc.test 475 ana #dev :+k",
        ":irc.test 477 ana #dev :+R");
    assertThat(told.events)
        .extracting(event -> ((RoomEvent.Refused) event).why())
        .containsExactly(
            Refusal.CHANNEL_FULL,
            Refusal.INVITED_ONLY,
            Refusal.BANNED,
            Refusal.CHANNEL_KEY,
            Refusal.SIGNED_IN_ONLY);
  }
}
