package chat.roda.host.spec;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.WireClient;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** https://ircv3.net/specs/extensions/multiline */
class MultilineTest extends SpecTest {
  private static final String[] KNOWS = {
    "message-tags",
    "batch",
    "echo-message",
    "labeled-response",
    "server-time",
    "draft/chathistory",
    "draft/multiline"
  };

  private static void sendThreeLines(WireClient who) throws Exception {
    who.send(
        "@label=l1;+example=x BATCH +1 draft/multiline #dev",
        "@batch=1 PRIVMSG #dev :if (x)",
        "@batch=1 PRIVMSG #dev :",
        "@batch=1 PRIVMSG #dev :  a very ",
        "@batch=1;draft/multiline-concat PRIVMSG #dev :long line",
        "BATCH -1");
  }

  /** The lines are those of a batch whose beginning has an id. */
  private static void isBatchOf(List<String> lines) {
    String reference = lines.getFirst().replaceAll(".* BATCH \\+(\\S+) .*", "$1");
    assertThat(lines.getFirst()).contains("msgid=").contains("time=").contains("+example=x");
    assertThat(lines.getFirst())
        .endsWith(":ana!~ana@127.0.0.1 BATCH +" + reference + " draft/multiline #dev");
    String before = "@batch=" + reference;
    String by = " :ana!~ana@127.0.0.1 PRIVMSG #dev :";
    assertThat(lines.subList(1, lines.size()))
        .containsExactly(
            before + by + "if (x)",
            before + by,
            before + by + "  a very ",
            before + ";draft/multiline-concat" + by + "long line",
            ":ana!~ana@127.0.0.1 BATCH -" + reference);
  }

  @Test
  void aMessageOfSeveralLinesIsOneMessage() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    WireClient bruno = in("#dev", "bruno", KNOWS);
    ana.soFar();
    sendThreeLines(ana);
    List<String> echo = ana.soFar();
    assertThat(echo.getFirst()).contains("label=l1");
    isBatchOf(echo);
    isBatchOf(bruno.soFar());
  }

  @Test
  void othersAreToldLineByLine() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    WireClient bruno = in("#dev", "bruno", "message-tags", "server-time");
    WireClient carla = in("#dev", "carla");
    bruno.soFar();
    sendThreeLines(ana);
    ana.soFar();
    List<String> told = bruno.soFar();
    assertThat(told).hasSize(3).allMatch(line -> line.contains("+example=x"));
    assertThat(told.getFirst()).contains("msgid=");
    assertThat(told.subList(1, 3)).noneMatch(line -> line.contains("msgid="));
    assertThat(told)
        .map(line -> line.replaceAll(".*time=([^; ]+).*", "$1"))
        .containsOnly(told.getFirst().replaceAll(".*time=([^; ]+).*", "$1"));
    assertThat(carla.soFar())
        .filteredOn(line -> line.contains("PRIVMSG"))
        .map(line -> line.replaceAll(".* PRIVMSG #dev :", ""))
        .containsExactly("if (x)", "  a very ", "long line");
  }

  @Test
  void thePlainClientsAndTheHistoryHaveAllOfIt() throws Exception {
    WireClient ana = host.irc("ana", KNOWS);
    WireClient nc = host.plain("nico");
    ana.send(
        "BATCH +1 draft/multiline #lobby",
        "@batch=1 PRIVMSG #lobby :one",
        "@batch=1 PRIVMSG #lobby :",
        "@batch=1 PRIVMSG #lobby :two ",
        "@batch=1;draft/multiline-concat PRIVMSG #lobby :three",
        "BATCH -1");
    nc.expect("ana: one");
    assertThat(nc.line()).isEqualTo("ana: two three");
    WireClient bruno = host.irc("bruno", KNOWS);
    bruno.send("CHATHISTORY LATEST #lobby * 10");
    List<String> told = bruno.soFar();
    String outer = told.getFirst().replaceAll(".* BATCH \\+(\\S+) .*", "$1");
    assertThat(told.get(1))
        .contains("batch=" + outer)
        .contains("msgid=")
        .contains(" draft/multiline #lobby");
    String inner = told.get(1).replaceAll(".* BATCH \\+(\\S+) .*", "$1");
    assertThat(told.subList(2, 6)).allMatch(line -> line.startsWith("@batch=" + inner));
    assertThat(told.subList(6, told.size()))
        .satisfiesExactly(
            line -> assertThat(line).endsWith(" BATCH -" + inner),
            line -> assertThat(line).endsWith(" BATCH -" + outer));
  }

  @Test
  void whatBreaksTheRulesIsRefusedAsAWhole() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    WireClient bruno = in("#dev", "bruno", KNOWS);
    ana.soFar();
    ana.send(
        "BATCH +1 draft/multiline #dev",
        "@batch=1 PRIVMSG #dev :hi",
        "@batch=1;draft/multiline-concat PRIVMSG #dev :",
        "@batch=1 PRIVMSG #dev :there",
        "BATCH -1");
    assertThat(ana.soFar()).singleElement().asString().contains("FAIL BATCH MULTILINE_INVALID :");
    ana.send("BATCH +2 draft/multiline #dev", "@batch=2 PRIVMSG #lobby :hi", "BATCH -2");
    assertThat(ana.soFar())
        .singleElement()
        .asString()
        .contains("FAIL BATCH MULTILINE_INVALID_TARGET #dev #lobby :");
    ana.send("BATCH +3 draft/multiline #dev", "@batch=3 PRIVMSG #dev :", "BATCH -3");
    assertThat(ana.soFar()).singleElement().asString().contains("FAIL BATCH MULTILINE_INVALID :");
    ana.send("@label=l2 BATCH +4 draft/multiline #dev", "@batch=4 JOIN #dev", "BATCH -4");
    assertThat(ana.soFar())
        .singleElement()
        .asString()
        .startsWith("@label=l2 ")
        .contains("FAIL BATCH MULTILINE_INVALID :");
    ana.send("@batch=9 PRIVMSG #dev :hi");
    assertThat(ana.soFar()).singleElement().asString().contains("FAIL BATCH MULTILINE_INVALID :");
    assertThat(bruno.soFar()).isEmpty();
  }

  @Test
  void thereIsALimitAndItIsToldBefore() throws Exception {
    WireClient ana = host.connect();
    ana.send("CAP LS 302", "NICK ana", "USER u 0 * :x");
    ana.expect(".*draft/multiline=max-bytes=8192,max-lines=200.*");
    ana.send("CAP REQ :draft/multiline batch message-tags", "CAP END", "JOIN #dev");
    ana.expect(".* 366 .* #dev .*");
    ana.soFar();
    ana.send("BATCH +1 draft/multiline #dev");
    ana.send(
        IntStream.range(0, 201).mapToObj(i -> "@batch=1 PRIVMSG #dev :x").toArray(String[]::new));
    ana.send("BATCH -1");
    assertThat(ana.soFar())
        .singleElement()
        .asString()
        .contains("FAIL BATCH MULTILINE_MAX_LINES 200 :");
    ana.send("BATCH +2 draft/multiline #dev");
    String line = "@batch=2 PRIVMSG #dev :" + "x".repeat(400);
    ana.send(IntStream.range(0, 21).mapToObj(i -> line).toArray(String[]::new));
    ana.send("BATCH -2");
    assertThat(ana.soFar())
        .singleElement()
        .asString()
        .contains("FAIL BATCH MULTILINE_MAX_BYTES 8192 :");
  }
}
