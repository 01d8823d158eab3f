package chat.roda.host;

import chat.roda.net.Connection;
import chat.roda.texts.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What a browser is shown that was pointed at the port: one short page of text. Nothing that it
 * sends ever reaches the room.
 */
final class HttpAnswer {
  private static final int MAX_IGNORED = 64 * 1024;
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private final byte[] answer;

  HttpAnswer(Texts texts, String roomName) {
    byte[] body = (texts.format("http.answer", roomName) + "\n").getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 400 Bad Request\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n"
            + "Content-Length: "
            + body.length
            + "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
    this.answer =
        (head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Answers, and throws away what the peer still sends: a connection that is closed with bytes
   * unread is reset, and the answer may be lost with it.
   */
  void give(Connection connection) throws IOException {
    connection.send(answer);
    byte[] ignored = new byte[4096];
    int total = 0;
    int read = connection.read(ignored, 0, ignored.length, PATIENCE);
    while (read > 0 && total < MAX_IGNORED) {
      total += read;
      read = connection.read(ignored, 0, ignored.length, PATIENCE);
    }
  }
}
