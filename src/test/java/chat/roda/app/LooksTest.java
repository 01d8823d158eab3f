package chat.roda.app;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomLink;
import chat.roda.client.Typing;
import chat.roda.host.Host;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes a picture of every state of the window in every look, with everything that lies over it:
 * {@code mvn -B -ntp test -Dtest=LooksTest -Dscreenshots=write}. They are in {@code
 * target/pictures}, with {@code index.html}, which shows them all. With {@code -Dlook='dark
 * english'} only the looks whose names have these words.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = "write")
class LooksTest extends PictureTest {
  private static final String CODE =
      "```\nint sum(int[] all) {\n  return Arrays.stream(all).sum(); // what a long line of code"
          + " does where there is no room for it\n}\n```";

  @ParameterizedTest
  @MethodSource("chat.roda.app.Look#all")
  void startPage(Look as) throws Exception {
    open(as);
    take("start");
    focus("#port-change");
    type(KeyCode.ENTER);
    write("99999");
    take("start-port-problem");
    joins("127.0.0.1:1");
    waitUntil("it failed", () -> hasClass("#address-hint", "roda-problem"));
    take("start-refused");
    joins(address(host(roomOf("Bea"), Optional.of("open sesame"))).toString());
    waitUntil("a password is wanted", () -> lookup("#room-password").query().isVisible());
    take("start-password");
    type(KeyCode.F2);
    take("nickname");
    put("#nickname", "two words");
    take("nickname-problem");
    type(KeyCode.ESCAPE);
    type(KeyCode.F1);
    take("keyboard");
    type(KeyCode.ESCAPE);
    choose("#menu-help", "#menu-about");
    take("about");
    type(KeyCode.ESCAPE);
    clickOn("#menu-room");
    take("menu");
    type(KeyCode.ESCAPE);
  }

  private void joins(String where) {
    put("#address", where);
    type(KeyCode.ENTER);
    onFxThread(() -> {
      lookup("#start").<ScrollPane>query().setVvalue(0.2);
      return stage;
    });
  }

  @ParameterizedTest
  @MethodSource("chat.roda.app.Look#all")
  void settings(Look as) throws Exception {
    open(as);
    chord(KeyCode.CONTROL, KeyCode.COMMA);
    onFxThread(() -> {
      Stage other = other();
      other.setWidth(Math.min(look.width(), 760));
      other.setHeight(stage.getHeight());
      other.setX(0);
      other.setY(0);
      return other;
    });
    int pages = 4;
    for (int page = 0; page <= pages; page++) {
      double at = (double) page / pages;
      onFxThread(() -> {
        ((ScrollPane) other().getScene().lookup(".settings-scroll")).setVvalue(at);
        return at;
      });
      take("settings-" + page);
    }
    put("#settings-search", "zzz");
    take("settings-nothing");
  }

  @ParameterizedTest
  @MethodSource("chat.roda.app.Look#all")
  void conversation(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    take("room-empty");
    var here = new RoomAddress("127.0.0.1", port);
    var bruno = person("Bruno", here);
    var joao = person("João", here);
    talk(bruno, joao);
    take("room");
    overTheRoom(bruno);
    typing();
    looking();
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    take("stop-hosting");
    type(KeyCode.ESCAPE);
  }

  private void talk(OnePerson bruno, OnePerson joao) {
    says(bruno, "good morning, is anybody here who knows where the long cable lies");
    write("Good morning. In the lab, **behind** the `oscilloscope`").type(KeyCode.ENTER);
    seesSoon("behind");
    String cable = bruno.idOf("good morning, is anybody here who knows where the long cable lies");
    joao.hears("good morning, is anybody here who knows where the long cable lies");
    joao.client().react(RoomClient.LOBBY, cable, "👀", true);
    joao.client().say(RoomClient.LOBBY, "there are three of them", Optional.of(cable));
    seesSoon("there are three of them");
    says(joao, "Ana: the blue one is mine https://example.org/a/long/address/of/a/page");
    says(joao, "this was not meant for you");
    joao.client().redact(RoomClient.LOBBY, joao.idOf("this was not meant for you"));
    write("and ||the butler|| did it").type(KeyCode.ENTER);
    put(".input-text", CODE);
    type(KeyCode.ENTER);
    seesSoon("Arrays");
    says(bruno, "🎉");
    bruno.client().act(RoomClient.LOBBY, "goes for coffee");
    seesSoon("goes for coffee");
    bruno.client().typing(RoomClient.LOBBY, Typing.ACTIVE);
    waitUntil("it is seen", () -> lookup("#typingLine").query().isVisible());
  }

  private void overTheRoom(OnePerson bruno) throws Exception {
    moveTo((Node node) ->
        node.isVisible() && node instanceof Text it && it.getText().endsWith("goes for coffee"));
    take("message-hover");
    clickOn("#hoverReact");
    take("message-react");
    backFromPopup();
    clickOn("#channelMenu");
    take("channel-menu");
    backFromPopup();
    clickOn((Node node) -> node.getStyleClass().contains("avatar") && isInMessage(node));
    seesSoon("127.0.0.1");
    take("person-card");
    type(KeyCode.ESCAPE);
    type(KeyCode.ESCAPE);
    if (look.isFolded()) {
      bringOut("#peopleToggle");
      take("people");
      type(KeyCode.ESCAPE);
      bringOut("#sideToggle");
    }
    clickOn("#hosting-details");
    take("hosting");
    backFromPopup();
    focus(".input-text");
    type(KeyCode.ESCAPE);
    write("/msg Bruno psst").type(KeyCode.ENTER);
    waitUntil("it is shown", () -> sees("psst"));
    bruno.hears("psst");
    take("private");
    chord(KeyCode.ALT, KeyCode.UP);
  }

  /** Of the buttons that are called so, the one that is there. */
  private void bringOut(String toggle) {
    onFxThread(() -> {
      lookup(toggle).<ToggleButton>queryAll().stream()
          .filter(Node::isVisible)
          .filter(button -> button.getParent().isVisible())
          .findFirst()
          .orElseThrow()
          .fire();
      return stage;
    });
  }

  /** And not under the edge of the list, where nobody can click on it. */
  private boolean isInMessage(Node node) {
    Node list = lookup(".message-list").query();
    return node.isVisible()
        && node.getParent() != null
        && node.getParent().getStyleClass().contains("message-gutter")
        && list.localToScene(list.getLayoutBounds())
            .contains(node.localToScene(node.getLayoutBounds()));
  }

  private void typing() throws Exception {
    chord(KeyCode.CONTROL, KeyCode.PERIOD);
    take("emoji-picker");
    write("heart");
    take("emoji-found");
    type(KeyCode.ESCAPE);
    write("and :thumb");
    take("emoji-offered");
    type(KeyCode.ESCAPE);
    clear();
    write("I recieve it ");
    waitUntil("it is marked", () -> !lookup(".misspelled").<Path>query().getElements().isEmpty());
    type(KeyCode.HOME).type(KeyCode.RIGHT, 4);
    chord(KeyCode.SHIFT, KeyCode.F10);
    waitUntil("the menu is there", () -> Window.getWindows().size() > 1);
    take("spelling");
    type(KeyCode.ESCAPE);
    clear();
    put(".input-text", "one of many lines\n".repeat(40));
    type(KeyCode.ENTER);
    take("long-text");
    clear();
    chord(KeyCode.SHIFT, KeyCode.TAB);
    take("room-focus");
    type(KeyCode.ESCAPE);
  }

  private void clear() {
    clear(".input-text");
  }

  private void looking() throws Exception {
    chord(KeyCode.CONTROL, KeyCode.F);
    take("find");
    write("cable from:bruno");
    waitUntil("it is found", () -> lookup(".found-mark").tryQuery().isPresent());
    take("find-found");
    clear("#findText");
    write("zzz");
    waitUntil(
        "nothing is found",
        () ->
            from(lookup("#findResults"))
                .lookup(words().get("find.nothing"))
                .tryQuery()
                .isPresent());
    take("find-nothing");
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.K);
    take("palette");
    write("zzz");
    take("palette-nothing");
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.D);
    take("day");
    type(KeyCode.ESCAPE);
  }

  @ParameterizedTest
  @MethodSource("chat.roda.app.Look#all")
  void severalRooms(Look as) throws Exception {
    open(as);
    Host bruno = host(roomOf("Bruno"), Optional.empty());
    Host lab = host("Physics lab", Optional.empty());
    Host department = host("Departamento de Engenharia Elétrica e Eletrônica", Optional.empty());
    goInto(bruno);
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    take("mentions-none");
    type(KeyCode.ESCAPE);
    goInto(lab, "#cables", "#oscilloscopes-and-other-instruments", "#lunch");
    goInto(department, "#avisos", "#provas", "#estágios");
    var zoe = person("Zoe", address(lab));
    var joao = person("João", address(department));
    summon(new RoomLink(address(lab), Optional.of("#cables")));
    seesSoon("# cables");
    write("half a thought");
    zoe.client().say("Ana", "psst");
    says(zoe, "good morning, Ana: did you see the results?");
    says(joao, "bom dia");
    says(joao, "Ana, a prova mudou de sala");
    seesSoon("did you see the results?");
    seesSoon("a prova mudou de sala");
    take("notice");
    closeNotices();
    if (look.isFolded()) {
      bringOut("#sideToggle");
    }
    take("rooms");
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    seesSoon("did you see the results?");
    take("mentions");
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.J);
    take("rooms-start");
    type(KeyCode.ESCAPE);
    summon(new RoomLink(address(bruno), Optional.empty()));
    bruno.close();
    waitUntil("it is said", () -> lookup("#linkLine").query().isVisible());
    take("lost");
  }

  private void closeNotices() {
    onFxThread(() -> {
      List.copyOf(Window.getWindows()).stream()
          .filter(window -> window.getScene().lookup(".toast") != null)
          .forEach(Window::hide);
      return stage;
    });
  }

  @ParameterizedTest
  @MethodSource("chat.roda.app.Look#all")
  void extremes(Look as) throws Exception {
    open(as);
    Host host = host("Physics lab", Optional.empty());
    goInto(host);
    String name = "W".repeat(30);
    StringBuilder much = new StringBuilder("Robot\n");
    for (int i = 0; i < 10_000; i++) {
      much.append("message ").append(i).append('\n');
    }
    comesAndSays(host, much.toString());
    seesSoon("message 9999");
    var wide = person(name, address(host));
    says(wide, "🎉");
    seesSoon(name);
    take("many");
    focus(".message-list");
    type(KeyCode.PAGE_UP, 3);
    says(wide, "are you still there?");
    waitUntil("it is told", () -> lookup(".jump").query().isVisible());
    take("many-above");
    chord(KeyCode.CONTROL, KeyCode.END);
    for (int i = 0; i < 500; i++) {
      comesAndSays(host, "person-%03d\n".formatted(i));
    }
    waitUntil("all are in", () -> sees("(503)") || sees("503 "));
    take("people-500");
    wide.says("all work and no play makes Jack a dull boy ".repeat(116).strip());
    waitUntil("it is seen", () -> lookup(".jump").query().isVisible() || sees("dull boy"));
    take("long-message");
    host.close();
    chord(KeyCode.CONTROL, KeyCode.W);
    joins(address(host).toString());
    waitUntil("it failed", () -> lookup("#read-copy").query().isVisible());
    focus("#read-copy");
    type(KeyCode.ENTER);
    waitUntil("the copy is shown", () -> lookup("#copyLine").tryQuery().isPresent());
    take("copy");
  }
}
