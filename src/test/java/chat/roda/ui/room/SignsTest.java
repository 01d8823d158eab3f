package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomEvent;
import chat.roda.client.Typing;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

/** Replies, reactions, who is typing, and messages that are taken back. */
class SignsTest extends RoomTest {
  private void anaSays(String text) {
    ana.say("#lobby", text);
    waitForMessage(text);
  }

  private void hoverOver(String text) {
    moveTo(text);
    waitUntil("the buttons are there", () -> isSeen(lookup("#hoverActions").query()));
  }

  /** Selects the newest message by keyboard. */
  private void goToNewest() {
    focusMessages();
    type(KeyCode.UP);
    waitUntil("one is chosen", () -> seen(".row-cell:selected") == 1);
  }

  @Test
  void aReplyQuotesAndJumps() {
    anaSays("which cable?");
    hoverOver("which cable?");
    clickOn("#hoverReply");
    waitUntil(
        "it is told", () -> shown("#replyBar .label").contains("Replying to Ana: which cable?"));
    write("the grey one").type(KeyCode.ENTER);
    assertThat(heardLine("the grey one").replyTo()).contains(heardLine("which cable?").id());
    waitUntil("it quotes", () -> shown(".quote-text").equals(java.util.List.of("which cable?")));
    assertThat(lookup(".quote-text").<Label>query().isWrapText()).as("in one line").isFalse();
    assertThat(isSeen(lookup("#replyBar").query())).isFalse();
    clickOn(".quote-text");
    waitUntil(
        "what it replies to is chosen",
        () ->
            from(lookup(".row-cell:selected").<Node>query())
                .lookup("which cable?")
                .tryQuery()
                .isPresent());
    type("and another");
    assertThat(heardLine("and another").replyTo()).isEmpty();
  }

  @Test
  void escIsNoReply() {
    anaSays("which cable?");
    goToNewest();
    press(KeyCode.SHORTCUT, KeyCode.R).release(KeyCode.R, KeyCode.SHORTCUT);
    waitUntil("it is told", () -> isSeen(lookup("#replyBar").query()));
    type(KeyCode.ESCAPE);
    waitUntil("it is told no more", () -> !isSeen(lookup("#replyBar").query()));
    type("never mind");
    assertThat(heardLine("never mind").replyTo()).isEmpty();
  }

  @Test
  void whatIsChosenStaysChosenWhenItsRowChanges() {
    anaSays("which cable?");
    goToNewest();
    ana.react("#lobby", heardLine("which cable?").id(), "👍", true);
    waitUntil("it is counted", () -> shown(".reaction").stream().anyMatch(t -> t.endsWith("1")));
    assertThat(seen(".row-cell:selected")).isEqualTo(1);
    press(KeyCode.SHORTCUT, KeyCode.R).release(KeyCode.R, KeyCode.SHORTCUT);
    waitUntil("the reply is told", () -> isSeen(lookup("#replyBar").query()));
  }

  @Test
  void reactionsAreCountedAndJoined() {
    anaSays("coffee at ten?");
    String id = heardLine("coffee at ten?").id();
    ana.react("#lobby", id, "👍", true);
    waitUntil("it is counted", () -> shown(".reaction").stream().anyMatch(t -> t.endsWith("1")));
    clickOn(".reaction");
    waitUntil("Ana is told", () -> heard.contains(reaction(id, "👍", true)));
    waitUntil("both are counted", () -> shown(".reaction").stream().anyMatch(t -> t.endsWith("2")));
    assertThat(
            lookup(".reaction").queryAll().stream()
                .filter(RoomTest::isSeen)
                .map(node -> ((Button) node).getTooltip().getText()))
        .containsExactly("Ana and Zoe: thumbs up");
    clickOn(".reaction");
    waitUntil(
        "ours is taken back", () -> shown(".reaction").stream().anyMatch(t -> t.endsWith("1")));
    ana.react("#lobby", id, "👍", false);
    waitUntil("none is left", () -> shown(".reaction").isEmpty());
  }

  private RoomEvent reaction(String id, String sign, boolean given) {
    return heard.stream()
        .filter(e ->
            e instanceof RoomEvent.Reacted r
                && r.nickname().equals("Zoe")
                && r.to().equals(id)
                && r.reaction().equals(sign)
                && r.given() == given)
        .findFirst()
        .orElse(new RoomEvent.Exited("none"));
  }

  @Test
  void aReactionIsChosenByKeyboardAndIsInTheHistory() {
    anaSays("coffee at ten?");
    String id = heardLine("coffee at ten?").id();
    goToNewest();
    press(KeyCode.SHORTCUT, KeyCode.E).release(KeyCode.E, KeyCode.SHORTCUT);
    clickOn("#react-PARTY");
    waitUntil("Ana is told", () -> heard.contains(reaction(id, "🎉", true)));
    inRoom(RoomViewModel::leave);
    room = enter("Eva");
    waitForMessage("coffee at ten?");
    waitUntil("it is counted", () -> shown(".reaction").stream().anyMatch(t -> t.endsWith("1")));
  }

