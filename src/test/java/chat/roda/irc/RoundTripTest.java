package chat.roda.irc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written is read as the same, and whatever bytes come, nothing breaks. Seeded. */
class RoundTripTest {
  private static final int EACH = 4000;
  private static final String PIECES =
      "aZ09 :;=\\,@!#+\t\u0001\u00e9\u0130\u0301\u674e\ud83c\udf89\u200d\ufffd\u0000\r\n";
  private static final List<String> LINES =
      List.of(
          "@time=2026-11-22T10:00:00.000Z;msgid=a\\:b;+x/y :ana!a@h PRIVMSG #lobby :ol\u00e1 \ud83c\udf89",
          ":irc.test 353 ana = #lobby :ana @bruno",
          "CAP LS 302",
          "USER ana 0 * :Ana",
          "@a=1;b;c= :x MODE #lobby +o-v a b");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 5);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMessageThatIsWrittenIsReadAsTheSame(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < EACH; i++) {
      Message message = message(random);
      byte[] line = MessageFormatter.encode(message);
      assertThat(line).endsWith('\r', '\n');
      assertThat(MessageParser.OF_SERVERS.parse(line, 0, line.length - 1))
          .as(message.toString())
          .isEqualTo(new Parsed.Ok(message));
      String body = MessageFormatter.format(message.with(Tags.NONE));
      assertThat(MessageFormatter.bodyBytes(message))
          .isEqualTo(body.getBytes(StandardCharsets.UTF_8).length + 2);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenAfterOthersIsAsItIsAlone(long seed) {
    var random = new Random(seed);
    var together = new LineBytes();
    var alone = new ByteArrayOutputStream();
    Message message = message(random);
    for (int i = 0; i < EACH; i++) {
      if (message.params().isEmpty() || random.nextInt(3) == 0) {
        message = message(random);
      } else {
        List<String> params = new ArrayList<>(message.params());
        params.set(random.nextInt(params.size()), middle(random));
        message = new Message(message.tags(), message.source(), message.command(), params);
      }
      MessageFormatter.write(message, together);
      alone.writeBytes(MessageFormatter.encode(message));
    }
    assertThat(together.toArray()).isEqualTo(alone.toByteArray());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyBytesAreAValueThatCanBeWrittenAgain(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < EACH; i++) {
      byte[] bytes = random.nextBoolean() ? noise(random) : mutated(random);
      for (var parser : List.of(MessageParser.OF_CLIENTS, new MessageParser(20, 20))) {
        if (parser.parse(bytes, 0, bytes.length) instanceof Parsed.Ok(Message message)) {
          byte[] line = MessageFormatter.encode(message);
          assertThat(MessageParser.OF_SERVERS.parse(line, 0, line.length - 1))
              .as(message.toString())
              .isEqualTo(new Parsed.Ok(message));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void lineAfterLineIsReadAsEachIsAlone(long seed) {
    var random = new Random(seed);
    var reader = new LineReader(new MessageParser(60, 40));
    String beginning = beginning(random);
    for (int i = 0; i < EACH; i++) {
      if (random.nextInt(4) == 0) {
        beginning = beginning(random);
      }
      String line = beginning + text(random, 30) + (random.nextBoolean() ? "\r" : "");
      byte[] bytes =
          random.nextInt(9) == 0 ? mutated(random) : line.getBytes(StandardCharsets.UTF_8);
      assertThat(reader.read(bytes, 0, bytes.length))
          .as(new String(bytes, StandardCharsets.UTF_8))
          .isEqualTo(new MessageParser(60, 40).parse(bytes, 0, bytes.length));
    }
  }

  private static String beginning(Random random) {
    List<String> some =
        List.of("PRIVMSG #lobby :", "NOTICE  #l a :", ":a!b@c PRIVMSG x :", "@a=b :", "JOIN ", "");
    return some.get(random.nextInt(some.size()));
  }

  private static byte[] noise(Random random) {
    byte[] bytes = new byte[random.nextInt(700)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] mutated(Random random) {
    var line = new StringBuilder(LINES.get(random.nextInt(LINES.size())));
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(line.length());
      switch (random.nextInt(3)) {
        case 0 -> line.deleteCharAt(at);
        case 1 -> line.insert(at, text(random, 3));
        default -> line.insert(at, line.substring(at, Math.min(line.length(), at + 9)));
      }
    }
    byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextBoolean()) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static Message message(Random random) {
    Tags tags = Tags.NONE;
    for (int i = random.nextInt(4); i > 0; i--) {
      tags = tags.with(key(random), text(random, 12).replace("\0", ""));
    }
    List<String> params = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      params.add(middle(random));
    }
    if (random.nextBoolean()) {
      params.add(text(random, 30).replaceAll("[\0\r\n]", ""));
    }
    return new Message(tags, source(random), command(random), params);
  }

  private static Source source(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Source.NONE;
      case 1 -> Source.server("irc.test");
      default -> new Source("Jo\u00e3o" + random.nextInt(9), "~u", "10.0.0.1");
    };
  }

  private static Command command(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Verb.values()[random.nextInt(Verb.values().length)];
      case 1 -> Numeric.values()[random.nextInt(Numeric.values().length)];
      default -> new Command.Other(random.nextBoolean() ? "999" : "STRANGE");
    };
  }

  private static String key(Random random) {
    return (random.nextBoolean() ? "+" : "")
        + (random.nextBoolean() ? "example.com/" : "")
        + "k"
        + random.nextInt(5);
  }

  private static String middle(Random random) {
    String text = text(random, 8).replaceAll("[\0\r\n ]", "").replaceFirst("^:+", "");
    return text.isEmpty() ? "x" : text;
  }

  private static String text(Random random, int max) {
    int[] pieces = PIECES.codePoints().toArray();
    return IntStream.range(0, random.nextInt(max))
        .map(i -> pieces[random.nextInt(pieces.length)])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
