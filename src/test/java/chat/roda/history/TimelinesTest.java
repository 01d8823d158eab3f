package chat.roda.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelinesTest {
  private final Timelines timelines = new Timelines();

  /** Nothing is shared with what stands for a conversation that has no entries. */
  @Test
  void aConversationWithoutANameIsOneLikeOthers() {
    timelines.add("", 2, 0);
    assertThat(timelines.of("").size()).isOne();
    assertThat(timelines.all()).hasSize(1);
    assertThat(timelines.of("#other").isEmpty()).isTrue();
    assertThat(new Timelines().of("").isEmpty()).isTrue();
  }

  @Test
  void whatHasNoEntriesAnyMoreIsForgottenAndBeginsAnew() {
    timelines.add("#a", 2, 0);
    timelines.add("#b", 4, 1);
    timelines.remove("#b", 4);
    timelines.remove("#a", 2);
    assertThat(timelines.all()).isEmpty();
    timelines.add("#a", 6, 2);
    assertThat(timelines.of("#a").size()).isOne();
    assertThat(timelines.of("#b").isEmpty()).isTrue();
  }
}
