package chat.roda.irc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8Test {
  private static final List<String> TEXTS =
      List.of("", "a", "oi, Zo\u00eb", "\u674e \ud83c\udf89", "\u0000\r\n");

  @Test
  void isTheSameWhetherItCameAsTextOrAsBytes() {
    for (String text : TEXTS) {
      byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
      Utf8 fromBytes = Utf8.of(bytes, 1, bytes.length - 1);
      assertThat(fromBytes).isEqualTo(Utf8.of(text)).hasSameHashCodeAs(Utf8.of(text));
      assertThat(fromBytes).hasToString(text).isNotEqualTo(Utf8.of(text + "a"));
      assertThat(fromBytes.length()).isEqualTo(bytes.length - 2);
      assertThat(fromBytes.isEmpty()).isEqualTo(text.isEmpty());
    }
  }

  @Test
  void staysWhatItWasWhereverItsBytesCameFromAndWent() {
    byte[] bytes = {'a', 'b', 'c'};
    Utf8 text = Utf8.of(bytes, 0, 3);
    bytes[0] = 'x';
    assertThat(text).hasToString("abc");
    byte[] into = {'<', 0, 0, 0, '>'};
    text.copyTo(into, 1);
    assertThat(into).asString(StandardCharsets.US_ASCII).isEqualTo("<abc>");
    into[1] = 'x';
    assertThat(text).hasToString("abc");
  }

  @Test
  void knowsWhetherItCanStandInALine() {
    assertThat(List.of("", "a \u674e", "\u0001ACTION waves\u0001", "\t"))
        .noneMatch(text -> Utf8.of(text).breaksLine());
    assertThat(List.of("\n", "a\rb", "0123456789\u0000", "\u674e\n"))
        .allMatch(text -> Utf8.of(text).breaksLine())
        .allMatch(text -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          return Utf8.of(bytes, 0, bytes.length).breaksLine();
        });
  }

  @Test
  void knowsWhetherItNeedsAColonBeforeIt() {
    assertThat(List.of("a", "a:b", "\u674e")).allMatch(text -> Utf8.of(text).isMiddle());
    assertThat(List.of("", ":a", "a b", " ")).noneMatch(text -> Utf8.of(text).isMiddle());
  }

  @Test
  void halfOfASignIsAQuestionMark() {
    assertThat(Utf8.of("a\ud83cb")).hasToString("a?b");
  }
}
