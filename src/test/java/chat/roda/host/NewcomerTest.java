package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever comes in while others talk misses nothing between the past and the present. */
class NewcomerTest {
  private static final int NEWCOMERS = 25;
  private static final int ENOUGH = 60;
  private static final int MOST = 5000;
  private static final Pattern NUMBER = Pattern.compile(".*number (\\d+)$");

  /** Somebody who comes in, and is there. */
  private interface Door {
    WireClient comeIn(TestHost host, int number) throws IOException;
  }

  @Test
  void whoSpeaksPlainLines() throws Exception {
    everyNewcomerHearsAllFromThePastOn((host, number) -> {
      WireClient client = host.connect();
      client.send("plain" + number);
      return client;
    });
  }

  @Test
  void whoSpeaksIrcAndAsksForNoHistory() throws Exception {
    everyNewcomerHearsAllFromThePastOn((host, number) -> {
      WireClient client = host.connect();
      client.send("NICK irc" + number, "USER i 0 * :i", "JOIN #lobby");
      return client;
    });
  }

  private static void everyNewcomerHearsAllFromThePastOn(Door door) throws Exception {
    try (var host = new TestHost()) {
      var over = new AtomicBoolean();
      WireClient talker = host.irc("talker");
      Thread talking = Thread.ofVirtual().start(() -> talk(talker, over));
      for (int i = 0; i < NEWCOMERS; i++) {
        WireClient client = door.comeIn(host, i);
        List<Integer> heard = new ArrayList<>();
        while (heard.size() < ENOUGH || (isTorn(heard) && heard.size() < MOST)) {
          Matcher number = NUMBER.matcher(client.line());
          if (number.matches()) {
            heard.add(Integer.parseInt(number.group(1)));
          }
        }
        client.close();
        assertThat(heard).as("newcomer %d", i).doesNotHaveDuplicates();
        assertThat(isTorn(heard)).as("newcomer %d heard %s", i, heard).isFalse();
      }
      over.set(true);
      talking.join();
    }
  }

  /** Whether some are missing in between. The past is looked up, and comes when it is found. */
  private static boolean isTorn(List<Integer> heard) {
    return Collections.max(heard) - Collections.min(heard) != heard.size() - 1;
  }

  private static void talk(WireClient talker, AtomicBoolean over) {
    try {
      for (int i = 0; !over.get(); i++) {
        talker.send("PRIVMSG #lobby :number " + i);
        talker.soFar();
      }
    } catch (IOException e) {
      // The test has failed, and the host is closed.
    }
  }
}
