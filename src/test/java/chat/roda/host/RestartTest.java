package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.Witness.Shown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the program in a process of its own: what anybody was shown is there after its end. */
class RestartTest {
  private static final int WITNESSES = 4;
  private static final int ROUNDS = 4;
  private static final int MOST_MESSAGES = 1500;

  /** The goodbye and the end of the process. */
  private static final int IN_TIME_MS = 5000;

  @TempDir private Path data;

  private HostProcess host() throws IOException {
    return new HostProcess("--no-limits", "--data=" + data, "--name=Ana's room");
  }

  private static List<Witness> witnesses(HostProcess host) throws IOException {
    List<Witness> witnesses = new ArrayList<>();
    for (int i = 0; i < WITNESSES; i++) {
      witnesses.add(new Witness(host.port(), "witness" + i));
    }
    witnesses.forEach(Witness::watch);
    return witnesses;
  }

  /** Lets all of them talk on threads of their own, until the host is gone. */
  private static List<Thread> talk(List<Witness> witnesses, String what) {
    return witnesses.stream()
        .map(witness ->
            Thread.ofVirtual().start(() -> talk(witness, what + witnesses.indexOf(witness))))
        .toList();
  }

  private static void talk(Witness witness, String what) {
    try {
      for (int i = 0; i < MOST_MESSAGES; i++) {
        witness.say(what + "-" + i);
      }
    } catch (IOException e) {
      // The host is gone.
    }
  }

  private List<Shown> history() throws IOException {
    try (var host = host();
        var reader = new Witness(host.port(), "reader")) {
      return reader.history();
    }
  }

  @Test
  void whatAnybodyWasShownIsThereAfterKill9() throws Exception {
    var random = new Random(5005);
    List<Shown> all = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Shown> longest = new ArrayList<>();
      try (var host = host()) {
        List<Witness> witnesses = witnesses(host);
        List<Thread> talking = talk(witnesses, "round" + round + "-");
        witnesses.getFirst().awaitFirst();
        Thread.sleep(random.nextInt(700));
        host.kill();
        for (Thread thread : talking) {
          thread.join();
        }
        for (Witness witness : witnesses) {
          List<Shown> shown = witness.shownInAll();
          int common = Math.min(shown.size(), longest.size());
          assertThat(shown.subList(0, common)).isEqualTo(longest.subList(0, common));
          longest = shown.size() > longest.size() ? shown : longest;
          witness.close();
        }
      }
      assertThat(longest).as("round %d", round).isNotEmpty();
      List<Shown> kept = history();
      assertThat(kept.subList(0, all.size())).as("of former rounds").isEqualTo(all);
      List<Shown> keptOfRound = kept.subList(all.size(), kept.size());
      assertThat(keptOfRound).hasSizeGreaterThanOrEqualTo(longest.size());
      assertThat(keptOfRound.subList(0, longest.size())).isEqualTo(longest);
      all = kept;
    }
    assertThat(all.stream().map(Shown::id).toList()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void toldToStopWithFullOutboxesItKeepsAllAndTellsEverybodyInTime() throws Exception {
    List<Shown> longest = new ArrayList<>();
    try (var host = host()) {
      WireClient deaf = comeIn(host, "deaf");
      deaf.socket().setReceiveBufferSize(4096);
      WireClient filler = comeIn(host, "filler");
      fillTheOutboxOfDeaf(filler);
      List<Witness> witnesses = witnesses(host);
      List<Thread> talking = talk(witnesses, "to the end ");
      long start = System.nanoTime();
      host.terminate();
      assertThat(host.hasEndedWithin(IN_TIME_MS))
          .as("it took %d ms", (System.nanoTime() - start) / 1_000_000)
          .isTrue();
      for (Thread thread : talking) {
        thread.join();
      }
      for (Witness witness : witnesses) {
        List<Shown> shown = witness.shownInAll();
        longest = shown.size() > longest.size() ? shown : longest;
        assertThat(witness.lastWords()).isEqualTo("ERROR :Closing link: 127.0.0.1 (Host stopped)");
        witness.close();
      }
      filler.close();
      deaf.close();
    }
    List<Shown> kept = history();
    assertThat(kept.subList(kept.size() - longest.size(), kept.size())).isEqualTo(longest);
  }

  private static WireClient comeIn(HostProcess host, String nickname) throws IOException {
    var client = new WireClient(host.port());
    client.send("NICK " + nickname, "USER u 0 * :" + nickname, "JOIN #lobby");
    client.expect(".* 366 .*");
    return client;
  }

  /** More than the system keeps for both ends of a connection. */
  private static void fillTheOutboxOfDeaf(WireClient filler) throws IOException {
    String line = "PRIVMSG deaf :" + "x".repeat(400) + "\r\n";
    for (int i = 0; i < 200; i++) {
      filler.sendRaw(line.repeat(100));
      filler.soFar();
    }
  }
}
