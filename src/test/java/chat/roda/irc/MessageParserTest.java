package chat.roda.irc;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.irc.Parsed.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines in, values out: tables after the Modern IRC document and IRCv3 message-tags. */
class MessageParserTest {
  private static final MessageParser PARSER = MessageParser.OF_CLIENTS;

  static Stream<Arguments> commandsAndParameters() {
    return Stream.of(
        Arguments.of("QUIT", Verb.QUIT, List.of()),
        Arguments.of("quit", Verb.QUIT, List.of()),
        Arguments.of("NICK ana", Verb.NICK, List.of("ana")),
        Arguments.of("PRIVMSG #lobby :hello world", Verb.PRIVMSG, List.of("#lobby", "hello world")),
        Arguments.of("PRIVMSG #lobby hello", Verb.PRIVMSG, List.of("#lobby", "hello")),
        Arguments.of("PRIVMSG #lobby ::-)", Verb.PRIVMSG, List.of("#lobby", ":-)")),
        Arguments.of(
            "PRIVMSG #lobby : two  spaces ", Verb.PRIVMSG, List.of("#lobby", " two  spaces ")),
        Arguments.of("TOPIC #lobby :", Verb.TOPIC, List.of("#lobby", "")),
        Arguments.of("AWAY :", Verb.AWAY, List.of("")),
        Arguments.of("USER   ana  0   *   :Ana  B", Verb.USER, List.of("ana", "0", "*", "Ana  B")),
        Arguments.of("  NICK ana  ", Verb.NICK, List.of("ana")),
        Arguments.of("MODE #a:b +o c:d", Verb.MODE, List.of("#a:b", "+o", "c:d")),
        Arguments.of("001 ana :Welcome", Numeric.RPL_WELCOME, List.of("ana", "Welcome")),
        Arguments.of("999 ana", new Command.Other("999"), List.of("ana")),
        Arguments.of("frobnicate x", new Command.Other("FROBNICATE"), List.of("x")),
        Arguments.of(
            "PRIVMSG #li\u00e7\u00e3o :\u674e \ud83c\udf89",
            Verb.PRIVMSG,
            List.of("#li\u00e7\u00e3o", "\u674e \ud83c\udf89")),
        Arguments.of(
            "PRIVMSG #lobby :tab\there \u0001ACTION\u0001",
            Verb.PRIVMSG,
            List.of("#lobby", "tab\there \u0001ACTION\u0001")));
  }

  @ParameterizedTest
  @MethodSource
  void commandsAndParameters(String line, Command command, List<String> params) {
    Message message = message(line);
    assertThat(message.command()).isEqualTo(command);
    assertThat(message.params()).isEqualTo(params);
    assertThat(message.source()).isEqualTo(Source.NONE);
    assertThat(message.tags()).isEqualTo(Tags.NONE);
  }

  static Stream<Arguments> sources() {
    return Stream.of(
        Arguments.of(":irc.example.com NOTICE * :x", new Source("irc.example.com", "", "")),
        Arguments.of(":dan!d@localhost PRIVMSG #c :x", new Source("dan", "d", "localhost")),
        Arguments.of(":dan@localhost QUIT", new Source("dan", "", "localhost")),
        Arguments.of(":dan!d QUIT", new Source("dan", "d", "")),
        Arguments.of(
            ":Jo\u00e3o!~j@2001:db8::1 QUIT", new Source("Jo\u00e3o", "~j", "2001:db8::1")),
        Arguments.of(":a!b@c@d QUIT", new Source("a", "b", "c@d")),
        Arguments.of(":a!b!c@d QUIT", new Source("a", "b!c", "d")),
        Arguments.of(":!@ QUIT", Source.NONE),
        Arguments.of(": QUIT", Source.NONE),
        Arguments.of(":a   QUIT", new Source("a", "", "")));
  }

  @ParameterizedTest
  @MethodSource
  void sources(String line, Source source) {
    assertThat(message(line).source()).isEqualTo(source);
  }

