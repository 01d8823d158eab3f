package chat.roda.host.spec;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.WireClient;
import chat.roda.host.room.ChannelMode;
import chat.roda.host.room.Rank;
import chat.roda.host.room.UserMode;
import chat.roda.irc.Capability;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says what is spoken says all of it. */
class WireDocumentTest extends SpecTest {
  private static String page() throws Exception {
    return Files.readString(Path.of("src/site/markdown/wire.md"));
  }

  @Test
  void namesEachCapability() throws Exception {
    String page = page();
    assertThat(Capability.values()).allMatch(it -> page.contains("`" + it.wire() + "`"));
  }

  @Test
  void namesEachMode() throws Exception {
    String page = page();
    Stream<Character> letters =
        Stream.of(
                Stream.of(ChannelMode.values()).map(ChannelMode::letter),
                Stream.of(Rank.values()).map(Rank::letter),
                Stream.of(UserMode.values()).map(UserMode::letter))
            .flatMap(all -> all);
    assertThat(letters).allMatch(letter -> page.contains("`" + letter + "`"));
  }

  @Test
  void namesEachCommand() throws Exception {
    WireClient ana = host.irc("ana");
    ana.send("HELP");
    String page = page();
    List<String> commands =
        ana.soFar().stream()
            .filter(line -> line.contains(" 705 "))
            .flatMap(line -> Stream.of(line.split(" :")[1].split(" ")))
            .toList();
    assertThat(commands).contains("JOIN").allMatch(word -> page.contains("`" + word + "`"));
  }
}
