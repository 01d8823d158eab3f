package chat.roda.ui.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PickerLinesTest {
  /** Two in the first part, eleven in the second. */
  private final PickerLines lines =
      PickerLines.of(List.of(part("recent", 2), part("none", 0), part("all", 11)));

  private static PickerLines.Part part(String title, int size) {
    return new PickerLines.Part(title, IntStream.range(0, size).mapToObj(i -> title + i).toList());
  }

  @Test
  void everyPartBeginsWithItsTitleUnlessItIsEmpty() {
    assertThat(lines.lines())
        .hasSize(5)
        .startsWith(
            new PickerLines.Title("recent"), new PickerLines.Few(0, List.of("recent0", "recent1")));
    assertThat(lines.lineOf("all")).isEqualTo(2);
    assertThat(lines.firstFrom(2)).isEqualTo(2);
    assertThat(lines.lineOf(12)).isEqualTo(4);
  }

  @Test
  void goesAsideFromLineToLine() {
    assertThat(lines.aside(1, 1)).isEqualTo(2);
    assertThat(lines.aside(0, -1)).isZero();
    assertThat(lines.aside(12, 1)).isEqualTo(12);
  }

  @Test
  void goesDownInItsColumnWhereThereIsOne() {
    assertThat(lines.down(1, 1)).isEqualTo(3);
    assertThat(lines.down(8, 1)).as("the last line is shorter").isEqualTo(12);
    assertThat(lines.down(8, -1)).isEqualTo(1);
    assertThat(lines.down(0, -1)).isZero();
    assertThat(lines.down(0, 9)).isEqualTo(11);
  }

  @Test
  void nothingIsNoPlaceToGo() {
    PickerLines none = PickerLines.of(List.of());
    assertThat(none.aside(0, 1)).isZero();
    assertThat(none.down(0, 1)).isZero();
  }
}
