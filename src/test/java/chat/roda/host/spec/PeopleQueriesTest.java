package chat.roda.host.spec;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.WireClient;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * https://modern.ircdocs.horse/#who-message, #whois-message, #whowas-message;
 * https://ircv3.net/specs/extensions/whox, /monitor, /bot-mode, /away-notify
 */
class PeopleQueriesTest extends SpecTest {
  @Test
  void whoxGivesTheFieldsInTheirOrderWithTheToken() throws Exception {
    WireClient ana = host.irc("ana");
    ana.send("WHO ana %atnuhf,42");
    assertThat(ana.soFar())
        .containsExactly(
            ":roda.test 354 ana 42 ~ana 127.0.0.1 ana H 0",
            ":roda.test 315 ana ana :End of WHO list");
  }

  @Test
  void aBotIsSeenAsOne() throws Exception {
    WireClient bot = host.irc("bot");
    WireClient ana = host.irc("ana", "message-tags");
    bot.send("MODE bot +B", "PRIVMSG #lobby :beep");
    bot.soFar();
    assertThat(ana.soFar()).anyMatch(line -> line.matches("@(\\S+;)?bot(;\\S+)? .*PRIVMSG.*"));
    ana.send("WHOIS bot", "WHO bot");
    assertThat(ana.soFar())
        .anyMatch(line -> line.contains(" 335 ana bot :"))
        .anyMatch(line -> line.matches(".* 352 .* HB :0 bot"));
  }

  @Test
  void whowasTellsWhoLeft() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.irc("bruno");
    bruno.send("QUIT");
    ana.expect(".* QUIT .*");
    ana.send("WHOWAS BRUNO", "WHOWAS nobody");
    assertThat(ana.soFar())
        .anyMatch(line -> line.equals(":roda.test 314 ana bruno ~bruno 127.0.0.1 * :bruno"))
        .anyMatch(line -> line.startsWith(":roda.test 369 ana BRUNO :"))
        .anyMatch(line -> line.startsWith(":roda.test 406 ana nobody :"));
  }

  @Test
  void whoIsMonitoredIsToldOf() throws Exception {
    WireClient ana = host.irc("ana");
    ana.send("PART #lobby", "MONITOR + bruno,carla");
    assertThat(ana.soFar()).contains(":roda.test 731 ana :bruno,carla");
    WireClient bruno = host.irc("bruno");
    assertThat(ana.soFar()).containsExactly(":roda.test 730 ana :bruno!~bruno@127.0.0.1");
    bruno.send("NICK other");
    bruno.soFar();
    assertThat(ana.soFar()).containsExactly(":roda.test 731 ana :bruno");
    ana.send("MONITOR L", "MONITOR C", "MONITOR L");
    assertThat(ana.soFar())
        .containsExactly(
            ":roda.test 732 ana :bruno,carla",
            ":roda.test 733 ana :End of MONITOR list",
            ":roda.test 733 ana :End of MONITOR list");
  }

  @Test
  void whoIsMonitoredAndGoesAwayIsToldOfWithExtendedMonitor() throws Exception {
    WireClient ana = host.irc("ana", "extended-monitor", "away-notify");
    ana.send("PART #lobby", "MONITOR + bruno");
    WireClient bruno = host.irc("bruno");
    ana.soFar();
    bruno.send("AWAY :lunch");
    bruno.soFar();
    assertThat(ana.soFar()).containsExactly(":bruno!~bruno@127.0.0.1 AWAY :lunch");
  }

  @Test
  void whoComesAwayIsSeenAway() throws Exception {
    WireClient ana = in("#dev", "ana", "away-notify");
    WireClient bruno = host.irc("bruno");
    bruno.send("AWAY :lunch");
    bruno.soFar();
    ana.soFar();
    bruno.send("JOIN #dev");
    bruno.soFar();
    assertThat(ana.soFar())
        .containsExactly(
            ":bruno!~bruno@127.0.0.1 JOIN #dev", ":bruno!~bruno@127.0.0.1 AWAY :lunch");
  }

  @Test
  void listIsSearched() throws Exception {
    WireClient ana = in("#dev", "ana");
    in("#design", "bruno");
    ana.send("LIST #de*", "LIST >1", "LIST !*lobby,!*sign");
    assertThat(ana.soFar())
        .filteredOn(line -> line.contains(" 322 "))
        .extracting(line -> line.split(" ")[3])
        .containsExactlyInAnyOrder("#dev", "#design", "#lobby", "#dev");
  }

  @Test
  void aNoticeIsNeverAnsweredWithAnError() throws Exception {
    WireClient ana = host.irc("ana");
    ana.send("NOTICE nobody :x", "NOTICE #nothing :x");
    assertThat(ana.soFar()).isEmpty();
  }

  @Test
  void whatOneSaysToOneselfComesAsAMessageAndAsAnEcho() throws Exception {
    WireClient ana = host.irc("ana", "echo-message", "labeled-response", "message-tags");
    ana.send("@label=1 PRIVMSG ana :note");
    assertThat(ana.soFar())
        .hasSize(2)
        .allMatch(line -> line.endsWith("PRIVMSG ana :note"))
        .filteredOn(line -> line.contains("label=1"))
        .hasSize(1);
    ana.send("@label=2 NO_SUCH_COMMAND");
    assertThat(ana.soFar()).singleElement().asString().startsWith("@label=2 :roda.test 421 ana ");
  }

  @Test
  void helpKnowsEachCommand() throws Exception {
    WireClient ana = host.irc("ana");
    ana.send("HELP", "HELP join", "HELP nothing");
    assertThat(ana.soFar())
        .anyMatch(line -> line.startsWith(":roda.test 704 ana JOIN :"))
        .anyMatch(line -> line.startsWith(":roda.test 706 ana JOIN :"))
        .anyMatch(line -> line.startsWith(":roda.test 524 ana nothing :"));
  }

  @Test
  void helpSaysInASentenceWhatEachCommandDoesWithItsParameters() throws Exception {
    WireClient ana = host.irc("ana");
    ana.send("HELP");
    List<String> commands =
        ana.soFar().stream()
            .filter(line -> line.startsWith(":roda.test 705 ana * :"))
            .flatMap(line -> Stream.of(line.split(":")[2].split(" ")))
            .toList();
    assertThat(commands).contains("KICK", "CHATHISTORY", "HELP");
    for (String command : commands) {
      ana.send("HELP " + command);
      String text = " ana " + command + " :";
      assertThat(ana.soFar())
          .satisfiesExactly(
              start -> assertThat(start).startsWith(":roda.test 704" + text),
              usage ->
                  assertThat(usage)
                      .matches(":roda.test 705" + text + command + "( [\\[<+A-Z:].*)?"),
              does -> assertThat(does).matches(":roda.test 705" + text + "[A-Z].* .*\\w\\."),
              end -> assertThat(end).startsWith(":roda.test 706" + text));
    }
  }

  /** Literally as HELP tells them: neither is refused. */
  @Test
  void whatHelpTellsOfTheHistoryIsTaken() throws Exception {
    WireClient ana = host.irc("ana", "draft/chathistory", "batch");
    String time = "timestamp=2026-11-27T10:00:00.000Z";
    ana.send(
        "CHATHISTORY LATEST #lobby * 5",
        "CHATHISTORY BETWEEN #lobby " + time + " " + time + " 5",
        "CHATHISTORY TARGETS " + time + " " + time + " 5");
    assertThat(ana.soFar()).filteredOn(line -> line.contains(" BATCH +")).hasSize(3);
  }
}
