package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.irc.Message;
import chat.roda.irc.MessageParser;
import chat.roda.irc.Parsed;
import java.nio.charset.StandardCharsets;

/** Lines as messages, for tests. */
final class Line {
  private Line() {}

  static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }

  static Message message(String line) {
    byte[] bytes = bytes(line);
    Parsed parsed = MessageParser.OF_SERVERS.parse(bytes, 0, bytes.length);
    assertThat(parsed).as(line).isInstanceOf(Parsed.Ok.class);
    return ((Parsed.Ok) parsed).message();
  }
}
