package chat.roda.irc;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.irc.FormattedText.Colours;
import chat.roda.irc.FormattedText.Run;
import chat.roda.irc.FormattedText.Style;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormattedTextTest {
  private static final Optional<TextColour> RED = Optional.of(new TextColour(0xff0000));
  private static final Optional<TextColour> BLUE = Optional.of(new TextColour(0x0000fc));
  private static final Optional<TextColour> NONE = Optional.empty();

  private static Run coloured(int start, int end, Colours colours) {
    return new Run(start, end, Set.of(), colours);
  }

  /** {@code ^C}, {@code ^D}, {@code ^O}, {@code ^Q} and {@code ^V} are codes. */
  private static FormattedText parse(String carets) {
    return FormattedText.parse(
        carets
            .replace("^C", "\u0003")
            .replace("^D", "\u0004")
            .replace("^O", "\u000f")
            .replace("^Q", "\u0011")
            .replace("^V", "\u0016"));
  }

  /** Marks that merely say in which script something is may stay. */
  @Test
  void whatTurnsTheOrderAroundIsLeftOut() {
    assertThat(FormattedText.parse("see \u202efdp.exe\u202c and \u2067\u200fa\u2069").text())
        .isEqualTo("see fdp.exe and \u200fa");
    assertThat(Directions.without("ana\u202e")).isEqualTo("ana");
  }

  @Test
  void whatIsHiddenIsMaskedWithAsManyCharsAsItHas() {
    var text = FormattedText.parse("a \u000301,01x 💀\u0003 b \u000301,01y\u0003");
    assertThat(text.masked()).isEqualTo("a █ ██ b █");
    assertThat(text.masked()).hasSameSizeAs(text.text());
  }

  @Test
  void coloursHoldUntilTheyAreEnded() {
    var text = parse("a ^C4red ^C12,4both ^C4,12turned^C plain ^C04,more^O end");
    assertThat(text.text()).isEqualTo("a red both turned plain ,more end");
    assertThat(text.runs())
        .containsExactly(
            coloured(2, 6, new Colours(RED, NONE)),
            coloured(6, 11, new Colours(BLUE, RED)),
            coloured(11, 17, new Colours(RED, BLUE)),
            coloured(24, 29, new Colours(RED, NONE)));
  }

  @Test
  void theGroundStaysWhenOnlyTheWordsChange() {
    assertThat(parse("^C4,12a^C12b").runs())
        .containsExactly(
            coloured(0, 1, new Colours(RED, BLUE)),
            new Run(1, 2, Set.of(Style.SPOILER), Colours.NONE));
  }

  @Test
  void theReadersOwnColourHasTheNumber99() {
    assertThat(parse("^C99,99a^C4,99b").runs())
        .containsExactly(coloured(1, 2, new Colours(RED, NONE)));
  }

  @ParameterizedTest
  @CsvSource({
    "16, 470000",
    "27, 47002a",
    "52, ff0000",
    "60, 0000ff",
    "87, ff94d3",
    "88, 000000",
    "98, ffffff"
  })
  void thereAre99Colours(int number, String hex) {
    assertThat(parse("^C" + number + "a").runs()).isEqualTo(parse("^D" + hex + "a").runs());
  }

  @Test
  void coloursMayBeGivenInFull() {
    var text = parse("^DFF0000red^DFF0000,0000fcboth^D plain ^D12none");
    assertThat(text.text()).isEqualTo("redboth plain 12none");
    assertThat(text.runs())
        .containsExactly(
            coloured(0, 3, new Colours(RED, NONE)), coloured(3, 7, new Colours(RED, BLUE)));
  }

  @Test
  void whatIsReversedHasItsColoursTheOtherWayRound() {
    assertThat(parse("^C4,12a^Vb^V^C^Vc").runs())
        .containsExactly(
            coloured(0, 1, new Colours(RED, BLUE)),
            coloured(1, 2, new Colours(BLUE, RED)),
            new Run(2, 3, Set.of(Style.REVERSE), Colours.NONE));
  }

  @Test
  void eachLineBeginsWithoutColours() {
    assertThat(parse("^C4,12^Qa\nb").runs())
        .containsExactly(new Run(0, 1, Set.of(Style.CODE), new Colours(RED, BLUE)));
  }
}
