package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.TestHost;
import chat.roda.host.WireClient;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages of several lines, with a real room and other clients in it. */
class SeveralLinesTest {
  private TestHost host;
  private Guest ana;
  private Guest bruno;

  @BeforeEach
  void meet() throws Exception {
    host = new TestHost();
    var address = new RoomAddress("127.0.0.1", host.port());
    ana = new Guest("Ana", address);
    ana.await(RoomEvent.MembersKnown.class);
    bruno = new Guest("Bruno", address);
    bruno.await(RoomEvent.MembersKnown.class);
  }

  @AfterEach
  void part() {
    ana.close();
    bruno.close();
    host.close();
  }

  @Test
  void theyArriveAsOneMessageAndTheEchoIsOurs() {
    String text = "one\n\n  two\nthree";
    var ids = ana.client.say("#lobby", text);
    assertThat(ids).hasSize(1);
    assertThat(bruno.awaitSaid(text).sender()).isEqualTo("Ana");
    ChatLine echo = ana.awaitSaid(text);
    assertThat(echo.sent()).isEqualTo(Optional.of(ids.getFirst()));
    assertThat(echo.id()).isNotEmpty();
  }

  @Test
  void aLineThatIsTooLongForTheWireIsNotCutForTheReader() {
    String text = "uma frase  que se diz ".repeat(100).strip() + "\n" + "x".repeat(1500);
    assertThat(ana.client.say("#lobby", text)).hasSize(1);
    assertThat(bruno.awaitSaid(text).text()).isEqualTo(text);
  }

  @Test
  void whatTheRoomDoesNotTakeAsOneGoesAsFewAsPossible() {
    String text =
        IntStream.range(0, 450).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
    var ids = ana.client.say("#lobby", text);
    assertThat(ids).hasSize(3);
    String heard =
        IntStream.range(0, 3)
            .mapToObj(_ -> bruno.await(RoomEvent.Said.class).line().text())
            .collect(Collectors.joining("\n"));
    assertThat(heard).isEqualTo(text);
  }

  @Test
  void whoDoesNotKnowThemGetsLines() throws Exception {
    WireClient old = host.irc("old");
    ana.client.say("#lobby", "one\ntwo");
    old.expect(":Ana!.* PRIVMSG #lobby :one");
    old.expect(":Ana!.* PRIVMSG #lobby :two");
  }

  @Test
  void theyComeWholeFromTheHistory() {
    ana.client.say("#lobby", "one\ntwo");
    bruno.awaitSaid("one\ntwo");
    try (var eva = new Guest("Eva", new RoomAddress("127.0.0.1", host.port()))) {
      assertThat(eva.awaitSaid("one\ntwo").replayed()).isTrue();
    }
  }
}
