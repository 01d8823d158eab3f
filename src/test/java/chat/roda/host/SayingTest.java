package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a line is the text that others are told (Modern IRC, "Parameters"). */
class SayingTest {
  private static final String SAID = ":ana!~ana@127.0.0.1 PRIVMSG #lobby :";

  private static final int LINES = 1000;

  /** What is never the same, of a line and of what was said before somebody came. */
  private static final Pattern ID_OR_TIME =
      Pattern.compile("(?<=[@;]msgid=)[^; ]*|(?<=:\\[)\\d\\d:\\d\\d(?=\\])");

  /** In place of the sign for percent stands which line it is. */
  private static final List<String> KINDS =
      List.of(
          "PRIVMSG #lobby :% to the lobby",
          "PRIVMSG #lobby :% ol\u00e1",
          "PRIVMSG #lobby %",
          "PRIVMSG #dev :% to those who develop",
          "PRIVMSG #dev :\u0001VERSION %\u0001",
          "PRIVMSG #dev :\u000304% in red",
          "PRIVMSG #dev :",
          "PRIVMSG #dev :%" + "x".repeat(485),
          "PRIVMSG #nowhere :%",
          "PRIVMSG bruno :% to one",
          "PRIVMSG #lobby,#dev :% to both",
          "NOTICE #dev :% as a notice",
          "@+typing=active PRIVMSG #dev :% with a tag",
          "MODE #dev +Cc",
          "MODE #dev -Cc",
          "PART #dev",
          "JOIN #dev",
          "PRIVMSG #dev",
          "NICK ana%",
          "NICK ana");

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

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 4);
  }

  /** What people say at once is mostly like what they said before it: that is done with at once. */
  @ParameterizedTest
  @MethodSource("seeds")
  void linesThatComeTogetherMeanWhatEachMeansAlone(long seed) throws Exception {
    var random = new Random(seed);
    List<String> lines = new ArrayList<>();
    while (lines.size() < LINES) {
      String line = KINDS.get(random.nextInt(KINDS.size()));
      for (int i = random.nextInt(5); i >= 0; i--) {
        lines.add(line.replace("%", "" + lines.size()));
      }
    }
    String[] capabilities =
        seed % 2 == 0 ? new String[] {"echo-message"} : new String[] {"message-tags"};
    List<String> alone = heard(lines, 1, capabilities);
    assertThat(heard(lines, LINES / 10, capabilities)).isEqualTo(alone);
    assertThat(alone).hasSizeGreaterThan(LINES / 2);
  }

  /** What the one who sends these lines is told, and then what another one is. */
  private List<String> heard(List<String> lines, int together, String... capabilities)
      throws Exception {
    try (var fresh = new TestHost()) {
      WireClient ana = fresh.irc("ana", capabilities);
      WireClient bruno = fresh.irc("bruno", "message-tags");
      ana.send("JOIN #dev", "MODE #dev +n");
      ana.soFar();
      bruno.send("JOIN #dev");
      bruno.soFar();
      ana.soFar();
      List<String> all = new ArrayList<>();
      for (int i = 0; i < lines.size(); i += together) {
        int end = Math.min(lines.size(), i + together);
        ana.send(lines.subList(i, end).toArray(String[]::new));
        all.addAll(ana.soFar());
      }
      all.addAll(bruno.soFar());
      return all.stream().map(line -> ID_OR_TIME.matcher(line).replaceAll("")).toList();
    }
  }
}
