package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A private conversation goes on when the other person takes another nickname. */
class RenamedPersonTest extends ProgramTest {
  private Host host;
  private RoomAddress address;

  @BeforeEach
  void openRoom() throws Exception {
    var room = new RoomSettings("Zoe's room", "roda.local", 10, Language.ENGLISH);
    host = Host.start(new HostOptions("127.0.0.1", port, room, Limits.NONE), new MemoryLog());
    address = new RoomAddress("127.0.0.1", port);
    openWindow("ana");
    clickOn("#address").eraseText(25).write(address.toString()).type(KeyCode.ENTER);
    waitUntil("the room is shown", () -> stage.getTitle().equals("Zoe's room – Roda"));
  }

  @AfterEach
  void closeRoom() {
    host.close();
  }

  private static void rename(OnePerson person, String to) {
    person.client().changeNickname(to);
    person.hears(
        "the new nickname",
        e -> e instanceof RoomEvent.Renamed(_, var now, _, _, _) && now.equals(to));
  }

  private String typed() {
    return onFxThread(() -> lookup("#text").queryAs(TextInputControl.class).getText());
  }

  private Node cell(String name) {
    return lookup((Node node) ->
            node instanceof ListCell<?> one
                && one.isVisible()
                && one.getAccessibleText() != null
                && one.getAccessibleText().startsWith(name + ","))
        .query();
  }

  private void open(String name) {
    clickOn(cell(name));
    waitUntil(
        "it is shown", () -> lookup(".room-title").queryAs(Labeled.class).getText().equals(name));
  }

  /** What the side bar tells of the private conversations. */
  private List<String> talks() {
    return onFxThread(() ->
        lookup(".conversation-cell").queryAll().stream()
            .map(node -> ((ListCell<?>) node).getAccessibleText())
            .filter(words -> words != null && words.startsWith("b"))
            .toList());
  }

  @Test
  void itIsOneConversationWithWhatIsTypedAndUnreadAndAlsoAfterARestart() {
    try (var bob = new OnePerson("bob", address)) {
      bob.client().say("ana", "psst");
      waitUntil("there is one conversation", () -> talks().size() == 1);
      open("bob");
      seesSoon("psst");
      write("half a sen");
      chord(KeyCode.ALT, KeyCode.UP);
      bob.client().say("ana", "unread");
      waitUntil("it is unread", () -> talks().toString().contains("1 unread"));
      rename(bob, "bob2");
      waitUntil("it has the new name", () -> talks().toString().contains("bob2"));
      assertThat(talks()).singleElement().asString().contains("1 unread");
      bob.client().say("ana", "still me");
      waitUntil("it counts on", () -> talks().toString().contains("2 unread"));
      assertThat(talks()).hasSize(1);
      open("bob2");
      seesSoon("bob is now called bob2");
      seesSoon("psst");
      seesSoon("still me");
      assertThat(typed()).isEqualTo("half a sen");
      type(KeyCode.END).write("tence").type(KeyCode.ENTER);
      bob.hears("half a sentence");
      seesSoon("half a sentence");
      restart();
      waitUntil("we are in again", () -> host.connections() == 2);
      seesSoon("still me");
      seesSoon("psst");
      seesSoon("bob is now called bob2");
      assertThat(talks()).singleElement().asString().startsWith("bob2");
    }
  }

  @Test
  void whoseNicknameHasAConversationAlreadyIsToldInBothWhichAreOneAfterARestart() {
    try (var bob = new OnePerson("bob", address)) {
      bob.client().say("ana", "as bob");
      waitUntil("there is one conversation", () -> talks().size() == 1);
      try (var again = new OnePerson("bob_", address)) {
        again.client().say("ana", "as another");
        waitUntil("there are two", () -> talks().size() == 2);
        bob.client().leave();
        waitUntil("the nickname is free", () -> host.connections() == 2);
        rename(again, "bob");
        open("bob_");
        seesSoon("bob_ is now called bob");
        seesSoon("as another");
        again.client().say("ana", "here again");
        waitUntil("it is in the other", () -> talks().toString().contains("2 unread"));
        open("bob");
        seesSoon("here again");
        seesSoon("bob_ is now called bob");
        assertThat(talks()).hasSize(2);
        restart();
        waitUntil("they are one", () -> talks().size() == 1);
        seesSoon("as bob");
        seesSoon("as another");
        seesSoon("here again");
      }
    }
  }
}