  static Stream<Arguments> tags() {
    return Stream.of(
        Arguments.of("@id=234AB QUIT", Map.of("id", "234AB")),
        Arguments.of("@id=1;rose QUIT", Map.of("id", "1", "rose", "")),
        Arguments.of("@id=1;rose= QUIT", Map.of("id", "1", "rose", "")),
        Arguments.of(
            "@+icon=https://example.com/favicon.png QUIT",
            Map.of("+icon", "https://example.com/favicon.png")),
        Arguments.of("@a=1;a=2 QUIT", Map.of("a", "2")),
        Arguments.of("@a=b=c QUIT", Map.of("a", "b=c")),
        Arguments.of("@+vendor.example/key-1=x QUIT", Map.of("+vendor.example/key-1", "x")),
        Arguments.of("@a=\\:\\s\\\\\\r\\n QUIT", Map.of("a", "; \\\r\n")),
        Arguments.of("@a=1\\b2\\ QUIT", Map.of("a", "1b2")),
        Arguments.of("@a=x\\ QUIT", Map.of("a", "x")),
        Arguments.of("@a=\\\\s QUIT", Map.of("a", "\\s")),
        Arguments.of("@a=\u674e\ud83c\udf89 QUIT", Map.of("a", "\u674e\ud83c\udf89")),
        Arguments.of("@;;a=1; QUIT", Map.of("a", "1")),
        Arguments.of("@=x;a_b=2;c=3 QUIT", Map.of("c", "3")),
        Arguments.of("@ QUIT", Map.of()));
  }

  @ParameterizedTest
  @MethodSource
  void tags(String line, Map<String, String> tags) {
    assertThat(message(line).tags().values()).isEqualTo(tags);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("", Problem.EMPTY, ""),
        Arguments.of("   ", Problem.EMPTY, ""),
        Arguments.of("\r", Problem.EMPTY, ""),
        Arguments.of(":source.only", Problem.NO_COMMAND, ""),
        Arguments.of("@tags=only", Problem.NO_COMMAND, ""),
        Arguments.of("12 x", Problem.NO_COMMAND, ""),
        Arguments.of("1234 x", Problem.NO_COMMAND, ""),
        Arguments.of("PRIV-MSG x", Problem.NO_COMMAND, ""),
        Arguments.of("HTTP/1.1 200 OK", Problem.NO_COMMAND, ""),
        Arguments.of("PRIVMSG #a :x\0y", Problem.FORBIDDEN_BYTE, ""),
        Arguments.of("PRIVMSG #a :x\ry", Problem.FORBIDDEN_BYTE, ""),
        Arguments.of("PRIVMSG #a :" + "x".repeat(510), Problem.TOO_LONG, "PRIVMSG"),
        Arguments.of(":a!b@c PRIVMSG #a :" + "x".repeat(510), Problem.TOO_LONG, "PRIVMSG"),
        Arguments.of("@a=" + "x".repeat(4096) + " QUIT", Problem.TAGS_TOO_LONG, ""));
  }

  @ParameterizedTest
  @MethodSource
  void refusals(String line, Problem problem, String command) {
    assertThat(parse(line)).isEqualTo(new Parsed.Malformed(problem, command));
  }

  @Test
  void limitsAreExact() {
    String body = "PRIVMSG #a :";
    assertThat(message(body + "x".repeat(510 - body.length())).param(1)).hasSize(498);
    assertThat(parse(body + "x".repeat(511 - body.length()))).isInstanceOf(Parsed.Malformed.class);
    String tags = "@a=" + "x".repeat(4096 - 4) + " ";
    assertThat(message(tags + "QUIT").tags().get("a")).isPresent();
    assertThat(parse("@a=" + "x".repeat(4096 - 3) + " QUIT")).isInstanceOf(Parsed.Malformed.class);
    assertThat(message(tags + body + "x".repeat(498)).param(1)).hasSize(498);
  }

  @Test
  void bytesThatAreNotUtf8SayWhichCommandTheyCameIn() {
    byte[] line = "PRIVMSG #a :ol\u00e1".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(PARSER.parse(line, 0, line.length))
        .isEqualTo(new Parsed.Malformed(Problem.NOT_UTF8, "PRIVMSG"));
  }

  @Test
  void aReplacementCharacterThatWasSentIsUtf8() {
    assertThat(message("PRIVMSG #a :\ufffd").param(1)).isEqualTo("\ufffd");
  }

  @Test
  void onlyTheGivenPartOfTheBytesIsRead() {
    byte[] bytes = "xxNICK ana\r\nyy".getBytes(StandardCharsets.UTF_8);
    assertThat(PARSER.parse(bytes, 2, 9)).isEqualTo(parse("NICK ana"));
  }

  @Test
  void moreParametersThanAnybodyNeedsAreOneText() {
    Message message = message("MODE " + "x ".repeat(100).strip());
    assertThat(message.params()).hasSize(64);
    assertThat(message.lastParam()).isEqualTo("x ".repeat(37).strip());
    assertThat(parse(message.toString())).isEqualTo(new Parsed.Ok(message));
  }

  private static Message message(String line) {
    Parsed parsed = parse(line);
    assertThat(parsed).isInstanceOf(Parsed.Ok.class);
    return ((Parsed.Ok) parsed).message();
  }

  private static Parsed parse(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return PARSER.parse(bytes, 0, bytes.length);
  }
}
