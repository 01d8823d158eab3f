package chat.roda.host.spec;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.WireClient;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is signed in and goes is taken back to their channels when they come again. */
class ComingBackTest extends SpecTest {
  private WireClient bruno;
  private WireClient ana;

  @BeforeEach
  void twoPeopleInAChannel() throws Exception {
    register("ana");
    bruno = in("#dev", "bruno");
    ana = signIn("ana", "ana", "draft/read-marker");
    ana.send("JOIN #dev", "MARKREAD #dev timestamp=2026-01-01T10:00:00.000Z");
    ana.soFar();
  }

  private void leave() {
    ana.close();
    bruno.expect(":ana!.* QUIT .*");
  }

  /** What they are told of channels. */
  private List<String> comeAgain() throws IOException {
    WireClient again = comeIn(host.connect(), "ana", "ana", "draft/read-marker");
    again.expect(".* 376 .*");
    return again.soFar().stream().filter(line -> line.matches(".* (JOIN|MARKREAD) .*")).toList();
  }

  @Test
  void toAllOfThem() throws Exception {
    leave();
    assertThat(comeAgain())
        .containsExactly(
            ":ana!~u@127.0.0.1 JOIN #lobby",
            ":roda.test MARKREAD #lobby *",
            ":ana!~u@127.0.0.1 JOIN #dev",
            ":roda.test MARKREAD #dev timestamp=2026-01-01T10:00:00.000Z");
    bruno.expect(":ana!.* JOIN #dev");
  }

  @Test
  void butNotToOneThatTheyLeft() throws Exception {
    ana.send("PART #dev");
    ana.soFar();
    leave();
    assertThat(comeAgain()).noneMatch(line -> line.contains("#dev"));
  }

  @Test
  void norToOneThatTheyWereRemovedFromOrAreKeptOutOf() throws Exception {
    bruno.send("KICK #dev ana", "JOIN #closed");
    bruno.soFar();
    ana.send("JOIN #closed");
    ana.soFar();
    bruno.send("MODE #closed +i");
    bruno.soFar();
    leave();
    assertThat(comeAgain())
        .containsExactly(":ana!~u@127.0.0.1 JOIN #lobby", ":roda.test MARKREAD #lobby *");
  }

  @Test
  void whoIsSentAwayIsNotTakenBack() throws Exception {
    bruno.send("OPER boss secret", "KILL ana");
    ana.expectClosed();
    assertThat(comeAgain()).isEmpty();
  }

  @Test
  void andWhoJoinsThemByThemselvesNoticesNothing() throws Exception {
    leave();
    WireClient again = comeIn(host.connect(), "ana", "ana");
    again.send("JOIN #lobby,#dev");
    again.expect(".* 376 .*");
    assertThat(again.soFar())
        .filteredOn(line -> line.contains(" JOIN ") || line.contains(" 366 "))
        .hasSize(4);
  }
}
