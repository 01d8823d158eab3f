package chat.roda.host;

import chat.roda.net.Chunk;
import chat.roda.texts.Texts;
import java.nio.charset.StandardCharsets;

/**
 * What a browser is shown that was pointed at the port: one short page of text. Nothing that it
 * sends ever reaches the room.
 */
final class HttpAnswer {
  private final Chunk answer;

  HttpAnswer(Texts texts, String roomName) {
    byte[] body = (texts.format("http.answer", roomName) + "\n").getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 400 Bad Request\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n"
            + "Content-Length: "
            + body.length
            + "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
    String whole = head + new String(body, StandardCharsets.UTF_8);
    this.answer = Chunk.of(whole.getBytes(StandardCharsets.UTF_8));
  }

  Chunk chunk() {
    return answer;
  }
}
