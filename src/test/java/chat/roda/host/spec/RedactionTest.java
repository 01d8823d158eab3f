package chat.roda.host.spec;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.WireClient;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** https://ircv3.net/specs/extensions/message-redaction */
class RedactionTest extends SpecTest {
  private static final String[] KNOWS = {
    "message-tags", "echo-message", "batch", "draft/chathistory", "draft/message-redaction"
  };

  static String id(String line) {
    Matcher id = Pattern.compile("msgid=([^; ]+)").matcher(line);
    assertThat(id.find()).as(line).isTrue();
    return id.group(1);
  }

  private static String say(WireClient who, String target, String text) throws Exception {
    who.send("PRIVMSG " + target + " :" + text);
    return id(who.expect("\\S+ \\S+ PRIVMSG " + target + " :" + text));
  }

  @Test
  void oneTakesBackWhatOneSaid() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    WireClient bruno = in("#dev", "bruno", KNOWS);
    WireClient carla = in("#dev", "carla", "message-tags");
    String said = say(bruno, "#dev", "oops, the password");
    ana.soFar();
    carla.soFar();
    bruno.send("REDACT #dev " + said + " :wrong window");
    bruno.expect("\\S+ :bruno!~bruno@127.0.0.1 REDACT #dev " + said + " :wrong window");
    ana.expect("\\S+ :bruno!~bruno@127.0.0.1 REDACT #dev " + said + " :wrong window");
    assertThat(carla.soFar()).as("does not know it").isEmpty();
    ana.send("CHATHISTORY LATEST #dev * 10");
    assertThat(ana.soFar()).noneMatch(line -> line.contains("password"));
    bruno.send("REDACT #dev " + said);
    assertThat(bruno.soFar())
        .singleElement()
        .asString()
        .contains("FAIL REDACT UNKNOWN_MSGID #dev " + said + " :");
  }

  @Test
  void anotherTakesItBackOnlyAsOperatorOfTheChannel() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    WireClient bruno = in("#dev", "bruno", KNOWS);
    String ofAna = say(ana, "#dev", "one");
    bruno.soFar();
    bruno.send("REDACT #dev " + ofAna);
    assertThat(bruno.soFar())
        .singleElement()
        .asString()
        .contains("FAIL REDACT REDACT_FORBIDDEN #dev " + ofAna + " :");
    String ofBruno = say(bruno, "#dev", "two");
    ana.send("REDACT #dev " + ofBruno);
    ana.expect("\\S+ :ana!~ana@127.0.0.1 REDACT #dev " + ofBruno);
    bruno.expect("\\S+ :ana!~ana@127.0.0.1 REDACT #dev " + ofBruno);
  }

  @Test
  void whatWasSaidToOnePersonIsTakenBackForBoth() throws Exception {
    WireClient ana = host.irc("ana", KNOWS);
    WireClient bruno = host.irc("bruno", KNOWS);
    String said = say(ana, "bruno", "secret");
    bruno.send("REDACT ana " + said);
    bruno.expect(".* FAIL REDACT REDACT_FORBIDDEN ana " + said + " :.*");
    ana.send("REDACT bruno " + said);
    ana.expect("\\S+ :ana!~ana@127.0.0.1 REDACT bruno " + said);
    bruno.expect("\\S+ :ana!~ana@127.0.0.1 REDACT bruno " + said);
    bruno.send("CHATHISTORY LATEST ana * 10");
    assertThat(bruno.soFar()).noneMatch(line -> line.contains("secret"));
    WireClient carla = host.irc("carla", KNOWS);
    carla.send("REDACT #nowhere " + said);
    assertThat(carla.soFar())
        .singleElement()
        .asString()
        .contains("FAIL REDACT INVALID_TARGET #nowhere :");
  }

  @Test
  void whoWasAwayLearnsOfItWithTheOtherEvents() throws Exception {
    WireClient ana = in("#dev", "ana", KNOWS);
    String said = say(ana, "#dev", "oops");
    ana.send("REDACT #dev " + said);
    ana.soFar();
    String[] withEvents =
        Stream.concat(Stream.of(KNOWS), Stream.of("draft/event-playback")).toArray(String[]::new);
    WireClient bruno = host.irc("bruno", withEvents);
    bruno.send("JOIN #dev", "CHATHISTORY LATEST #dev * 10");
    bruno.expect("\\S+ :ana!~ana@127.0.0.1 REDACT #dev " + said);
  }
}
