package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a line is the text that others are told (Modern IRC, "Parameters"). */
class SayingTest {
  private static final String SAID = ":ana!~ana@127.0.0.1 PRIVMSG #lobby :";

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
  void whereTheColonIsMissingTheFirstWordIsTheText() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.irc("bruno");
    bruno.soFar();
    ana.send("PRIVMSG #lobby one two", "PRIVMSG #lobby ol\u00e1  ", "PRIVMSG #lobby :\u674e two ");
    ana.soFar();
    assertThat(bruno.soFar())
        .containsExactly(SAID + "one", SAID + "ol\u00e1", SAID + "\u674e two ");
  }

  @Test
  void linesThatBeginAlikeAreEachReadForWhatTheyAre() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.irc("bruno");
    ana.soFar();
    bruno.soFar();
    ana.send(
        "PRIVMSG #lobby :one",
        "PRIVMSG #lobby ::two",
        "PRIVMSG #lobby :",
        "PRIVMSG #lobby :ol\u00e1");
    assertThat(ana.soFar()).singleElement().asString().contains(" 412 ana ");
    assertThat(bruno.soFar()).containsExactly(SAID + "one", SAID + ":two", SAID + "ol\u00e1");
  }
}
