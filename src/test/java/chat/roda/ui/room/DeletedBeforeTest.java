package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever comes later has missed nothing: what was deleted before leaves no trace for them. */
class DeletedBeforeTest extends RoomTest {
  @Test
  void neitherTheMessageNorThatThereWasOneNorItsQuoteIsShown() {
    ana.say("#lobby", "keep this");
    ana.say("#lobby", "the password is sesame");
    String id = heardLine("the password is sesame").id();
    ana.say("#lobby", "oops", Optional.of(id));
    ana.redact("#lobby", id);
    waitForMessage("This message was deleted");
    inRoom(RoomViewModel::leave);
    room = enter("Bia");
    waitForMessage("oops");
    assertThat(messages()).containsExactly("keep this", "oops");
    assertThat(shown(".quote-text")).containsExactly("a message further up");
  }
}
