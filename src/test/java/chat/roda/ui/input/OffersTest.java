package chat.roda.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.ui.WindowTest;
import chat.roda.ui.common.Announcer;
import chat.roda.ui.common.FxmlView;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered for what is typed: people, channels, commands. */
class OffersTest extends WindowTest {
  private final List<String> sent = new ArrayList<>();

  @BeforeEach
  void open() {
    var people = List.of("Bruno", "Ana", "Andre", "João");
    var names = new KnownNames(() -> people, () -> List.of("#lobby", "#dev"));
    show(() -> {
      var views = new Views(texts, Keyboard.USUAL);
      var controller = new InputController(views, aids(), sent::add, names, _ -> {}, () -> false);
      var root = new StackPane(views.load(FxmlView.INPUT, controller));
      root.setAlignment(Pos.BOTTOM_CENTER);
      return root;
    });
    clickOn(".input-text");
  }

  private String typed() {
    return onFxThread(() -> lookup(".input-text").<GrowingTextArea>query().getText());
  }

  private static Optional<Node> list() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(window -> window.getScene().lookup("#offers"))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The words of each offer. */
  private static List<String> offered() {
    return list().stream()
        .flatMap(list -> list.lookupAll(".offer").stream())
        .map(row -> String.join(" | ", words(row).toList()))
        .toList();
  }

  private static Stream<String> words(Node row) {
    return row.lookupAll(".label").stream()
        .map(label -> ((Label) label).getText())
        .filter(text -> !text.isEmpty());
  }

  private void isOffered(String... offers) {
    waitUntil("these are offered: " + List.of(offers), () -> offered().equals(List.of(offers)));
  }

  private void nothingIsOffered() {
    waitUntil("nothing is offered", () -> list().isEmpty());
  }

  @Test
  void peopleAreOfferedAfterTheirSign() {
    write("ask @");
    isOffered("Bruno", "Ana", "Andre", "João");
    write("an");
    isOffered("Ana", "Andre");
    type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(typed()).isEqualTo("ask @Andre ");
    assertThat(sent).as("Enter took the name").isEmpty();
    nothingIsOffered();
    type(KeyCode.ENTER);
    assertThat(sent).containsExactly("ask @Andre ");
  }

  @Test
  void aNameIsTakenByTabAndByAClick() {
    write("@jo");
    isOffered("João");
    type(KeyCode.TAB);
    assertThat(typed()).isEqualTo("@João ");
    write("and @br");
    isOffered("Bruno");
    clickOn(".offer");
    assertThat(typed()).isEqualTo("@João and @Bruno ");
  }

  @Test
  void aNameAmongWordsLeavesThemAsTheyAre() {
    write("ask  now").type(KeyCode.LEFT, 4);
    write("@jo");
    isOffered("João");
    type(KeyCode.TAB);
    assertThat(typed()).isEqualTo("ask @João now");
  }

  @Test
  void theFirstLettersAndTabWorkAsBefore() {
    write("an").type(KeyCode.TAB).type(KeyCode.TAB);
    assertThat(typed()).isEqualTo("Andre: ");
  }

  @Test
  void channelsAreOfferedAfterTheirSign() {
    write("see #d");
    isOffered("#dev");
    type(KeyCode.TAB);
    assertThat(typed()).isEqualTo("see #dev ");
  }

  @Test
  void commandsAreOfferedWithWhatTheyDo() {
    write("/k");
    isOffered("/kick name reason | Remove somebody from this channel");
    type(KeyCode.ENTER);
    assertThat(typed()).isEqualTo("/kick ");
    nothingIsOffered();
    assertThat(sent).isEmpty();
  }

  @Test
  void whatACommandDoesIsToldInANarrowWindowToo() {
    resize(340, 600);
    write("/k");
    isOffered("/kick name reason | Remove somebody from this channel");
    waitUntil(
        "it is within the window",
        () ->
            list()
                .filter(list ->
                    list.localToScreen(list.getLayoutBounds()).getMaxX()
                        <= stage.getX() + stage.getWidth())
                .isPresent());
  }

  @Test
  void aWholeCommandIsSentAtOnce() {
    write("/sair").type(KeyCode.ENTER);
    assertThat(sent).containsExactly("/sair");
  }

  @Test
  void whatThereIsNoRoomForComesByTheKeys() {
    write("/");
    waitUntil("some are offered", () -> offered().size() == 7);
    String first = offered().getFirst();
    assertThat(offered()).noneMatch(words -> words.startsWith("/whois"));
    assertThat(which()).startsWith("1 to 7 of ");
    type(KeyCode.DOWN, 7);
    assertThat(which()).startsWith("2 to 8 of ");
    assertThat(offered()).hasSize(7).doesNotContain(first);
    type(KeyCode.UP, 8);
    String last = offered().getLast();
    assertThat(which()).matches("\\d+ to (\\d+) of \\1");
    type(KeyCode.ENTER);
    nothingIsOffered();
    assertThat(last).startsWith(typed().strip());
  }

  private static String which() {
    return list().map(list -> ((Label) list.lookup(".offers-which")).getText()).orElse("");
  }

  @Test
  void whoListensHearsWhereTheyAre() {
    var picked = new ArrayList<Offer>();
    var box = onFxThread(() -> lookup(".input-text").<GrowingTextArea>query());
    var heard = new ArrayList<String>();
    onFxThread(() -> {
      box.accessibleTextProperty().subscribe(words -> heard.add(words));
      var offers = new OfferList(texts, new Announcer(box, () -> true), picked::add);
      var two =
          Stream.of("/kick", "/ban")
              .map(name -> new Offer(name, List.of(), new Label(name), "Remove them"))
              .toList();
      offers.offer(two, true, box, box.localToScreen(box.getLayoutBounds()));
      offers.step(1);
      offers.hide();
      return offers;
    });
    assertThat(heard).contains("/ban Remove them, 2 of 2");
  }

  @Test
  void escapeLeavesWhatIsTypedAsItIs() {
    write("@an");
    isOffered("Ana", "Andre");
    type(KeyCode.ESCAPE);
    nothingIsOffered();
    type(KeyCode.ENTER);
    assertThat(sent).containsExactly("@an");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@an", "an", "a /k", "//k", "/kick an", "@xyzzy", "#xyzzy", "1 # 2"})
  void nothingElseIsOffered(String words) {
    write(words).type(KeyCode.ENTER);
    assertThat(sent).containsExactly(words);
  }
}
