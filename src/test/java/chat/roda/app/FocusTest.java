package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Appearance;
import chat.roda.settings.Density;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.ThemeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The keyboard alone leads everywhere: Tab goes through all that can be used in the order of
 * reading, never stays anywhere, and where it is can be seen.
 */
class FocusTest extends Tour {
  /**
   * What leads through a view that goes when the focus does, or that lies over the window: there,
   * Tab does not lead everywhere. In those with a single thing to come to, nothing does.
   */
  private static final Map<String, Optional<KeyCode>> OTHER_WAYS =
      Map.ofEntries(
          Map.entry("the palette", Optional.of(KeyCode.DOWN)),
          Map.entry("the palette without anything", Optional.empty()),
          Map.entry("the mentions", Optional.of(KeyCode.DOWN)),
          Map.entry("the list of channels", Optional.of(KeyCode.DOWN)),
          Map.entry("the list of channels with a new one", Optional.empty()),
          Map.entry("the page about the program", Optional.empty()),
          Map.entry("the question before deleting", Optional.empty()),
          Map.entry("the details of the hosted room", Optional.of(KeyCode.TAB)),
          Map.entry("the card of a person", Optional.of(KeyCode.TAB)),
          Map.entry("the people", Optional.of(KeyCode.UP)),
          Map.entry("the side bar", Optional.of(KeyCode.DOWN)),
          Map.entry("a notice", Optional.empty()));

  private final List<String> wrong = new ArrayList<>();

  private void look(String view) {
    boolean popup = onFxThread(() -> scene().getWindow() instanceof PopupWindow);
    if (OTHER_WAYS.containsKey(view)) {
      OTHER_WAYS.get(view).ifPresent(key -> step(view, key));
    } else if (popup) {
      step(view, KeyCode.DOWN);
    } else {
      walk(view);
    }
  }

  /** Of the window that came last: here, windows do not lose the focus. Toasts never have it. */
  private static Scene scene() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(scene -> scene.lookup(".toast") == null)
        .toList()
        .getLast();
  }

  private void step(String view, KeyCode key) {
    Sight before = onFxThread(() -> Sight.ofAll(scene()));
    type(key);
    WaitForAsyncUtils.waitForFxEvents();
    if (!onFxThread(before::hasChanged)) {
      wrong.add(view + ": not seen where one is");
    }
  }

  private void walk(String view) {
    var walk = onFxThread(() -> new FocusWalk(scene()));
    do {
      type(KeyCode.TAB);
    } while (onFxThread(walk::goesOn));
    onFxThread(walk::faults).forEach(fault -> wrong.add(view + ": " + fault));
  }

  @Test
  void theFocusGoesEverywhereAndIsSeen() {
    beforeRooms(900, Appearance.DEFAULT, this::look);
    assertThat(wrong).isEmpty();
  }

  @Test
  void theFocusGoesEverywhereInARoomAndIsSeen() {
    inRoom(900, Appearance.DEFAULT, this::look);
    assertThat(wrong).isEmpty();
  }

  @Test
  void theFocusGoesEverywhereInARoomOfSomebodyElseAndIsSeen() throws Exception {
    inRoomOfOther(900, Appearance.DEFAULT, this::look);
    assertThat(wrong).isEmpty();
  }

  private static Stream<Look> looks() {
    return Stream.of(
        new Look(ThemeChoice.HIGH_CONTRAST, LanguageChoice.ENGLISH, 100, 900, Density.COMFORTABLE),
        new Look(
            ThemeChoice.DARK, LanguageChoice.PORTUGUESE, 200, Look.NARROW, Density.COMFORTABLE));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theFocusIsSeenInOtherLooksToo(Look look) {
    beforeRooms(look.width(), look.appearance(), this::look);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theFocusIsSeenInARoomInOtherLooksToo(Look look) {
    inRoom(look.width(), look.appearance(), this::look);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theFocusIsSeenInARoomOfSomebodyElseInOtherLooksToo(Look look) throws Exception {
    inRoomOfOther(look.width(), look.appearance(), this::look);
    assertThat(wrong).isEmpty();
  }

  @Test
  void aFocusThatIsNotSeenOrGetsStuckIsFound() {
    show(() -> {
      var blind = new Button("blind");
      blind.setStyle("-fx-border-color: transparent; -fx-background-color: white");
      var other = new Button("other");
      other.addEventFilter(KeyEvent.KEY_PRESSED, KeyEvent::consume);
      return new VBox(blind, other);
    });
    walk("a view");
    assertThat(wrong).anyMatch(line -> line.startsWith("a view: focus not seen: "));
    assertThat(wrong).anyMatch(line -> line.startsWith("a view: focus stuck: "));
  }

  @Test
  void tabLeadsThroughTheStartPageInTheOrderOfReading() {
    openWindow("ana");
    onFxThread(() -> {
      lookup("#change-nickname").query().requestFocus();
      return stage;
    });
    List<String> order = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      order.add(onFxThread(() -> stage.getScene().getFocusOwner().getId()));
      type(KeyCode.TAB);
    }
    assertThat(order)
        .containsExactly(
            "change-nickname",
            "address",
            "join-room",
            "room-name",
            "host-password",
            "keep-days",
            "keep-size",
            "protect-names",
            "host-room",
            "port-change");
  }

  @ParameterizedTest
  @ValueSource(strings = {".people-list", ".conversation-list", "#hosting-details"})
  void whatIsTypedWhereNothingTakesItIsInTheInputBox(String where) {
    openWindow("ana");
    hostByKey();
    focus(where);
    write("hello there");
    waitUntil(
        "it is in the box",
        () -> lookup(".input-text").queryTextInputControl().getText().equals("hello there"));
  }

  @Test
  void tabLeadsThroughTheRoomAndBackToTheInput() {
    openWindow("ana");
    hostByKey();
    List<String> order = new ArrayList<>();
    do {
      order.add(onFxThread(() -> nameOf(stage.getScene().getFocusOwner())));
      type(KeyCode.TAB);
      assertThat(order).hasSizeLessThan(30);
    } while (!onFxThread(() -> nameOf(stage.getScene().getFocusOwner())).equals(order.getFirst()));
    assertThat(order)
        .containsExactly(
            "input-text",
            "emojiButton",
            "people-list",
            "conversation-list",
            "showMentions",
            "addRoom",
            "hosting-details",
            "hosting-copy",
            "find",
            "channelMenu",
            "message-list",
            "emptyCopy");
  }

  private static String nameOf(Node node) {
    boolean named = node.getId() != null && !List.of("text", "list").contains(node.getId());
    return named ? node.getId() : node.getStyleClass().getLast();
  }

  @Test
  void afterAMenuTheFocusIsInTheInputAgain() {
    openWindow("ana");
    hostByKey();
    Node before = onFxThread(() -> stage.getScene().getFocusOwner());
    choose("#menu-view", "#menu-theme", "#theme-dark");
    waitUntil("it is where it was", () -> before.equals(stage.getScene().getFocusOwner()));
    assertThat(before.getStyleClass()).contains("input-text");
  }
}
