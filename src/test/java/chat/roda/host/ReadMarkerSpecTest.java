package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** IRCv3 draft/read-marker. */
class ReadMarkerSpecTest {
  private static final String EARLY = "timestamp=2026-01-01T10:00:00.000Z";
  private static final String LATER = "timestamp=2026-01-02T10:00:00.000Z";

  private TestHost host;

  @BeforeEach
  void open() throws Exception {
    host = new TestHost();
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void isToldOnJoiningBeforeTheNames() throws Exception {
    WireClient ana = host.irc("ana", "draft/read-marker");
    ana.send("JOIN #dev");
    ana.expect(":ana!\\S+ JOIN #dev");
    assertThat(ana.line()).isEqualTo(":roda.test MARKREAD #dev *");
    ana.expect(".* 366 .*");
    ana.send("MARKREAD #dev " + EARLY, "PART #dev");
    ana.expect(".* PART :?#dev");
    ana.send("JOIN #dev");
    ana.expect(":ana!\\S+ JOIN #dev");
    assertThat(ana.line()).isEqualTo(":roda.test MARKREAD #dev " + EARLY);
  }

  @Test
  void movesForwardOnlyAndIsThereAfterComingBack() throws Exception {
    WireClient ana = host.irc("ana", "draft/read-marker");
    ana.send("MARKREAD #lobby " + LATER, "MARKREAD #lobby " + EARLY, "MARKREAD bruno " + EARLY);
    assertThat(ana.soFar())
        .containsExactly(
            ":roda.test MARKREAD #lobby " + LATER,
            ":roda.test MARKREAD #lobby " + LATER,
            ":roda.test MARKREAD bruno " + EARLY);
    ana.send("QUIT");
    ana.expectClosed();
    WireClient again = host.irc("ANA", "draft/read-marker");
    again.send("MARKREAD #lobby", "MARKREAD BRUNO", "MARKREAD nobody");
    assertThat(again.soFar())
        .containsExactly(
            ":roda.test MARKREAD #lobby " + LATER,
            ":roda.test MARKREAD BRUNO " + EARLY,
            ":roda.test MARKREAD nobody *");
    WireClient bruno = host.irc("bruno", "draft/read-marker");
    bruno.send("MARKREAD #lobby");
    assertThat(bruno.soFar()).containsExactly(":roda.test MARKREAD #lobby *");
  }

  @Test
  void isGoneWithTheHistory() throws Exception {
    WireClient ana = host.irc("ana", "draft/read-marker");
    ana.send("MARKREAD bruno " + EARLY);
    ana.soFar();
    host.host().emptyHistory();
    ana.send("MARKREAD bruno");
    assertThat(ana.soFar()).containsExactly(":roda.test MARKREAD bruno *");
  }

  @Test
  void refusesWhatIsNoMark() throws Exception {
    WireClient ana = host.irc("ana", "draft/read-marker");
    ana.send("MARKREAD", "MARKREAD #lobby *", "MARKREAD #no,where", "MARKREAD #nowhere");
    assertThat(ana.soFar())
        .containsExactly(
            ":roda.test FAIL MARKREAD NEED_MORE_PARAMS :Missing parameters",
            ":roda.test FAIL MARKREAD INVALID_PARAMS * :Invalid parameters",
            ":roda.test FAIL MARKREAD INVALID_PARAMS #no,where :Invalid parameters",
            ":roda.test MARKREAD #nowhere *");
  }
}
