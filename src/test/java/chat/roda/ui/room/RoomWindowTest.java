package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChatLine;
import chat.roda.client.Failure;
import chat.roda.client.Link;
import chat.roda.client.RoomEvent;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Talking, coming and going. */
class RoomWindowTest extends RoomTest {
  @Test
  void twoPeopleTalk() {
    ana.say("#lobby", "good morning");
    waitForMessage("good morning");
    type("hello Ana");
    waitForMessage("hello Ana");
    waitUntil("Ana hears it", () -> anaHears("hello Ana"));
    waitUntil("it is in the room", () -> seen(".message-clock") == 0);
    assertThat(shown(".room-about")).containsExactly("Ana's room · 2 people");
  }

  @Test
  void aWindowWithNoRoomForMessagesHasThemAgainWhenItIsHigh() {
    ana.say("#lobby", "good morning");
    waitForMessage("good morning");
    resize(400, 80);
    waitUntil("there is no room", () -> lookup(".message-list").<Region>query().getHeight() == 0);
    resize(900, 700);
    waitForMessage("good morning");
  }

  @Test
  void comingsAndGoingsAreTold() {
    var carla = client("Carla");
    waitUntil(
        "she came in",
        () -> shown(".quiet-row").stream().anyMatch(t -> t.contains("Carla came in · ")));
    assertThat(shown(".person .nickname")).containsExactly("Ana", "Carla", "Zoe");
    carla.leave();
    waitUntil(
        "she went out again",
        () ->
            shown(".quiet-row").stream()
                .anyMatch(t -> t.contains("Carla came in and went out · ")));
    assertThat(shown(".person .nickname")).containsExactly("Ana", "Zoe");
  }

  @Test
  void sairEndsTheStay() {
    type("/sair");
    waitUntil("the stay is over", left::get);
    waitUntil(
        "Ana is told",
        () ->
            heard.stream()
                .anyMatch(e -> e instanceof RoomEvent.WentOut out && out.nickname().equals("Zoe")));
  }

  @Test
  void whatIsTypedWhileTheConnectionIsAwayIsSentOnceItIsBack() throws Exception {
    int port = host.address().getPort();
    host.close();
    waitUntil(
        "the line tells of it",
        () ->
            isSeen(lookup("#linkLine").query())
                && shown("#linkLine .label").getFirst().contains("Trying again in"));
    type("are you there?");
    waitUntil("it waits", () -> seen(".message-line:pending") == 1);
    host = host(port);
    ana.retryNow();
    clickOn("Retry now");
    waitUntil("it is in the room", () -> seen(".message-line:pending") == 0);
    waitUntil("Ana hears it", () -> anaHears("are you there?"));
    assertThat(messages()).containsOnlyOnce("are you there?");
    assertThat(
            heard.stream()
                .filter(e ->
                    e instanceof RoomEvent.Said said
                        && said.line().text().equals("are you there?")))
        .hasSize(1);
    assertThat(isSeen(lookup("#linkLine").query())).isFalse();
  }

  @Test
  void thatTheHostClosedTheRoomIsSaidUntilItIsThereAgain() throws Exception {
    type("/msg Ana are you there?");
    waitUntil("the private conversation is shown", () -> shown(".room-title").contains("Ana"));
    int port = host.address().getPort();
    host.close();
    var said = new ConcurrentLinkedQueue<String>();
    onFxThread(
        () -> lookup("#linkLine .label").queryAs(Label.class).textProperty().subscribe(said::add));
    waitUntil(
        "it was tried again, in vain",
        () ->
            room.linkProperty().get() instanceof Link.Waiting(var why, _)
                && why == Failure.REFUSED);
    assertThat(said)
        .isNotEmpty()
        .allMatch(words -> words.isEmpty() || words.startsWith("The room was closed by its host."));
    host = host(port);
    clickOn("Retry now");
    waitUntil("it is there again", () -> room.linkProperty().get() instanceof Link.Online);
    assertThat(isSeen(lookup("#linkLine").query())).isFalse();
  }

  @Test
  void aNicknameThatIsTakenIsExplained() {
    type("/nick Ana");
    waitUntil(
        "it is explained",
        () ->
            shown(".quiet-row").stream()
                .anyMatch(t -> t.startsWith("Somebody here is called Ana already.")));
  }

