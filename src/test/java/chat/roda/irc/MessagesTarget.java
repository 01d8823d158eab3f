package chat.roda.irc;

import chat.roda.Fuzzing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** For Jazzer: any bytes as a line, as tags, as names and as a text. */
public final class MessagesTarget {
  private MessagesTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    for (var parser : List.of(MessageParser.OF_CLIENTS, MessageParser.OF_SERVERS)) {
      if (parser.parse(bytes, 0, bytes.length) instanceof Parsed.Ok(Message message)) {
        isReadAsWritten(message);
      }
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    Tags tags = Tags.parse(text);
    Fuzzing.holds(Tags.parse(tags.wire()).equals(tags), "tags", text);
    String folded = CaseMapping.fold(text);
    Fuzzing.holds(CaseMapping.fold(folded).equals(folded), "folded twice", text);
    Nickname.check(text);
    ChannelName.isChannel(text);
    ServerTime.parse(text).ifPresent(at -> Fuzzing.holds(isKept(at), "time", text));
    isCutIntoPieces(text);
  }

  private static boolean isKept(java.time.Instant at) {
    return ServerTime.parse(ServerTime.format(at)).isPresent();
  }

  private static void isReadAsWritten(Message message) {
    byte[] line = MessageFormatter.encode(message);
    for (int i = 0; i < line.length; i++) {
      boolean breaks = line[i] == '\n' || line[i] == '\r' || line[i] == 0;
      Fuzzing.holds(!breaks || i >= line.length - 2, "one line", message);
    }
    Parsed again = MessageParser.OF_SERVERS.parse(line, 0, line.length - 1);
    boolean longer = line.length > MessageParser.OF_SERVERS.maxBodyBytes();
    Fuzzing.holds(longer || again.equals(new Parsed.Ok(message)), "read as written", message);
  }

  private static void isCutIntoPieces(String text) {
    int most = 4 + text.length() % 50;
    List<String> pieces = TextSplitter.split(text, most);
    for (String piece : pieces) {
      int length = piece.getBytes(StandardCharsets.UTF_8).length;
      Fuzzing.holds(length <= most, "a piece of " + length, text);
    }
    String joined = String.join("", pieces).replace(" ", "");
    Fuzzing.holds(joined.equals(text.replace(" ", "")), "all pieces", text);
  }
}
