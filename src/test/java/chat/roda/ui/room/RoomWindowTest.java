package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChatLine;
import chat.roda.client.Link;
import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import chat.roda.ui.WindowTest;
import chat.roda.ui.common.Views;
import chat.roda.ui.conversation.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The room's window with a real host, and another real client in the room. */
class RoomWindowTest extends WindowTest {
  private static final RoomSettings SETTINGS =
      new RoomSettings("Ana's room", "roda.local", 10, Language.ENGLISH);

  private final Queue<RoomEvent> heard = new ConcurrentLinkedQueue<>();
  private final List<String> browsed = new ArrayList<>();
  private final AtomicBoolean left = new AtomicBoolean();
  private Host host;
  private RoomViewModel room;
  private RoomClient ana;

  @BeforeEach
  void open() throws Exception {
    host = host(0);
    ana = client("Ana");
    waitUntil("Ana is in", () -> heard.stream().anyMatch(RoomEvent.MembersKnown.class::isInstance));
    room = enter("Zoe");
  }

  private static Host host(int port) throws Exception {
    return Host.start(new HostOptions("127.0.0.1", port, SETTINGS, Limits.NONE), new MemoryLog());
  }

  private RoomClient client(String nickname) {
    var client = new RoomClient(new Profile(nickname), address(), heard::add);
    Thread.ofVirtual().start(client::run);
    return client;
  }

  private RoomAddress address() {
    return new RoomAddress("127.0.0.1", host.address().getPort());
  }

  private RoomViewModel enter(String nickname) {
    var model = onFxThread(() -> new RoomViewModel(new Profile(nickname), address()));
    show(() -> {
      var controller = new RoomController(new Views(texts), model, new NotedOutside(browsed));
      model.setOnLeft(() -> left.set(true));
      model.start();
      return controller.load();
    });
    waitUntil("the room has let us in", () -> model.linkProperty().get() instanceof Link.Online);
    waitUntil("we know who is there", () -> shown(".person .nickname").contains("Ana"));
    return model;
  }

  @AfterEach
  void close() {
    ana.cancel();
    inRoom(RoomViewModel::leave);
    host.close();
  }

  private void inRoom(Consumer<RoomViewModel> action) {
    onFxThread(() -> {
      action.accept(room);
      return room;
    });
  }

  private void type(String text) {
    clickOn(".input-text").write(text).press(KeyCode.ENTER).release(KeyCode.ENTER);
  }

  private List<String> shown(String query) {
    return lookup(query).queryAll().stream()
        .filter(RoomWindowTest::isSeen)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  /** The words of all messages that are to be seen. */
  private List<String> messages() {
    return flows()
        .map(node ->
            from(node)
                .lookup((Node n) ->
                    n instanceof Text
                        && n.getStyleClass().stream().anyMatch(c -> c.startsWith("message-")))
                .queryAll()
                .stream()
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining()))
        .toList();
  }

  private long seen(String query) {
    return lookup(query).queryAll().stream().filter(RoomWindowTest::isSeen).count();
  }

