package chat.roda.host.spec;

import static chat.roda.host.spec.RedactionTest.id;
import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.WireClient;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our own {@code roda.chat/edit}, see {@code src/site/markdown/wire.md}. */
class EditTest extends SpecTest {
  private static final String[] KNOWS = {
    "message-tags",
    "server-time",
    "echo-message",
    "batch",
    "draft/chathistory",
    "draft/message-redaction",
    "draft/multiline",
    "labeled-response",
    "roda.chat/edit"
  };

  private static final String ANA = ":ana!~ana@127.0.0.1 PRIVMSG ";

  private static String say(WireClient who, String target, String text) throws Exception {
    who.send("PRIVMSG " + target + " :" + text);
    return id(who.expect("\\S+ \\S+ PRIVMSG " + target + " :" + Pattern.quote(text)));
  }

  private static String edit(WireClient who, String id, String target, String text)
      throws Exception {
    who.send("@+draft/edit=" + id + " PRIVMSG " + target + " :" + text);
    return id(
        who.expect(
            "\\S*\\+draft/edit="
                + id
                + "\\S* \\S+ PRIVMSG "
                + target
                + " :"
                + Pattern.quote(text)));
  }

  private static List<String> past(WireClient who, String target) throws Exception {
    who.send("CHATHISTORY LATEST " + target + " * 20");
    return who.soFar().stream().filter(line -> line.contains(" PRIVMSG ")).toList();
  }

  private static void assertRefused(WireClient who, String answer) throws Exception {
    assertThat(who.soFar()).singleElement().asString().contains(answer);
  }

