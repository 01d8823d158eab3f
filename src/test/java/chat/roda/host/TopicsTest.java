package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.history.Keeping;
import chat.roda.history.MessageLog;
import chat.roda.history.SqliteLog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a channel is about outlives a restart, and that nobody is in it. */
class TopicsTest {
  @TempDir private Path folder;

  private MessageLog log() {
    return SqliteLog.open(folder.resolve("room.sqlite"), Keeping.DEFAULT);
  }

  @Test
  void theLastTopicIsThereAfterARestart() throws Exception {
    try (var host = new TestHost(log())) {
      WireClient ana = host.irc("ana");
      ana.send("TOPIC #lobby :boats", "TOPIC #lobby :ships", "JOIN #dev", "TOPIC #dev :tools");
      ana.send("JOIN #none", "TOPIC #none :soon", "TOPIC #none :");
      ana.soFar();
    }
    try (var host = new TestHost(log())) {
      WireClient bruno = host.irc("bruno");
      bruno.send("TOPIC #lobby", "JOIN #dev", "JOIN #none");
      assertThat(bruno.soFar())
          .anyMatch(line -> line.matches(".* 332 bruno #lobby :?ships"))
          .anyMatch(line -> line.matches(".* 332 bruno #dev :?tools"))
          .noneMatch(line -> line.contains(" 332 bruno #none "));
    }
  }

  @Test
  void aChannelThatWasRenamedHasItsTopicAfterARestart() throws Exception {
    try (var host = new TestHost(log())) {
      WireClient ana = host.irc("ana");
      ana.send("JOIN #dev", "TOPIC #dev :tools", "RENAME #dev #ships :other things");
      ana.soFar();
    }
    try (var host = new TestHost(log())) {
      WireClient bruno = host.irc("bruno");
      bruno.send("JOIN #ships");
      assertThat(bruno.soFar()).anyMatch(line -> line.matches(".* 332 bruno #ships :?tools"));
    }
  }

  @Test
  void aChannelThatIsMadeAnewHasItsTopicAgain() throws Exception {
    try (var host = new TestHost()) {
      WireClient ana = host.irc("ana");
      ana.send("JOIN #dev", "TOPIC #dev :ships", "PART #dev");
      ana.soFar();
      ana.send("JOIN #dev");
      assertThat(ana.soFar()).anyMatch(line -> line.matches(".* 332 ana #dev :?ships"));
    }
  }
}
