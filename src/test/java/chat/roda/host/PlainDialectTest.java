package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody meets who comes with {@code nc}, telnet or a small program. */
class PlainDialectTest {
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
  void talksWithTheOthersWhateverTheySpeak() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.plain("bruno");
    assertThat(bruno.line()).isEqualTo("Here already: ana");
    ana.expect(":bruno!~plain@127.0.0.1 JOIN #lobby");
    WireClient carla = host.plain("carla");
    assertThat(bruno.line()).isEqualTo("carla came in.");
    bruno.send("bom dia", "/ajuda");
    ana.expect(":bruno!~plain@127.0.0.1 PRIVMSG #lobby :bom dia");
    ana.expect(":bruno!~plain@127.0.0.1 PRIVMSG #lobby :/ajuda");
    carla.expect("bruno: bom dia");
    carla.expect("bruno: /ajuda");
    ana.send("PRIVMSG #lobby :\u0001ACTION acena\u0001", "PRIVMSG #lobby :\u0002forte\u0002");
    assertThat(bruno.line()).isEqualTo("* ana acena");
    assertThat(bruno.line()).isEqualTo("ana: forte");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sair", "/quit", "/SAIR", " /sair "})
  void saysGoodbye(String goodbye) throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.plain("bruno");
    bruno.send(goodbye);
    bruno.expect("Goodbye\\.");
    bruno.expectClosed();
    ana.expect(":bruno!~plain@127.0.0.1 QUIT :.*");
  }

  @Test
  void showsTheLastTenMessagesWithTheirTimes() throws Exception {
    WireClient watcher = host.irc("watcher");
    WireClient ana = host.plain("ana");
    for (int i = 1; i <= 12; i++) {
      ana.send("m" + i);
    }
    watcher.expect(".*:m12");
    WireClient late = host.plain("late");
    late.expect("Here already: .*");
    for (int i = 3; i <= 12; i++) {
      assertThat(late.line()).matches("\\[\\d\\d:\\d\\d] ana: m" + i);
    }
  }

  @Test
  void takesMessagesWithoutLineEnds() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.connect();
    bruno.sendRaw("bruno");
    bruno.expect("Welcome to Ana's room, bruno\\..*");
    bruno.sendRaw("no line end");
    ana.expect(".* PRIVMSG #lobby :no line end");
    bruno.sendRaw("nor here");
    ana.expect(".* PRIVMSG #lobby :nor here");
  }

  @Test
  void aLineIsNotCutWhereItIsHeldUp() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.plain("bruno");
    WireClient carla = host.connect();
    carla.sendRaw("carla");
    carla.expect("Welcome to Ana's room, carla\\..*");
    bruno.sendRaw("held");
    // When this has become a line, what bruno has sent would have become one, too.
    carla.sendRaw("no line end");
    ana.expect(".* PRIVMSG #lobby :no line end");
    bruno.sendRaw(" up\n");
    assertThat(ana.expect(":bruno.* PRIVMSG #lobby :.*")).endsWith(" :held up");
  }

  @Test
  void whoEndsSomeLinesOnlyIsHeardToo() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.plain("bruno");
    bruno.sendRaw("no line end");
    ana.expect(".* PRIVMSG #lobby :no line end");
  }

  @Test
  void aMessageIsNotCutWhereTheFirstBytesThatWereReadEnd() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.connect();
    String text = "palavra ".repeat(50).strip();
    int times = 5;
    bruno.sendRaw("bruno\n" + (text + "\n").repeat(times));
    for (int i = 0; i < times; i++) {
      assertThat(ana.expect(".* PRIVMSG #lobby :.*")).endsWith(" :" + text);
    }
  }

  @Test
  void asksAPersonWhoWaits() throws Exception {
    WireClient person = host.connect();
    assertThat(person.line())
        .isEqualTo("Ana's room - a Roda room. Type your nickname and press Enter.");
    person.send("ana");
    person.expect("Welcome to Ana's room, ana\\..*");
  }

  @Test
  void givesAnotherTryForANickname() throws Exception {
    host.irc("João");
    WireClient other = host.connect();
    other.send("joão");
    assertThat(other.line())
        .isEqualTo("Somebody here is already called joão. Type another nickname:");
    other.send("two words");
    assertThat(other.line()).isEqualTo("A nickname cannot have a space. Type another one:");
    other.send("#lobby");
    assertThat(other.line()).isEqualTo("A nickname cannot begin with that sign. Type another one:");
    other.send("");
    assertThat(other.line()).isEqualTo("A nickname cannot be empty. Type one and press Enter:");
    other.send("x".repeat(31));
    assertThat(other.line())
        .isEqualTo("A nickname can have at most 30 characters. Type a shorter one:");
    other.send("nick");
    other.expect("Welcome to Ana's room, nick\\..*");
  }

  @Test
  void readsWhatAnOldTerminalSends() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient old = host.plain("old");
    old.sendRaw("ação\r\n".getBytes(Charset.forName("windows-1252")));
    ana.expect(".* PRIVMSG #lobby :ação");
  }

  @Test
  void cutsAMessageThatIsTooLongForIrcIntoSeveral() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.plain("bruno");
    String text = "palavra ".repeat(200).strip();
    bruno.send(text);
    String joined = "";
    while (joined.length() < text.length()) {
      String line = ana.expect(".* PRIVMSG #lobby :.*");
      assertThat(line.length()).isLessThanOrEqualTo(510);
      joined = (joined + " " + line.substring(line.indexOf(" :") + 2)).strip();
    }
    assertThat(joined).isEqualTo(text);
  }

  @Test
  void nothingThatOthersSendCanSteerTheTerminal() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.plain("bruno");
    ana.send("PRIVMSG #lobby :a\u001b[2Jb\u0007c\u00034,12d");
    bruno.expect("ana: a\\[2Jbcd");
  }

  @Test
  void aPlainClientCannotForgeWhatIrcClientsRead() throws Exception {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.plain("bruno");
    bruno.sendRaw("\u0001VERSION\u0001\r:evil QUIT\n");
    assertThat(ana.expect(".* PRIVMSG .*")).endsWith(" PRIVMSG #lobby :VERSION:evil QUIT");
  }

  @Test
  void tellsRenamesAndTopics() throws IOException {
    WireClient ana = host.irc("ana");
    WireClient bruno = host.plain("bruno");
    ana.send("NICK Anita", "TOPIC #lobby :tea", "PART #lobby");
    bruno.expect("ana is now called Anita\\.");
    bruno.expect("Anita changed the topic: tea");
    bruno.expect("Anita left\\.");
  }
}
