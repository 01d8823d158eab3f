package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChatLine;
import chat.roda.client.Link;
import chat.roda.client.RoomEvent;
import chat.roda.ui.conversation.Conversation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Saying in other words what one said, by every way that there is. */
class EditingInWindowTest extends RoomTest {
  private static final String EDITED = " (edited)";

  private void anaSees(String words) {
    waitUntil(
        "Ana sees " + words,
        () ->
            heard.stream()
                .anyMatch(e -> e instanceof RoomEvent.Edited it && it.wire().equals(words)));
  }

  private String id(String text) {
    waitUntil("Ana hears " + text, () -> anaHears(text));
    return heard.stream()
        .filter(e -> e instanceof RoomEvent.Said said && said.line().text().equals(text))
        .map(e -> ((RoomEvent.Said) e).line().id())
        .findFirst()
        .orElseThrow();
  }

  private String typed() {
    return lookup(".input-text").queryTextInputControl().getText();
  }

  private List<String> bar() {
    return shown("#editingBar .label");
  }

  private void chord(KeyCode... keys) {
    press(keys).release(keys);
  }

  private void over(String words) {
    onFxThread(() -> {
      lookup(".input-text").queryTextInputControl().setText(words);
      return words;
    });
  }

  private void say(String text) {
    type(text);
    waitUntil("Ana hears " + text, () -> anaHears(text));
    waitForMessage(text);
  }

  @Test
  void upInAnEmptyBoxEditsWhatOneSaidLast() {
    type("good **mroning**");
    waitForMessage("good mroning");
    id("good mroning");
    ana.say("#lobby", "hello");
    waitForMessage("hello");
    clickOn(".input-text").type(KeyCode.UP);
    waitUntil("it is told", () -> !bar().isEmpty());
    assertThat(bar()).containsExactly("Editing a message: good mroning");
    assertThat(typed()).isEqualTo("good **mroning**");
    over("good **morning**");
    type(KeyCode.ENTER);
    waitForMessage("good morning" + EDITED);
    anaSees("good \u0002morning\u0002");
    assertThat(bar()).isEmpty();
    assertThat(typed()).isEmpty();
    assertThat(messages()).containsExactlyInAnyOrder("good morning" + EDITED, "hello");
    assertThat(
            lookup(".row-cell").queryAll().stream()
                .filter(RoomTest::isSeen)
                .map(Node::getAccessibleText))
        .anyMatch(told -> told.endsWith("Zoe: good morning" + EDITED));
    inRoom(RoomViewModel::leave);
    room = enter("Eva");
    waitForMessage("good morning" + EDITED);
  }

  @Test
  void escLeavesItAsItIsAndBringsTheDraftBack() {
    say("as it is");
    write("half a thou");
    moveTo("as it is");
    waitUntil("the buttons are there", () -> isSeen(lookup("#hoverActions").query()));
    clickOn("#hoverEdit");
    waitUntil("it is in the box", () -> typed().equals("as it is"));
    assertThat(room.currentProperty().get().composing().unsaid()).isEqualTo("half a thou");
    write(", or not");
    assertThat(typed()).as("the caret is at the end").isEqualTo("as it is, or not");
    type(KeyCode.ESCAPE);
    waitUntil("it is told no more", () -> bar().isEmpty());
    assertThat(typed()).isEqualTo("half a thou");
    write("ght").type(KeyCode.ENTER);
    waitForMessage("half a thought");
    assertThat(messages()).containsExactlyInAnyOrder("as it is", "half a thought");
  }

  @Test
  void whatIsTheSameOrNothingIsNotSent() {
    say("as it is");
    type(KeyCode.UP);
    over("");
    type(KeyCode.ENTER);
    assertThat(bar()).as("nothing is no message: it is still edited").isNotEmpty();
    over("as it is");
    type(KeyCode.ENTER);
    waitUntil("it is over", () -> bar().isEmpty());
    say("next");
    assertThat(messages()).containsExactlyInAnyOrder("as it is", "next");
    assertThat(heard).noneMatch(RoomEvent.Edited.class::isInstance);
  }