  @Test
  void oneEditsWhatOneSaid() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    WireClient bruno = in("#dev", "bruno", KNOWS);
    String said = say(ana, "#dev", "good mroning");
    String after = say(ana, "#dev", "coffee?");
    bruno.soFar();
    String edit = edit(ana, said, "#dev", "good morning");
    assertThat(edit).isNotEqualTo(said);
    assertThat(bruno.soFar())
        .singleElement()
        .asString()
        .contains("+draft/edit=" + said, "msgid=" + edit)
        .endsWith(ANA + "#dev :good morning");
    List<String> past = past(bruno, "#dev");
    assertThat(past).hasSize(2);
    assertThat(past.getFirst())
        .contains("msgid=" + said)
        .containsPattern("roda\\.chat/edited=\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")
        .endsWith(":good morning");
    assertThat(past.getLast()).contains("msgid=" + after).doesNotContain("roda.chat/edited");
  }

  @Test
  void whoDoesNotKnowItSeesThatItIsACorrection() throws Exception {
    WireClient ana = host.irc("ana", KNOWS);
    WireClient bare = host.irc("bruno");
    WireClient tagged = host.irc("carla", "message-tags");
    WireClient plain = host.plain("duda");
    String said = say(ana, "#lobby", "good mroning");
    bare.soFar();
    tagged.soFar();
    plain.expect("ana: good mroning");
    String edit = edit(ana, said, "#lobby", "good morning");
    bare.expect(ANA + "#lobby :\\[edit\\] good morning");
    String line = tagged.expect("@\\S+ " + ANA + "#lobby :\\[edit\\] good morning");
    assertThat(line)
        .contains("+reply=" + said, "+draft/reply=" + said, "msgid=" + edit)
        .doesNotContain("+draft/edit", "roda.chat");
    plain.expect("ana: good morning \\(edited\\)");
    ana.send("@+draft/edit=" + said + " PRIVMSG #lobby :\u0001ACTION waves\u0001");
    bare.expect(ANA + "#lobby :\u0001ACTION \\[edit\\] waves\u0001");
    plain.expect("\\* ana waves \\(edited\\)");
    assertThat(host.irc("eva", "message-tags", "server-time", "batch", "draft/chathistory"))
        .satisfies(late ->
            assertThat(past(late, "#lobby"))
                .singleElement()
                .asString()
                .doesNotContain("roda.chat")
                .endsWith(":\u0001ACTION waves\u0001"));
    host.plain("fabi").expect("\\[\\d\\d:\\d\\d\\] \\* ana waves \\(edited\\)");
  }

  @Test
  void theLongestMessageCanBeEditedAlthoughTheMarkHasNoRoomInItsLine() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    WireClient bruno = in("#dev", "bruno");
    String longest = "x".repeat(512 - 2 - (ANA + "#dev :").length());
    String said = say(ana, "#dev", longest);
    bruno.soFar();
    edit(ana, said, "#dev", longest.replace('x', 'y'));
    assertThat(bruno.soFar())
        .containsExactly(ANA + "#dev :[edit]", ANA + "#dev :" + longest.replace('x', 'y'));
  }

  @Test
  void anEditOfSeveralLinesIsOne() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    WireClient bruno = in("#dev", "bruno", KNOWS);
    WireClient carla = in("#dev", "carla", "message-tags", "batch", "roda.chat/edit");
    String said = say(ana, "#dev", "one");
    bruno.soFar();
    carla.soFar();
    ana.send(
        "@label=l1;+draft/edit=" + said + " BATCH +1 draft/multiline #dev",
        "@batch=1 PRIVMSG #dev :first",
        "@batch=1 PRIVMSG #dev :second",
        "BATCH -1");
    assertThat(ana.soFar().getFirst()).contains("label=l1", " BATCH +", "+draft/edit=" + said);
    List<String> told = bruno.soFar();
    assertThat(told).hasSize(4);
    assertThat(told.getFirst()).contains("+draft/edit=" + said).endsWith("draft/multiline #dev");
    assertThat(told.subList(1, 3)).allMatch(line -> !line.contains("draft/edit"));
    assertThat(carla.soFar())
        .as("knows edits, but not several lines: they must not replace each other")
        .hasSize(2)
        .noneMatch(line -> line.contains("draft/edit"))
        .first()
        .asString()
        .endsWith(":[edit] first");
    bruno.send("CHATHISTORY LATEST #dev * 20");
    assertThat(bruno.soFar())
        .filteredOn(line -> line.contains("PRIVMSG"))
        .extracting(line -> line.substring(line.lastIndexOf(':')))
        .containsExactly(":first", ":second");
  }

  @Test
  void ofSeveralEditsTheLastStandsAndNothingStandsAfterDeletion() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    String said = say(ana, "#dev", "one");
    edit(ana, said, "#dev", "two");
    edit(ana, said, "#dev", "three");
    assertThat(past(ana, "#dev")).singleElement().asString().endsWith(":three");
    String[] withEvents =
        Stream.concat(Stream.of(KNOWS), Stream.of("draft/event-playback")).toArray(String[]::new);
    WireClient bruno = in("#dev", "bruno", withEvents);
    assertThat(past(bruno, "#dev"))
        .as("the message, and the edit for who has it in its former words")
        .hasSize(2)
        .noneMatch(line -> line.endsWith(":two"))
        .last()
        .asString()
        .contains("+draft/edit=" + said);
    ana.send("REDACT #dev " + said);
    ana.expect("\\S+ \\S+ REDACT #dev " + said);
    assertThat(past(bruno, "#dev")).isEmpty();
    ana.send("@+draft/edit=" + said + " PRIVMSG #dev :four");
    assertRefused(ana, "FAIL PRIVMSG UNKNOWN_MSGID #dev " + said + " :");
  }

  @Test
  void whoSeesOnlyTheCorrectionDeletesTheMessageByIt() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    String said = say(ana, "#dev", "one");
    String edit = edit(ana, said, "#dev", "two");
    ana.send("REDACT #dev " + edit);
    ana.expect("\\S+ \\S+ REDACT #dev " + said);
    assertThat(past(ana, "#dev")).isEmpty();
  }

  @Test
  void nobodyEditsWhatAnotherSaidNotEvenTheOperator() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    WireClient bruno = in("#dev", "bruno", KNOWS);
    String said = say(bruno, "#dev", "mine");
    ana.soFar();
    ana.send("@label=l7;+draft/edit=" + said + " PRIVMSG #dev :yours");
    assertRefused(ana, "label=l7 :roda.test FAIL PRIVMSG EDIT_FORBIDDEN #dev " + said + " :");
    assertThat(bruno.soFar()).isEmpty();
    assertThat(past(bruno, "#dev")).singleElement().asString().endsWith(":mine");
  }

  @Test
  void whatCannotBeEditedIsRefused() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    WireClient bruno = in("#other", "bruno", KNOWS);
    String said = say(ana, "#dev", "one");
    bruno.send("@+draft/edit=" + said + " PRIVMSG #dev :two");
    assertRefused(bruno, "FAIL PRIVMSG INVALID_TARGET #dev :");
    ana.send("@+draft/edit=" + said + " PRIVMSG #dev,#lobby :two");
    assertRefused(ana, "FAIL PRIVMSG INVALID_TARGET #dev,#lobby :");
    ana.send("@+draft/edit=nothing PRIVMSG #dev :two");
    assertRefused(ana, "FAIL PRIVMSG UNKNOWN_MSGID #dev nothing :");
    ana.send("@+draft/edit PRIVMSG #dev :two");
    assertRefused(ana, "FAIL PRIVMSG UNKNOWN_MSGID #dev * :");
    ana.send("@+draft/edit=" + said + " NOTICE #dev :two");
    assertRefused(ana, "FAIL NOTICE INVALID_EDIT #dev :");
    ana.send("JOIN #other");
    ana.soFar();
    ana.send("@+draft/edit=" + said + " PRIVMSG #other :two");
    assertRefused(ana, "FAIL PRIVMSG UNKNOWN_MSGID #other " + said + " :");
    ana.send("@+draft/edit=" + said + " PRIVMSG #dev :" + "x".repeat(480));
    assertRefused(ana, " 417 ");
    ana.send("NOTICE #dev :a notice");
    String notice = id(ana.expect("\\S+ \\S+ NOTICE #dev :a notice"));
    ana.send("@+draft/edit=" + notice + " PRIVMSG #dev :two");
    assertRefused(ana, "FAIL PRIVMSG INVALID_EDIT #dev " + notice + " :");
    assertThat(past(ana, "#dev")).singleElement().asString().endsWith(":one");
  }

  @Test
  void whoMayNotSpeakMayNotEdit() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    WireClient bruno = in("#dev", "bruno", KNOWS);
    String said = say(bruno, "#dev", "one");
    ana.send("MODE #dev +m");
    bruno.expect(".* MODE #dev \\+m");
    bruno.send("@+draft/edit=" + said + " PRIVMSG #dev :two");
    assertRefused(bruno, " 404 bruno #dev ");
  }

  @Test
  void whatWasSaidToOnePersonIsEditedForBoth() throws Exception {
    WireClient ana = host.irc("ana", KNOWS);
    WireClient bruno = host.irc("bruno", KNOWS);
    String said = say(ana, "bruno", "secert");
    bruno.send("@+draft/edit=" + said + " PRIVMSG ana :mine");
    bruno.expect(".* FAIL PRIVMSG EDIT_FORBIDDEN ana " + said + " :.*");
    edit(ana, said, "bruno", "secret");
    bruno.expect("\\S*\\+draft/edit=" + said + "\\S* " + ANA + "bruno :secret");
    for (List<String> past : List.of(past(ana, "bruno"), past(bruno, "ana"))) {
      assertThat(past)
          .singleElement()
          .asString()
          .contains("msgid=" + said, "roda.chat/edited=")
          .endsWith(":secret");
    }
    bruno.send("QUIT");
    bruno.expectClosed();
    ana.soFar();
    ana.send("@+draft/edit=" + said + " PRIVMSG bruno :gone");
    assertRefused(ana, " 401 ana bruno ");
  }

  /** The host alone says what was edited: nobody can make others believe it. */
  @Test
  void theMarkCannotBeForged() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    ana.send("@roda.chat/edited=2020-01-01T00:00:00.000Z PRIVMSG #dev :said");
    assertThat(ana.soFar()).singleElement().asString().doesNotContain("roda.chat/edited");
  }
}
