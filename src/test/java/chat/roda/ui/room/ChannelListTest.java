package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChannelChange;
import chat.roda.client.Link;
import chat.roda.client.RoomEvent;
import chat.roda.ui.WindowTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The channels of a room are found by who does not know their names. */
class ChannelListTest extends RoomTest {
  /** Ana has made two channels, and one that nobody is to know of. */
  private void prepare() {
    for (String channel : List.of("#dev", "#lunch")) {
      ana.join(channel);
      waitForAna(e -> e instanceof RoomEvent.Entered(var in) && in.equals(channel));
    }
    ana.change(new ChannelChange.Topic("#dev", "\u0002cables\u0002 and plugs", ""));
    makeSecret();
  }

  /** Our own window knows no secret channels, other programs do. */
  private void makeSecret() {
    try (var socket = new Socket(host.address().getAddress(), host.address().getPort());
        var in = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8)) {
      String lines = "NICK eva\r\nUSER e 0 * :e\r\nJOIN #surprise\r\nMODE #surprise +s\r\n";
      socket.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
      assertThat(in.findWithinHorizon("MODE #surprise \\+s", 100_000)).isNotNull();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void waitForAna(Predicate<RoomEvent> event) {
    waitUntil("Ana hears it", () -> heard.stream().anyMatch(event));
  }

  /** What is to be seen of each, with a slash between its parts. */
  private List<String> rows() {
    return cells("#channelRows").map(this::words).toList();
  }

  private Stream<Node> cells(String list) {
    return from(lookup(list)).lookup(".list-cell").queryAll().stream()
        .filter(WindowTest::isSeen)
        .filter(cell -> cell instanceof ListCell<?> one && !one.isEmpty());
  }

  private String words(Node cell) {
    return String.join(
        " / ",
        from(cell).lookup((Node n) -> n instanceof Labeled && n != cell).queryAll().stream()
            .filter(WindowTest::isSeen)
            .map(label -> ((Labeled) label).getText())
            .toList());
  }

  private String chosen(String list) {
    return onFxThread(() ->
        String.valueOf(lookup(list).<ListView<?>>query().getSelectionModel().getSelectedItem()));
  }

  private boolean isOut() {
    return seen("#channels") > 0;
  }

  private boolean isAt(String channel) {
    return room.currentProperty().get().name().equals(channel);
  }

  @Test
  void theListIsTypedForAndOneGoesInByTheKeys() {
    prepare();
    type("/list");
    waitUntil(
        "it has all but the secret one",
        () ->
            rows()
                .equals(
                    List.of(
                        "#lobby / 2 people · you are in it",
                        "#dev / 1 person / cables and plugs",
                        "#lunch / 1 person")));
    assertThat(shown("#channels .roda-heading")).containsExactly("Channels of Ana's room");
    assertThat(accessible()).contains("#dev, 1 person, cables and plugs");
    type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP).type(KeyCode.ENTER);
    waitUntil("we are in it", () -> isAt("#dev") && !isOut());
    write("hello").type(KeyCode.ENTER);
    waitUntil("it is said there", () -> anaHears("hello"));
  }

  private List<String> accessible() {
    return cells("#channelRows").map(Node::getAccessibleText).toList();
  }

  @Test
  void whatIsTypedFindsByNameAndTopicAndMakesWhatIsNotThere() {
    prepare();
    type("/list");
    waitUntil("it is out", () -> rows().size() == 3);
    write("PLUGS");
    waitUntil(
        "it is found by its topic",
        () ->
            rows()
                .equals(List.of("#dev / 1 person / cables and plugs", "Join #PLUGS, or make it")));
    type(KeyCode.BACK_SPACE, 5);
    write("new one");
    waitUntil("it can be made", () -> rows().equals(List.of("Join #new-one, or make it")));
    type(KeyCode.ENTER);
    waitUntil("it is made", () -> isAt("#new-one"));
    clickOn("#channelMenu").clickOn("#channelList");
    waitUntil("it is marked", () -> rows().contains("#new-one / 1 person · you are in it"));
    type(KeyCode.ESCAPE);
    waitUntil("it is gone, and one types", () -> !isOut() && isWriting());
  }