  @Test
  void whatWasSaidIsTakenBackEverywhere() {
    anaSays("keep this");
    type("oops, the password is sesame");
    String id = heardLine("oops, the password is sesame").id();
    ana.say("#lobby", "what?", Optional.of(id));
    waitUntil("it is quoted", () -> !shown(".quote-text").isEmpty());
    goToNewest();
    type(KeyCode.UP);
    type(KeyCode.DELETE);
    waitUntil("it is asked", () -> lookup("#deleteMessage").tryQuery().isPresent());
    type(KeyCode.ENTER);
    waitUntil(
        "Ana is told",
        () -> heard.stream().anyMatch(e -> e instanceof RoomEvent.Redacted r && r.id().equals(id)));
    waitForMessage("This message was deleted");
    assertThat(messages()).contains("keep this").noneMatch(m -> m.contains("sesame"));
    assertThat(shown(".quote-text")).containsExactly("This message was deleted");
  }

  @Test
  void whatOthersSaidIsNotOursToDelete() {
    anaSays("keep this");
    hoverOver("keep this");
    assertThat(isSeen(lookup("#hoverDelete").query())).isFalse();
    assertThat(isSeen(lookup("#hoverReply").query())).isTrue();
  }

  @Test
  void whoIsTypingIsTold() {
    ana.typing("#lobby", Typing.ACTIVE);
    waitUntil("it is told", () -> typingLine().equals("Ana is typing…"));
    anaSays("there");
    waitUntil("it is told no more", () -> typingLine().isEmpty());
    clickOn(".input-text").write("hm");
    waitUntil("Ana is told", () -> heard.contains(zoeIs(Typing.ACTIVE)));
    type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
    waitUntil("Ana is told that it is over", () -> heard.contains(zoeIs(Typing.DONE)));
  }

  @Test
  void nobodyTypesWhereTheConnectionIsLost() throws Exception {
    ana.typing("#lobby", Typing.PAUSED);
    waitUntil("it is told", () -> typingLine().equals("Ana is typing…"));
    host.close();
    waitUntil("the line tells of it", () -> isSeen(lookup("#linkLine").query()));
    assertThat(typingLine()).isEmpty();
  }

  private boolean anaKnowsThatZoeTypes() {
    return heard.stream()
        .anyMatch(e -> e instanceof RoomEvent.IsTyping typing && typing.nickname().equals("Zoe"));
  }

  @Test
  void nothingIsToldOfTypingWhereThatIsTurnedOff() {
    tellsTyping.set(false);
    clickOn(".input-text").write("h").type(KeyCode.BACK_SPACE);
    type("over");
    waitUntil("Ana hears it", () -> anaHears("over"));
    assertThat(anaKnowsThatZoeTypes()).isFalse();
  }

  @Test
  void onceThatIsTurnedOffNothingMoreIsTold() {
    clickOn(".input-text").write("hm");
    waitUntil("Ana is told", () -> heard.contains(zoeIs(Typing.ACTIVE)));
    tellsTyping.set(false);
    heard.clear();
    var longer = new AtomicBoolean();
    onFxThread(() -> {
      // By the clock of the window, on which it would be told after five seconds.
      var pause = new PauseTransition(Duration.seconds(6));
      pause.setOnFinished(_ -> longer.set(true));
      pause.play();
      return pause;
    });
    waitUntil("it would have been told", longer::get);
    type("m");
    waitUntil("Ana hears it", () -> anaHears("hmm"));
    assertThat(anaKnowsThatZoeTypes()).isFalse();
  }

  private static RoomEvent zoeIs(Typing typing) {
    return new RoomEvent.IsTyping("#lobby", "Zoe", typing);
  }

  private String typingLine() {
    return lookup("#typingLine").queryAs(Label.class).getText();
  }

  @Test
  void whoComesFromTheInputBeginsAtTheNewestAndNotAtWhatWasChosenLongAgo() {
    anaSays("long ago");
    anaSays("which cable?");
    hoverOver("long ago");
    clickOn(MouseButton.PRIMARY);
    waitUntil("one is chosen", () -> seen(".row-cell:selected") == 1);
    clickOn(".input-text");
    waitUntil("none is chosen any more", () -> seen(".row-cell:selected") == 0);
    press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
    press(KeyCode.SHORTCUT, KeyCode.R).release(KeyCode.R, KeyCode.SHORTCUT);
    assertThat(isSeen(lookup("#replyBar").query())).isFalse();
    goToNewest();
    assertThat(messagesIn(lookup(".row-cell:selected").query())).containsExactly("which cable?");
  }
}
