package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Link;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever comes later has missed nothing: what was deleted before leaves no trace for them. */
class DeletedBeforeTest extends RoomTest {
  private String whoseCopy = "Zoe";

  @Override
  Optional<Path> copyFile() {
    return Optional.of(settingsFolder.resolve(whoseCopy + ".sqlite"));
  }

  private void comeInAfterADeletion() {
    ana.say("#lobby", "keep this");
    ana.say("#lobby", "the password is sesame");
    String id = heardLine("the password is sesame").id();
    ana.say("#lobby", "oops", Optional.of(id));
    ana.redact("#lobby", id);
    waitForMessage("This message was deleted");
    inRoom(RoomViewModel::leave);
    whoseCopy = "Bia";
    room = enter("Bia");
    waitForMessage("oops");
  }

  @Test
  void neitherTheMessageNorThatThereWasOneNorItsQuoteIsShown() {
    comeInAfterADeletion();
    assertThat(messages()).containsExactly("keep this", "oops");
    assertThat(shown(".quote-text")).containsExactly("a message further up");
  }

  @Test
  void whoWantsToGoToItIsToldThatItIsNotThere() {
    comeInAfterADeletion();
    clickOn(".quote-text");
    waitForToast(MISSED);
    assertThat(messages()).containsExactly("keep this", "oops");
    clickOn(".toast .button");
    waitUntil("that is read", () -> seen(".toast") == 0);
    waitForCopy("#lobby", "oops");
    host.close();
    waitUntil("the room is away", () -> !(room.linkProperty().get() instanceof Link.Online));
    clickOn(".quote-text");
    waitForToast(MISSED);
    assertThat(messages()).containsExactly("keep this", "oops");
  }
}
