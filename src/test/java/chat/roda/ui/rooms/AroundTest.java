package chat.roda.ui.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AroundTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anastacia: where is the cable | where is the cable
          @anastacia, are you there     | are you there
          anastacia                     | anastacia
          where is Anastacia            | where is Anastacia
          nobody is meant               | nobody is meant
          it would be good if all cables were rolled up, Anastacia, by ten | … cables were rolled up, Anastacia, by ten
          """)
  void whatIsSaidAroundAMentionIsSeen(String said, String seen) {
    assertThat(Around.of("Anastacia", said)).isEqualTo(seen);
  }

  @Test
  void theLineWithTheMentionIsTheOneThatIsSeen() {
    assertThat(Around.of("Anastacia", "hello everybody\nask Anastacia")).isEqualTo("ask Anastacia");
  }
}
