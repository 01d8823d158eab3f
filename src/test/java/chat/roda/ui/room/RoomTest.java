package chat.roda.ui.room;

import chat.roda.client.ChatLine;
import chat.roda.client.Link;
import chat.roda.client.PageWish;
import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.client.copy.RoomCopy;
import chat.roda.history.MemoryLog;
import chat.roda.history.MessageLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import chat.roda.ui.WindowTest;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Views;
import chat.roda.ui.rooms.RoomsController;
import chat.roda.ui.rooms.Stays;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A room's window with a real host, and another real client in the room. */
abstract class RoomTest extends WindowTest {
  private static final RoomSettings SETTINGS =
      new RoomSettings("Ana's room", "roda.local", 10, Language.ENGLISH);

  static final String MISSED =
      "That cannot be shown: it was deleted, is no longer kept, or the room cannot be reached.";

  final Queue<RoomEvent> heard = new ConcurrentLinkedQueue<>();
  final List<String> browsed = new ArrayList<>();
  final AtomicBoolean left = new AtomicBoolean();
  final AtomicBoolean tellsTyping = new AtomicBoolean(true);
  Host host;
  RoomViewModel room;
  RoomClient ana;

  @BeforeEach
  void open() throws Exception {
    host = host(0, log());
    ana = client("Ana");
    waitUntil("Ana is in", () -> heard.stream().anyMatch(RoomEvent.MembersKnown.class::isInstance));
    room = enter("Zoe");
  }

  static Host host(int port) throws Exception {
    return host(port, new MemoryLog());
  }

  private static Host host(int port, MessageLog log) throws Exception {
    return Host.start(new HostOptions("127.0.0.1", port, SETTINGS, Limits.NONE), log);
  }

  /** What the host knows when it begins. */
  MessageLog log() {
    return new MemoryLog();
  }

  RoomClient client(String nickname) {
    var client = new RoomClient(new Profile(nickname), address(), heard::add);
    Thread.ofVirtual().start(client::run);
    return client;
  }

  RoomAddress address() {
    return new RoomAddress("127.0.0.1", host.address().getPort());
  }

  /** Where we keep our own copy of the room. */
  Optional<Path> copyFile() {
    return Optional.empty();
  }

  /** Waits until our copy has that, which a thread of its own writes. */
  void waitForCopy(String conversation, String text) {
    var copy = RoomCopy.in(copyFile().orElseThrow(), problem -> {});
    var newest = new PageWish(conversation, new PageWish.Part.Latest(), 9);
    waitUntil(
        "the copy has it: " + text,
        () -> {
          copy.open();
          boolean there = copy.page(newest).stream().anyMatch(event -> isSaid(event, text));
          copy.close();
          return there;
        });
  }

  private static boolean isSaid(RoomEvent event, String text) {
    return event instanceof RoomEvent.Said said && said.line().text().equals(text);
  }

  RoomViewModel enter(String nickname) {
    var model = onFxThread(() -> new RoomViewModel(new Profile(nickname), address(), copyFile()));
    show(() -> {
      model.setOnLeft(() -> left.set(true));
      model.start();
      return view(model);
    });
    waitUntil("the room has let us in", () -> model.linkProperty().get() instanceof Link.Online);
    waitUntil("we know who is there", () -> shown(".person .nickname").contains("Ana"));
    return model;
  }

  /** The window's content, with that room only. */
  Parent view(RoomViewModel model) {
    var stays = new Stays();
    stays.add(model);
    stays.show(model);
    return new RoomsController(
            new Views(texts, Keyboard.USUAL),
            stays,
            new NobodyBeside(browsed, tellsTyping::get),
            aids())
        .load();
  }

  @AfterEach
  void close() {
    ana.cancel();
    inRoom(RoomViewModel::leave);
    host.close();
  }

  void inRoom(Consumer<RoomViewModel> action) {
    onFxThread(() -> {
      action.accept(room);
      return room;
    });
  }

  void type(String text) {
    clickOn(".input-text").write(text).press(KeyCode.ENTER).release(KeyCode.ENTER);
  }

  void waitForToast(String text) {
    waitUntil("it is told: " + text, () -> shown(".toast .label").contains(text));
  }

  List<String> shown(String query) {
    return onFxThread(() ->
        lookup(query).queryAll().stream()
            .filter(WindowTest::isSeen)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  /** The words of all messages that are to be seen. */
  List<String> messages() {
    return onFxThread(() -> flows().map(this::words).toList());
  }

  /** The words of the messages in that. */
  Stream<String> messagesIn(Node part) {
    return from(part).lookup(".message-text").queryAll().stream().map(this::words);
  }

  private String words(Node flow) {
    return from(flow)
        .lookup((Node n) ->
            n instanceof Text && n.getStyleClass().stream().anyMatch(c -> c.startsWith("message-")))
        .queryAll()
        .stream()
        .map(text -> ((Text) text).getText())
        .collect(Collectors.joining());
  }

  /** What the head says that the channel is about; empty where it says nothing. */
  String topic() {
    return onFxThread(() ->
        from(lookup(".topic-text")).lookup((Node node) -> node instanceof Text).queryAll().stream()
            .filter(WindowTest::isSeen)
            .filter(node -> node.getParent().getStyleClass().contains("message-text"))
            .map(node -> ((Text) node).getText())
            .collect(Collectors.joining()));
  }

  long seen(String query) {
    return onFxThread(() -> lookup(query).queryAll().stream().filter(WindowTest::isSeen).count());
  }

  void waitForMessage(String text) {
    waitUntil("the message is shown: " + text, () -> messages().contains(text));
  }

  /** The list of messages has the keyboard, and no message is chosen by that. */
  void focusMessages() {
    onFxThread(() -> {
      lookup(".message-list").query().requestFocus();
      return room;
    });
  }

  /** The menu of the message that is chosen, or of the newest, as the menu key opens it. */
  void openMenu() {
    onFxThread(() -> {
      Node list = lookup(".message-list").query();
      list.requestFocus();
      list.fireEvent(
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 300, 200, true, null));
      return list;
    });
  }

  /** A message that Ana has heard. */
  ChatLine heardLine(String text) {
    waitUntil("Ana hears " + text, () -> line(text).isPresent());
    return line(text).orElseThrow();
  }

  private Optional<ChatLine> line(String text) {
    return heard.stream()
        .filter(event -> isSaid(event, text))
        .map(e -> ((RoomEvent.Said) e).line())
        .findFirst();
  }

  boolean anaHears(String text) {
    return heard.stream().anyMatch(event -> isSaid(event, text));
  }

  Stream<Node> flows() {
    return lookup(".message-text").queryAll().stream().filter(WindowTest::isSeen);
  }
}
