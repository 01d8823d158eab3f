package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A web page that somebody in the network has open cannot talk in the room. */
class BrowserTest {
  private static final String COMMANDS =
      "NICK evil\\r\\nUSER e 0 * :e\\r\\nJOIN #lobby\\r\\nPRIVMSG #lobby :evil\\r\\n";

  /** Tries every way that a page has to send something to a port, and tells what came of it. */
  private static final String PAGE =
      """
      <!doctype html><meta charset="utf-8"><title>A page</title>
      <iframe name="inner"></iframe>
      <form id="plain" method="post" enctype="text/plain" target="inner" action="%1$s/form">
      <textarea name="NICK evil&#10;USER e 0 * :e&#10;JOIN #lobby&#10;PRIVMSG #lobby :evil&#10;x">
      </textarea></form>
      <script>
      const lines = "%2$s";
      const within = (ms, promise) => Promise.race(
          [promise, new Promise(done => setTimeout(() => done("nothing"), ms))]);
      const post = () => fetch("%1$s/", {method: "POST", mode: "no-cors", body: lines})
          .then(() => "answered", () => "refused");
      const socket = () => new Promise(done => {
        const ws = new WebSocket("%1$s/".replace("http", "ws"));
        ws.onopen = () => { ws.send(lines); done("OPEN"); };
        ws.onclose = () => done("closed");
      });
      const form = () => new Promise(done => {
        document.querySelector("iframe").onload = () => done("answered");
        document.getElementById("plain").submit();
      });
      const beacon = () => Promise.resolve(navigator.sendBeacon("%1$s/", lines) ? "sent" : "no");
      (async () => {
        let told = "";
        for (const way of [post, socket, form, beacon]) {
          told += "&" + way.name + "=" + await within(8000, way());
        }
        fetch("/done?" + told);
      })();
      </script>
      """;

  private TestHost host;
  private WireClient ana;

  @BeforeEach
  void open() throws Exception {
    host = new TestHost();
    ana = host.irc("ana");
  }

  @AfterEach
  void close() {
    host.close();
  }

  private static Optional<Path> browser() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> Stream.of("chromium", "google-chrome").map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Process start(Path browser, Path profile, int port) throws IOException {
    return new ProcessBuilder(
            browser.toString(),
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--user-data-dir=" + profile,
            "http://127.0.0.1:" + port + "/")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void aRealBrowserGetsNothingIntoTheRoom(@TempDir Path profile) throws Exception {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "there is no Chromium here");
    String page = PAGE.formatted("http://127.0.0.1:" + host.port(), COMMANDS);
    try (var web = new WebPage(page)) {
      Process process = start(browser.get(), profile, web.port());
      Map<String, String> outcome;
      try {
        outcome = web.awaitOutcome();
      } finally {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
          process.destroyForcibly().waitFor();
        }
      }
      assertThat(outcome)
          .containsEntry("post", "answered")
          .containsEntry("socket", "closed")
          .containsEntry("form", "answered")
          .containsEntry("beacon", "sent");
    }
    host.awaitConnections(1);
    assertThat(ana.soFar()).isEmpty();
    ana.send("NAMES #lobby");
    assertThat(ana.expect(".* 353 .*")).endsWith(":ana");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\n"
            + "Host: 127.0.0.1:5005\r\n"
            + "Connection: Upgrade\r\n"
            + "Upgrade: websocket\r\n"
            + "Sec-WebSocket-Version: 13\r\n\r\n",
        "POST /form HTTP/1.1\r\n"
            + "Host: 127.0.0.1:5005\r\n"
            + "Content-Type: text/plain\r\n"
            + "Content-Length: 80\r\n\r\n"
            + "NICK evil\r\nUSER e 0 * :e\r\nJOIN #lobby\r\nPRIVMSG #lobby :evil\r\n=\r\n",
        "POST / HTTP/1.1\r\nContent-Length: 8\r\n\r\nevil\r\nhi\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nNICK evil\r\nUSER e 0 * :e\r\nJOIN #lobby\r\n"
      })
  void whatBrowsersSendIsAnsweredAndGetsNothingIntoTheRoom(String request) throws Exception {
    WireClient browser = host.connect();
    // The method comes first, and what follows in whatever pieces.
    List<String> pieces = List.of(request.substring(0, 5), request.substring(5));
    for (String piece : pieces) {
      browser.sendRaw(piece);
    }
    assertThat(browser.line()).isEqualTo("HTTP/1.1 400 Bad Request");
    browser.expectClosed();
    assertThat(ana.soFar()).isEmpty();
  }
}
