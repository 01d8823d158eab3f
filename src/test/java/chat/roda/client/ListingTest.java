package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The channels that a room lists. */
class ListingTest {
  private final Told told = Told.inLobby();

  @Test
  void theyAreToldAtOnceAndOnceEachTime() {
    told.lines(
        ":irc.test 321 ana Channel :Users Name",
        ":irc.test 322 ana #dev 3 :cables",
        ":irc.test 322 ana #lunch 12 :",
        ":irc.test 322 ana nonsense 1 :",
        ":irc.test 322 ana #many x :",
        ":irc.test 323 ana :End",
        ":irc.test 322 ana #dev 2 :cables",
        ":irc.test 323 ana :End");
    assertThat(told.events)
        .containsExactly(
            new RoomEvent.ChannelsKnown(
                List.of(
                    new ListedChannel("#dev", 3, "cables"), new ListedChannel("#lunch", 12, "")),
                false),
            new RoomEvent.ChannelsKnown(List.of(new ListedChannel("#dev", 2, "cables")), false));
  }

  @Test
  void ofTooManyOnlySomeAreKeptAndThatIsTold() {
    told.lines(
        IntStream.rangeClosed(0, Listing.MAX)
            .mapToObj(i -> ":irc.test 322 ana #c" + i + " 1 :")
            .toArray(String[]::new));
    told.lines(":irc.test 323 ana :End");
    var known = (RoomEvent.ChannelsKnown) told.events.getLast();
    assertThat(known.channels()).hasSize(Listing.MAX);
    assertThat(known.more()).isTrue();
  }
}
