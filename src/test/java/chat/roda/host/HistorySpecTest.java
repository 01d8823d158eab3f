package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** IRCv3 chathistory, its subcommands one by one, and what they must not show. */
class HistorySpecTest {
  private static final String[] ALL = {
    "batch", "message-tags", "server-time", "draft/chathistory", "echo-message", "labeled-response"
  };
  private static final Pattern MSGID = Pattern.compile("msgid=([^; ]+)");
  private static final Pattern TIME = Pattern.compile("time=([^; ]+)");

  private TestHost host;
  private WireClient ana;

  @BeforeEach
  void open() throws Exception {
    host = new TestHost();
    ana = host.irc("ana", ALL);
  }

  @AfterEach
  void close() {
    host.close();
  }

  /** Says ten things in the lobby; their lines as they came back. */
  private List<String> ten() throws Exception {
    for (int i = 0; i < 10; i++) {
      ana.send("PRIVMSG #lobby :m" + i);
    }
    List<String> echoes = ana.soFar();
    assertThat(echoes).hasSize(10);
    return echoes;
  }

  private static String part(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    assertThat(matcher.find()).as(line).isTrue();
    return matcher.group(1);
  }

  private static List<String> texts(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.contains(" BATCH "))
        .map(line -> line.substring(line.lastIndexOf(':') + 1))
        .toList();
  }

  private List<String> ask(String request) throws Exception {
    ana.send(request);
    List<String> lines = ana.soFar();
    assertThat(lines.getFirst()).matches("(@\\S+ )?:roda.test BATCH \\+\\S+ chathistory \\S+");
    assertThat(lines.getLast()).matches(":roda.test BATCH -\\S+");
    return texts(lines);
  }

  @Test
  void everySubcommandCountsFromItsPoint() throws Exception {
    List<String> said = ten();
    String third = "msgid=" + part(MSGID, said.get(3));
    String seventh = "msgid=" + part(MSGID, said.get(7));
    assertThat(ask("CHATHISTORY LATEST #lobby * 2")).containsExactly("m8", "m9");
    assertThat(ask("CHATHISTORY LATEST #lobby " + seventh + " 9")).containsExactly("m8", "m9");
    assertThat(ask("CHATHISTORY BEFORE #lobby " + third + " 2")).containsExactly("m1", "m2");
    assertThat(ask("CHATHISTORY AFTER #lobby " + seventh + " 1")).containsExactly("m8");
    assertThat(ask("CHATHISTORY AROUND #lobby " + third + " 3")).containsExactly("m2", "m3", "m4");
    assertThat(ask("CHATHISTORY BETWEEN #lobby " + third + " " + seventh + " 2"))
        .containsExactly("m4", "m5");
    assertThat(ask("CHATHISTORY BETWEEN #lobby " + seventh + " " + third + " 2"))
        .containsExactly("m5", "m6");
    assertThat(ask("chathistory before #LOBBY " + third + " 1")).containsExactly("m2");
    String time = "timestamp=" + part(TIME, said.getFirst());
    assertThat(ask("CHATHISTORY BEFORE #lobby " + time + " 5")).isEmpty();
    assertThat(ask("CHATHISTORY AFTER #lobby timestamp=2019-01-01T00:00:00.000Z 2"))
        .containsExactly("m0", "m1");
  }

  @Test
  void theLabelStandsAtTheBatchAndTheIdsAreThoseThatWereSent() throws Exception {
    List<String> said = ten();
    ana.send("@label=x CHATHISTORY LATEST #lobby * 1");
    List<String> lines = ana.soFar();
    assertThat(lines.getFirst()).startsWith("@label=x :roda.test BATCH +");
    assertThat(part(MSGID, lines.get(1))).isEqualTo(part(MSGID, said.getLast()));
    assertThat(part(TIME, lines.get(1))).isEqualTo(part(TIME, said.getLast()));
  }

  /** What is asked next is answered next, also while something is looked up. */
  @Test
  void answersComeInTheOrderOfTheQuestions() throws Exception {
    ten();
    for (int i = 0; i < 200; i++) {
      ana.send("CHATHISTORY LATEST #lobby * 1", "PRIVMSG #lobby :x" + i, "PING p" + i);
    }
    for (int i = 0; i < 200; i++) {
      ana.expect(".* BATCH \\+\\S+ chathistory #lobby");
      assertThat(ana.line()).endsWith(i == 0 ? ":m9" : ":x" + (i - 1));
      assertThat(ana.line()).matches(":roda.test BATCH -\\S+");
      assertThat(ana.line()).endsWith(" PRIVMSG #lobby :x" + i);
      assertThat(ana.line()).endsWith("p" + i);
    }
  }

  /**
   * Also those who send their last lines and end their side of the connection get their answers.
   */
  @Test
  void whoAsksAndEndsItsSideIsAnswered() throws Exception {
    ten();
    WireClient late = host.irc("late", ALL);
    late.send("CHATHISTORY LATEST #lobby * 1", "PRIVMSG #lobby :last words");
    late.socket().shutdownOutput();
    late.expect(".* :m9");
    late.expect(".* PRIVMSG #lobby :last words");
    ana.expect(".*late!.* PRIVMSG #lobby :last words");
    late.expectClosed();
  }

  @Test
  void wrongQuestionsGetTheirRefusals() throws Exception {
    ana.send(
        "CHATHISTORY",
        "CHATHISTORY LATEST #lobby *",
        "CHATHISTORY EVERYTHING #lobby * 10",
        "CHATHISTORY LATEST #lobby * ten",
        "CHATHISTORY BEFORE #lobby yesterday 10",
        "CHATHISTORY LATEST #secret * 10",
        "CHATHISTORY TARGETS msgid=1 msgid=2 10",
        "CHATHISTORY LATEST #lobby * 10 10");
    assertThat(ana.soFar())
        .extracting(line -> line.replaceAll("^:roda.test FAIL CHATHISTORY (\\S+) .*", "$1"))
        .containsExactly(
            "INVALID_PARAMS",
            "INVALID_PARAMS",
            "INVALID_PARAMS",
            "INVALID_PARAMS",
            "INVALID_PARAMS",
            "INVALID_TARGET",
            "INVALID_PARAMS",
            "INVALID_PARAMS");
  }

  @Test
  void privateMessagesAreForTheTwoAlone() throws Exception {
    WireClient bruno = host.irc("Bruno", ALL);
    WireClient eve = host.irc("eve", ALL);
    ana.send("PRIVMSG bruno :psst");
    String sent = ana.soFar().getLast();
    bruno.send("PRIVMSG ana :yes?");
    bruno.soFar();
    ana.soFar();
    assertThat(ask("CHATHISTORY LATEST BRUNO * 10")).containsExactly("psst", "yes?");
    bruno.send("CHATHISTORY LATEST ana * 10");
    List<String> seen = bruno.soFar();
    assertThat(texts(seen)).containsExactly("psst", "yes?");
    assertThat(part(MSGID, seen.get(1))).isEqualTo(part(MSGID, sent));
    eve.send("CHATHISTORY LATEST ana * 10", "CHATHISTORY LATEST bruno * 10");
    assertThat(texts(eve.soFar())).isEmpty();
  }

  /** Another person who takes the nickname later, from another address, is not that person. */
  @Test
  void targetsAreTheOwnConversationsByTime() throws Exception {
    WireClient bruno = host.irc("Bruno", ALL);
    bruno.send("PRIVMSG ana :hello");
    bruno.soFar();
    ana.send("JOIN #dev", "PRIVMSG #dev :code", "PRIVMSG #lobby :news");
    ana.soFar();
    ana.send(
        "CHATHISTORY TARGETS timestamp=2019-01-01T00:00:00.000Z"
            + " timestamp=2999-01-01T00:00:00.000Z 10");
    List<String> lines = ana.soFar();
    assertThat(lines.getFirst()).matches(":roda.test BATCH \\+\\S+ draft/chathistory-targets");
    assertThat(lines.subList(1, lines.size() - 1))
        .extracting(line -> line.replaceAll(".* CHATHISTORY TARGETS (\\S+) \\S+Z$", "$1"))
        .containsExactly("Bruno", "#dev", "#lobby");
    bruno.soFar();
    bruno.send(
        "CHATHISTORY TARGETS timestamp=2999-01-01T00:00:00.000Z"
            + " timestamp=2019-01-01T00:00:00.000Z 1");
    assertThat(bruno.soFar().get(1)).contains(" CHATHISTORY TARGETS #lobby ");
  }

  @Test
  void eventsAreForThoseWhoAskForThem() throws Exception {
    WireClient bruno = host.irc("bruno");
    bruno.send("TOPIC #lobby :tea", "PRIVMSG #lobby :hi", "NICK bru", "PART #lobby :later");
    bruno.soFar();
    ana.soFar();
    assertThat(ask("CHATHISTORY LATEST #lobby * 10")).containsExactly("hi");
    WireClient all =
        host.irc(
            "all",
            "batch",
            "message-tags",
            "server-time",
            "draft/chathistory",
            "draft/event-playback");
    all.send("CHATHISTORY LATEST #lobby * 6");
    List<String> lines = all.soFar();
    assertThat(lines.subList(1, lines.size() - 1))
        .extracting(line -> line.replaceAll("^@\\S+ :\\S+ (.*)$", "$1"))
        .containsExactly(
            "JOIN #lobby",
            "TOPIC #lobby :tea",
            "PRIVMSG #lobby :hi",
            "NICK bru",
            "PART #lobby :later",
            "JOIN #lobby");
    assertThat(lines.subList(1, lines.size() - 1)).allMatch(line -> line.contains("msgid="));
  }

  /**
   * "Event playback": what is no message is there for those who ask for it, and for nobody else.
   */
  @Test
  void keepsTagsAloneAndWhoWasRemovedAndModes() throws Exception {
    WireClient bruno = host.irc("bruno", "message-tags");
    ana.send("JOIN #dev");
    bruno.send("JOIN #dev");
    bruno.soFar();
    ana.send(
        "@+draft/react=x;+draft/reply=1 TAGMSG #dev",
        "@+typing=active TAGMSG #dev",
        "MODE #dev +ml 5",
        "KICK #dev bruno :bye for now");
    ana.soFar();
    String[] withEvents = {"batch", "message-tags", "draft/chathistory", "draft/event-playback"};
    WireClient carla = host.irc("carla", withEvents);
    WireClient dora = host.irc("dora", ALL);
    for (WireClient client : List.of(carla, dora)) {
      client.send("JOIN #dev");
      client.soFar();
      client.send("CHATHISTORY LATEST #dev * 20");
    }
    assertThat(carla.soFar())
        .map(line -> line.replaceAll("^@\\S+ :ana\\S+ ", ""))
        .containsSubsequence("TAGMSG #dev", "MODE #dev +ml 5", "KICK #dev bruno :bye for now")
        .filteredOn(line -> line.startsWith("TAGMSG"))
        .hasSize(1);
    assertThat(dora.soFar()).hasSize(2);
  }

  @Test
  void anAnswerIsNeverLargerThanItsReaderCanTake() throws Exception {
    String tags = "@+example=" + "x".repeat(3900);
    String text = "y".repeat(400);
    for (int i = 0; i < 400; i++) {
      ana.send(tags + " PRIVMSG #lobby :" + i + text);
      if (i % 100 == 99) {
        ana.soFar();
      }
    }
    ana.send("CHATHISTORY LATEST #lobby * 1000");
    List<String> told = ana.soFar();
    assertThat(String.join("\r\n", told).length()).isBetween(500_000, 1 << 20);
    assertThat(told.get(told.size() - 2)).contains(":399y");
    String first = part(MSGID, told.get(1));
    ana.send("CHATHISTORY BEFORE #lobby msgid=" + first + " 1000");
    assertThat(ana.soFar()).hasSizeGreaterThan(100);
  }
}