  private boolean isWriting() {
    return lookup(".input-text").query().isFocused();
  }

  @Test
  void aChannelWithoutATopicIsInTheMiddleOfItsRow() {
    prepare();
    type("/list");
    waitUntil("it is out", () -> rows().size() == 3);
    assertThat(cells("#channelRows"))
        .allSatisfy(
            row -> assertThat(edge(row, false)).isCloseTo(edge(row, true), Offset.offset(2.0)));
  }

  /** How far the words are from the upper or the lower edge of the row. */
  private double edge(Node row, boolean lower) {
    return from(row).lookup((Node n) -> n instanceof Labeled && n != row).queryAll().stream()
        .filter(WindowTest::isSeen)
        .map(words -> row.sceneToLocal(words.localToScene(words.getLayoutBounds())))
        .mapToDouble(
            place -> lower ? row.getLayoutBounds().getMaxY() - place.getMaxY() : place.getMinY())
        .min()
        .orElseThrow();
  }

  @Test
  void aClickGoesIn() {
    prepare();
    clickOn(".side-add");
    waitUntil("it is out", () -> rows().size() == 3);
    clickOn(cells("#channelRows").toList().getLast());
    waitUntil("we are in it", () -> isAt("#lunch") && !isOut());
  }

  @Test
  void whereThereIsTheLobbyOnlyOneIsToldHowToMakeMore() {
    type("/canais");
    waitUntil(
        "it is said",
        () ->
            shown("#channelsState")
                .equals(
                    List.of("There are no other channels yet. Type a name, and Enter makes one.")));
    assertThat(rows()).containsExactly("#lobby / 2 people · you are in it");
  }

  @Test
  void whereTheConnectionIsAwayTheListComesWithIt() throws Exception {
    int port = host.address().getPort();
    host.close();
    waitUntil("it is away", () -> !(room.linkProperty().get() instanceof Link.Online));
    type("/list");
    waitUntil(
        "it is said",
        () -> shown("#channelsState").stream().anyMatch(words -> words.contains("not connected")));
    assertThat(rows()).noneMatch(row -> row.contains(" · "));
    host = host(port);
    inRoom(RoomViewModel::retryNow);
    // Ana comes back by herself, too, before us or after.
    waitUntil(
        "they are there",
        () ->
            rows().contains("#lobby / 1 person · you are in it")
                || rows().contains("#lobby / 2 people · you are in it"));
  }

  @Test
  void thePaletteOffersChannelsOneMayGoInto() {
    prepare();
    clickOn(".input-text").press(KeyCode.SHORTCUT, KeyCode.K).release(KeyCode.K, KeyCode.SHORTCUT);
    waitUntil("the palette is out", () -> isSeen(lookup("#finderText").query()));
    write("lunch");
    waitUntil(
        "it is offered",
        () -> cells(".finder .list-view").anyMatch(c -> words(c).contains("Channel to join")));
    assertThat(chosen(".finder .list-view")).contains("#lunch");
    type(KeyCode.ENTER);
    waitUntil("we are in it", () -> isAt("#lunch"));
  }

  @Test
  void theInputOffersThem() {
    prepare();
    clickOn(".input-text").write("see #");
    waitUntil("all are offered", () -> offered().containsAll(List.of("#lobby", "#dev", "#lunch")));
    assertThat(offered()).doesNotContain("#surprise");
    write("de").type(KeyCode.TAB);
    waitUntil(
        "it is taken",
        () -> lookup(".input-text").queryTextInputControl().getText().equals("see #dev "));
  }

  private List<String> offered() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene().lookup("#offers") != null)
        .flatMap(window -> from(window.getScene().getRoot()).lookup(".label").queryAll().stream())
        .filter(WindowTest::isSeen)
        .map(label -> ((Labeled) label).getText())
        .toList();
  }
}