  private static boolean isSeen(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void waitForMessage(String text) {
    waitUntil("the message is shown: " + text, () -> messages().contains(text));
  }

  private boolean anaHears(String text) {
    return heard.stream()
        .anyMatch(e -> e instanceof RoomEvent.Said said && said.line().text().equals(text));
  }

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
  void comingsAndGoingsAreTold() {
    var carla = client("Carla");
    waitUntil(
        "she came in",
        () -> shown(".quiet-row").stream().anyMatch(t -> t.startsWith("Carla came in · ")));
    assertThat(shown(".person .nickname")).containsExactly("Ana", "Carla", "Zoe");
    carla.leave();
    waitUntil(
        "she went out again",
        () ->
            shown(".quiet-row").stream()
                .anyMatch(t -> t.startsWith("Carla came in and went out · ")));
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
  void theInputBoxGrowsWithWhatIsTyped() {
    TextArea box = lookup(".input-text").query();
    double one = box.getHeight();
    clickOn(box)
        .write("first")
        .press(KeyCode.SHIFT, KeyCode.ENTER)
        .release(KeyCode.ENTER, KeyCode.SHIFT);
    write("second");
    waitUntil("there are two lines", () -> box.getHeight() > one + 10);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitUntil("Ana hears both", () -> anaHears("first") && anaHears("second"));
    waitUntil("it is one line again", () -> box.getHeight() == one);
  }

  @Test
  void severalMessagesAreSelectedByKeyboardAndCopied() {
    List.of("one", "two", "three").forEach(text -> ana.say("#lobby", text));
    waitForMessage("three");
    Node list = lookup(".message-list").query();
    onFxThread(() -> {
      list.requestFocus();
      return list;
    });
    press(KeyCode.UP).release(KeyCode.UP);
    press(KeyCode.SHIFT, KeyCode.UP).release(KeyCode.UP, KeyCode.SHIFT);
    press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
    String copied = onFxThread(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied).matches("\\[\\d\\d:\\d\\d] Ana: two\n\\[\\d\\d:\\d\\d] Ana: three");
  }

  @Test
  void aHundredThousandMessagesNeedFewNodes() {
    List<RoomEvent> flood = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      flood.add(new RoomEvent.Said("#lobby", Lines.line("Ana", "message " + i, Lines.at(0, i))));
    }
    onFxThread(() -> {
      room.apply(flood);
      return room;
    });
    waitForMessage("message 99999");
    assertThat(lookup(".row-cell").queryAll()).hasSizeLessThan(100);
    clickOn(".message-list").press(KeyCode.HOME).release(KeyCode.HOME);
    waitForMessage("message 0");
    press(KeyCode.END).release(KeyCode.END);
    waitForMessage("message 99999");
    assertThat(lookup(".row-cell").queryAll()).hasSizeLessThan(100);
  }

  @Test
  void strangeMessagesAreShown() {
    inRoom(model -> model.changeNickname("W".repeat(30)));
    waitUntil("we have that name", () -> shown(".person .nickname").contains("W".repeat(30)));
    List.of("🎉", "    indented {", "مرحبا بالجميع", "x".repeat(300))
        .forEach(text -> ana.say("#lobby", text));
    waitUntil("the last one is shown", () -> messages().contains("x".repeat(300)));
    assertThat(messages()).contains("    indented {", "مرحبا بالجميع");
    waitUntil(
        "all are laid out", () -> flows().allMatch(f -> f.getLayoutBounds().getHeight() > 10));
    assertThat(flows())
        .allSatisfy(f -> assertThat(f.localToScene(f.getLayoutBounds()).getMaxX()).isLessThan(900));
  }

  private Stream<Node> flows() {
    return lookup(".message-text").queryAll().stream().filter(RoomWindowTest::isSeen);
  }

  @Test
  void aLongMessageArrivesWhole() {
    String text = "all work and no play ".repeat(238).strip();
    type("/me waves");
    inRoom(model -> model.type(text));
    waitUntil("it is in the room", () -> heardWords().equals(text));
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
  void whoReadsAboveIsToldHowManyAreNew() {
    for (int i = 0; i < 60; i++) {
      ana.say("#lobby", "line " + i);
    }
    waitForMessage("line 59");
    Node list = lookup(".message-list").query();
    clickOn(list).press(KeyCode.HOME).release(KeyCode.HOME);
    waitUntil("the first one is shown", () -> messages().contains("line 0"));
    ana.say("#lobby", "one more");
    ana.say("#lobby", "and another");
    waitUntil("the button counts", () -> shown(".jump").equals(List.of("2 new")));
    assertThat(messages()).contains("line 0").doesNotContain("one more");
    clickOn(".jump");
    waitForMessage("and another");
    waitUntil("the button is gone", () -> shown(".jump").isEmpty());
    ana.say("#lobby", "the last");
    waitForMessage("the last");
  }

  @Test
  void messagesAreCopied() {
    ana.say("#lobby", "take this");
    waitForMessage("take this");
    clickOn(".message-text")
        .press(KeyCode.SHORTCUT, KeyCode.C)
        .release(KeyCode.C, KeyCode.SHORTCUT);
    String copied = onFxThread(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied).matches("\\[\\d\\d:\\d\\d] Ana: take this");
  }

  @Test
  void aLinkOpensTheBrowser() {
    ana.say("#lobby", "see https://roda.example/x.");
    waitForMessage("see https://roda.example/x.");
    clickOn(".message-link");
    assertThat(browsed).containsExactly("https://roda.example/x");
  }

  @Test
  void tabCompletesAndUpRecalls() {
    type("first");
    type("second");
    clickOn(".input-text").write("an").press(KeyCode.TAB).release(KeyCode.TAB);
    TextArea box = lookup(".input-text").query();
    assertThat(box.getText()).isEqualTo("Ana: ");
    press(KeyCode.UP).release(KeyCode.UP);
    assertThat(box.getText()).isEqualTo("second");
    press(KeyCode.UP).release(KeyCode.UP);
    assertThat(box.getText()).isEqualTo("first");
    press(KeyCode.DOWN).release(KeyCode.DOWN);
    press(KeyCode.DOWN).release(KeyCode.DOWN);
    assertThat(box.getText()).isEqualTo("Ana: ");
  }

  @Test
  void aPersonIsTalkedToInPrivate() {
    doubleClickOn(from(lookup(".people-list").queryAll()).lookup("Ana").<Node>query());
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

  @Test
  void barsFoldAwayWhereThereIsNoRoom() {
    assertThat(lookup(".people-list").queryAll()).hasSize(1);
    resize(800, 600);
    waitUntil("there are no people", () -> lookup(".people-list").tryQuery().isEmpty());
    clickOn("#peopleToggle");
    waitUntil("they come out", () -> shown(".person .nickname").contains("Ana"));
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    waitUntil("they go back", () -> lookup(".people-list").tryQuery().isEmpty());
    resize(400, 600);
    waitUntil("no conversations", () -> lookup(".conversation-list").tryQuery().isEmpty());
    resize(1000, 700);
    waitUntil("all is back", () -> shown(".person .nickname").contains("Ana"));
    assertThat(shown(".conversation-name")).containsExactly("lobby");
  }
}
