package chat.roda.app;

import chat.roda.client.RoomAddress;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Somebody in the rooms of two others. */
abstract class TwoRoomsTest extends ProgramTest {
  Host bea;
  Host carl;

  @BeforeEach
  void openRooms() throws Exception {
    bea = room("Bea's room", 0);
    carl = room("Carl's room", 0);
  }

  @AfterEach
  void closeRooms() {
    bea.close();
    carl.close();
  }

  static Host room(String name, int port) throws Exception {
    var room = new RoomSettings(name, "roda.local", 10, Language.ENGLISH);
    return Host.start(new HostOptions("127.0.0.1", port, room, Limits.NONE), new MemoryLog());
  }

  static RoomAddress address(Host host) {
    return new RoomAddress("127.0.0.1", host.address().getPort());
  }

  void join(Host host, String name) {
    clickOn("#address").eraseText(25).write(address(host).toString()).type(KeyCode.ENTER);
    waitUntil(name + " is shown", () -> stage.getTitle().endsWith(name + " – Roda"));
  }

  void joinBoth() {
    openWindow("ana");
    join(bea, "Bea's room");
    clickOn("#addRoom");
    join(carl, "Carl's room");
  }

  List<String> side() {
    return lookup((Node node) -> isName(node)).queryAll().stream()
        .sorted(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()))
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  /** What the side bar has, as soon as that is drawn. */
  void isAside(String... names) {
    waitUntil("at the side: " + List.of(names), () -> side().equals(List.of(names)));
  }

  static boolean isName(Node node) {
    return node instanceof Labeled
        && (node.getStyleClass().contains("side-title")
            || node.getStyleClass().contains("conversation-name"));
  }

  boolean isAt(String title) {
    return stage.getTitle().endsWith(title + " – Roda");
  }
}
