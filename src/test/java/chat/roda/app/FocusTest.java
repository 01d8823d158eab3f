package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Appearance;
import chat.roda.settings.Density;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.Settings;
import chat.roda.settings.ThemeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
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

/**
 * The keyboard alone leads everywhere: Tab goes through all that can be used in the order of
 * reading, never stays anywhere, and where it is can be seen.
 */
class FocusTest extends Tour {
  private final List<String> wrong = new ArrayList<>();

  /**
   * Where a popup is, its keys are not Tab's; what goes when the focus goes is left by Esc; and the
   * page about the program has nothing to come to.
   */
  private static boolean isWalked(String view) {
    return onFxThread(() -> Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance))
        && Stream.of("palette", "mentions", "list of channels", "about the program")
            .noneMatch(view::contains);
  }

  private void walk(String view) {
    if (!isWalked(view)) {
      return;
    }
    var walk =
        onFxThread(() ->
            new FocusWalk(
                // The one that came last: here, windows do not lose the focus.
                List.copyOf(Window.getWindows()).getLast().getScene()));
    do {
      type(KeyCode.TAB);
    } while (onFxThread(walk::goesOn));
    onFxThread(walk::faults).forEach(fault -> wrong.add(view + ": " + fault));
  }

  @Test
  void theFocusGoesEverywhereAndIsSeen() {
    beforeRooms(900, Appearance.DEFAULT, this::walk);
    assertThat(wrong).isEmpty();
  }

  @Test
  void theFocusGoesEverywhereInARoomAndIsSeen() {
    inRoom(900, Appearance.DEFAULT, this::walk);
    assertThat(wrong).isEmpty();
  }

  @Test
  void theFocusGoesEverywhereInARoomOfSomebodyElseAndIsSeen() throws Exception {
    inRoomOfOther(900, Appearance.DEFAULT, this::walk);
    assertThat(wrong).isEmpty();
  }

  private static Stream<Look> looks() {
    return Stream.of(
        new Look(ThemeChoice.DARK, LanguageChoice.ENGLISH, 100, 900, Density.COMFORTABLE),
        new Look(ThemeChoice.HIGH_CONTRAST, LanguageChoice.ENGLISH, 100, 900, Density.COMFORTABLE),
        new Look(
            ThemeChoice.LIGHT, LanguageChoice.PORTUGUESE, 200, Look.NARROW, Density.COMFORTABLE));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theFocusIsSeenInOtherLooksToo(Look look) {
    openWindow(
        Settings.DEFAULTS
            .withNickname("ana")
            .with(look.appearance())
            .with(new HostedRoomChoice("", port)));
    resize(look.width(), 700);
    walk("the start page");
    open(".input-text", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    say("coffee at ten?");
    await(".message");
    walk("the room");
    open("#findText", KeyCode.CONTROL, KeyCode.F);
    write("coffee");
    await("#found");
    await(".found-mark");
    walk("what is found");
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