  @Test
  void aCommandThatDoesNotExistIsExplainedAndNotSent() {
    type("/slap Ana");
    waitUntil(
        "it is explained",
        () ->
            shown(".quiet-row").stream().anyMatch(t -> t.startsWith("There is no command /slap.")));
    type("//slap Ana");
    waitUntil("Ana hears it", () -> anaHears("/slap Ana"));
  }

  @Test
  void whatOneDoesIsToldUnderOnesNameAndNamesNobodyAgain() {
    type("/me waves");
    waitForMessage("waves");
    assertThat(shown(".message-header > .nickname")).containsExactly("Zoe");
  }

  @Test
  void aLongMessageArrivesWhole() {
    String text = "all work and no play ".repeat(238).strip();
    type("/me waves");
    inRoom(model -> model.type(text));
    waitUntil("it is in the room", () -> heardWords().equals(text));
  }

  @Test
  void aPersonIsTalkedToInPrivate() {
    clickOn(from(lookup(".people-list").queryAll()).lookup("Ana").<Node>query());
    waitUntil("their conversation is shown", () -> shown(".room-title").equals(List.of("Ana")));
    type("psst");
    waitUntil(
        "only Ana hears it",
        () ->
            heard.stream()
                .anyMatch(
                    e -> e instanceof RoomEvent.Said said && said.conversation().equals("Zoe")));
    ana.say("#lobby", "everybody?");
    waitUntil("the lobby has one unread", () -> shown(".unread-badge").equals(List.of("1")));
  }

  @Test
  void finderOpensAConversation() {
    clickOn(".input-text").press(KeyCode.SHORTCUT, KeyCode.K).release(KeyCode.K, KeyCode.SHORTCUT);
    waitUntil("the finder is out", () -> isSeen(lookup("#finderText").query()));
    write("an").press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitUntil("Ana is shown", () -> shown(".room-title").equals(List.of("Ana")));
    assertThat(isSeen(lookup("#finderText").query())).isFalse();
    type("found you");
    waitUntil("Ana hears it", () -> anaHears("found you"));
  }

  private String heardWords() {
    return heard.stream()
        .filter(RoomEvent.Said.class::isInstance)
        .map(e -> ((RoomEvent.Said) e).line())
        .filter(line -> line.kind() == ChatLine.Kind.MESSAGE)
        .map(line -> line.text().strip())
        .collect(Collectors.joining(" "));
  }

  @Test
  void escapeEndsWhatIsOfferedAndTheNextOneTheReply() {
    ana.say("#lobby", "good morning");
    waitForMessage("good morning");
    clickOn(".message-header");
    press(KeyCode.SHORTCUT, KeyCode.R).release(KeyCode.R, KeyCode.SHORTCUT);
    waitUntil("it is a reply", () -> isSeen(lookup("#replyBar").query()));
    write(":smil");
    waitUntil("emoji are offered", RoomWindowTest::areEmojiOffered);
    type(KeyCode.ESCAPE);
    waitUntil("nothing is offered", () -> !areEmojiOffered());
    assertThat(isSeen(lookup("#replyBar").query())).isTrue();
    type(KeyCode.ESCAPE);
    waitUntil("it is no reply", () -> !isSeen(lookup("#replyBar").query()));
  }

  @Test
  void afterOnesOwnMessageTheKeysBeginAtTheNewest() {
    ana.say("#lobby", "good morning");
    waitForMessage("good morning");
    clickOn(".message-header");
    waitUntil("it is chosen", () -> chosen().contains("good morning"));
    type("hello Ana");
    waitForMessage("hello Ana");
    assertThat(chosen()).isEmpty();
    press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
    type(KeyCode.UP);
    waitUntil("it is chosen", () -> chosen().contains("hello Ana"));
  }

  private String chosen() {
    return lookup(".row-cell:selected .message-words").queryAllAs(Text.class).stream()
        .map(Text::getText)
        .collect(Collectors.joining());
  }

  private static boolean areEmojiOffered() {
    return Window.getWindows().stream()
        .anyMatch(window -> window.getScene().lookup("#offers") != null);
  }
}
