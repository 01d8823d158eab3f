package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An IRC client that notes everything that it is shown of the lobby, with its id. */
final class Witness implements AutoCloseable {
  private static final Pattern SAID = Pattern.compile("@(\\S*) :\\S+ PRIVMSG #lobby :(.*)");
  private static final Pattern ID = Pattern.compile("(?:^|;)msgid=([^;]+)");
  private static final int PAGE = 100;

  /** Something that was said, as it is shown. */
  record Shown(String id, String text) {}

  private final WireClient wire;
  private final List<Shown> shown = new ArrayList<>();
  private final CountDownLatch first = new CountDownLatch(1);
  private String lastWords = "";
  private final Thread reading = Thread.ofVirtual().unstarted(this::readToTheEnd);

  /** Comes into the lobby. */
  Witness(int port, String nickname) throws IOException {
    wire = new WireClient(port);
    wire.send("CAP REQ :message-tags server-time echo-message batch draft/chathistory");
    wire.send("NICK " + nickname, "USER " + nickname + " 0 * :" + nickname, "CAP END");
    wire.send("JOIN #lobby");
    wire.expect(".* 366 .*");
  }

  /** Notes what it is shown from now on, until the connection ends. */
  void watch() {
    reading.start();
  }

  void say(String text) throws IOException {
    wire.send("PRIVMSG #lobby :" + text);
  }

  /** Waits for the end of the connection, and gives what it was shown. */
  List<Shown> shownInAll() throws InterruptedException {
    reading.join();
    return shown;
  }

  /** The last line that came. */
  String lastWords() {
    return lastWords;
  }

  private void readToTheEnd() {
    try {
      while (true) {
        lastWords = wire.line();
        shown(lastWords).ifPresent(this::note);
      }
    } catch (AssertionError e) {
      // The connection has ended; a line that had not come whole was not shown.
    }
  }

  private void note(Shown one) {
    shown.add(one);
    first.countDown();
  }

  /** Waits until it was shown something. */
  void awaitFirst() throws InterruptedException {
    assertThat(first.await(10, TimeUnit.SECONDS)).as("something is said").isTrue();
  }

  /** All that was said in the lobby, as the host remembers it. */
  List<Shown> history() throws IOException {
    List<Shown> all = new ArrayList<>();
    String after = "timestamp=1970-01-01T00:00:00.000Z";
    while (true) {
      wire.send("CHATHISTORY AFTER #lobby " + after + " " + PAGE);
      int before = all.size();
      wire.expect(".* BATCH \\+.*");
      for (String line = wire.line(); !line.contains(" BATCH -"); line = wire.line()) {
        shown(line).ifPresent(all::add);
      }
      if (all.size() == before) {
        return all;
      }
      after = "msgid=" + all.getLast().id();
    }
  }

  private static Optional<Shown> shown(String line) {
    Matcher said = SAID.matcher(line);
    if (!said.matches()) {
      return Optional.empty();
    }
    Matcher id = ID.matcher(said.group(1));
    return id.find() ? Optional.of(new Shown(id.group(1), said.group(2))) : Optional.empty();
  }

  @Override
  public void close() {
    wire.close();
  }
}