  @Test
  void oneEditsByKeyAndTwiceAndDeletesThen() {
    say("one");
    focusMessages();
    type(KeyCode.UP);
    waitUntil("one is chosen", () -> seen(".row-cell:selected") == 1);
    chord(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
    waitUntil("it is in the box", () -> typed().equals("one"));
    over("two\nlines");
    type(KeyCode.ENTER);
    waitForMessage("two\nlines" + EDITED);
    type(KeyCode.UP);
    waitUntil("it is in the box", () -> typed().equals("two\nlines"));
    over("/me waves");
    type(KeyCode.ENTER);
    waitForMessage("waves" + EDITED);
    type(KeyCode.UP);
    waitUntil("as it is typed", () -> typed().equals("/me waves"));
    type(KeyCode.ESCAPE);
    String id = id("one");
    inRoom(model -> model.deeds().delete(current(), line(id)));
    waitForMessage("This message was deleted");
  }

  private Conversation current() {
    return room.currentProperty().get();
  }

  private ChatLine line(String id) {
    return onFxThread(() -> current().transcript().lastOwn())
        .filter(it -> it.id().equals(id))
        .orElseThrow();
  }

  @Test
  void repliesAndReactionsStayAndQuotesHaveTheNewWords() {
    say("which cabel?");
    String id = id("which cabel?");
    ana.say("#lobby", "the grey one", Optional.of(id));
    ana.react("#lobby", id, "👍", true);
    waitUntil("it is quoted", () -> shown(".quote-text").equals(List.of("which cabel?")));
    waitUntil("it is counted", () -> shown(".reaction").stream().anyMatch(t -> t.endsWith("1")));
    clickOn(".input-text").type(KeyCode.UP);
    over("which cable?");
    type(KeyCode.ENTER);
    waitForMessage("which cable?" + EDITED);
    assertThat(shown(".quote-text")).containsExactly("which cable?");
    assertThat(shown(".reaction")).singleElement().asString().endsWith("1");
  }

  @Test
  void whatOthersSaidIsNotOursToEditAndTheirEditsAreShown() {
    ana.say("#lobby", "good mroning");
    waitForMessage("good mroning");
    moveTo("good mroning");
    waitUntil("the buttons are there", () -> isSeen(lookup("#hoverActions").query()));
    assertThat(isSeen(lookup("#hoverEdit").query())).isFalse();
    ana.edit("#lobby", id("good mroning"), "good morning", ChatLine.Kind.MESSAGE);
    waitForMessage("good morning" + EDITED);
    clickOn(".input-text").type(KeyCode.UP);
    assertThat(bar()).as("nothing of ours is there").isEmpty();
  }

  @Test
  void whatIsTooLongForOneMessageStaysInTheBox() {
    say("one");
    type(KeyCode.UP);
    over("x\n".repeat(250) + "y");
    type(KeyCode.ENTER);
    type(KeyCode.ENTER);
    waitUntil(
        "it is told that it is too long",
        () ->
            lookup("That is too long. Make it shorter, then send it again.")
                .tryQuery()
                .isPresent());
    assertThat(typed()).as("it is not lost").startsWith("x\nx\n");
    assertThat(bar()).isNotEmpty();
  }

  @Test
  void whileTheHostIsAwayTheEditWaitsAndIsShownSo() throws Exception {
    say("one");
    int port = host.address().getPort();
    host.close();
    waitUntil("we are out", () -> room.linkProperty().get() instanceof Link.Waiting);
    clickOn(".input-text").type(KeyCode.UP);
    over("two");
    type(KeyCode.ENTER);
    waitForMessage("two");
    assertThat(
            lookup(".message-clock").queryAll().stream()
                .filter(RoomTest::isSeen)
                .map(Node::getAccessibleText))
        .singleElement()
        .asString()
        .startsWith("Not sent yet");
    host = host(port);
    inRoom(RoomViewModel::retryNow);
    waitUntil(
        "the new host does not have the message: it says so",
        () ->
            shown(".message-reason").stream()
                .anyMatch(it -> it.startsWith("The new words are not in the room.")));
    assertThat(messages()).as("what the others have").containsExactly("one");
  }

  /** The window's own copy is as the room is, also of what was edited while it was away. */
  @Override
  Optional<Path> copyFile() {
    return Optional.of(settingsFolder.resolve("copy.sqlite"));
  }

  @Test
  void whatIsEditedWhileOneIsAwayIsSoInOnesOwnCopy() {
    ana.say("#lobby", "good mroning");
    waitForMessage("good mroning");
    inRoom(RoomViewModel::leave);
    waitUntil("we are out", left::get);
    ana.edit("#lobby", id("good mroning"), "good morning", ChatLine.Kind.MESSAGE);
    anaSees("good morning");
    room = enter("Zoe");
    waitForMessage("good morning" + EDITED);
    inRoom(RoomViewModel::leave);
    host.close();
    waitForCopy("#lobby", "good morning");
  }
}
