package chat.roda.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.irc.FormattedText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed with signs is sent as IRC formats it, and read back as it was meant. */
class MarkupTest {
  /** Each part as its words and its styles, those without any as they are. */
  private static String read(String wire) {
    FormattedText formatted = FormattedText.parse(wire);
    return formatted.text()
        + " | "
        + formatted.runs().stream()
            .filter(run -> !run.styles().isEmpty())
            .map(run ->
                formatted.text().substring(run.start(), run.end())
                    + "="
                    + run.styles().stream()
                        .sorted()
                        .map(Enum::name)
                        .collect(Collectors.joining("+")))
            .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "plain words ~ plain words |",
        "a **bold** word ~ a bold word | bold=BOLD",
        "*one* and _two_ ~ one and two | one=ITALIC, two=ITALIC",
        "**bold and *both*** ~ bold and both | bold and =BOLD, both=BOLD+ITALIC",
        "use `a * b` here ~ use a * b here | a * b=CODE",
        "||he dies|| at last ~ he dies at last | he dies=SPOILER",
        "2 * 3 * 4 ~ 2 * 3 * 4 |",
        "2*3*4 ~ 2*3*4 |",
        "snake_case_name ~ snake_case_name |",
        "**not closed ~ **not closed |",
        "** spaces ** ~ ** spaces ** |",
        "https://a.example/_x_/*y* ~ https://a.example/_x_/*y* |",
        "a || b or c || d ~ a || b or c || d |"
      })
  void signs(String typed, String read) {
    assertThat(read(Markup.toWire(typed)).strip()).isEqualTo(read.strip());
  }

  @Test
  void strikeAndLinesOfCode() {
    assertThat(read(Markup.toWire("~~gone~~"))).isEqualTo("gone | gone=STRIKE");
    assertThat(read(Markup.toWire("look:\n```\nint a = *b;\n\n```\ndone")))
        .isEqualTo("look:\nint a = *b;\n\ndone | int a = *b;=CODE");
    assertThat(read(Markup.toWire("```\nnot closed"))).isEqualTo("```\nnot closed | ");
  }

  @Test
  void whatWasSentIsWrittenAsItWasTyped() {
    String typed = "a **bold** *slanted* ~~gone~~ `code` ||hidden|| word";
    assertThat(AsTyped.of(Markup.toWire(typed))).isEqualTo(typed);
    assertThat(AsTyped.of("\u00034red\u0003 and \u001funderlined")).isEqualTo("red and underlined");
  }

  @Test
  void othersCodesAreRead() {
    assertThat(
            read("\u0002b\u0002 \u001di\u000f \u000304,12red\u0003 \u0004ff0000hex\u0004 \u0007x"))
        .isEqualTo("b i red hex x | b=BOLD, i=ITALIC");
    assertThat(read("\u000304,")).isEqualTo(", | ");
    assertThat(read("\u000301,01secret\u000304 red")).isEqualTo("secret red | secret=SPOILER");
    assertThat(read("\u00031234")).isEqualTo("34 | ");
    assertThat(FormattedText.parse("a \u000301,01b c\u0003").masked()).isEqualTo("a █ █");
  }
}
