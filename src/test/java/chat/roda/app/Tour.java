package chat.roda.app;

import chat.roda.client.RoomAddress;
import chat.roda.settings.Appearance;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.Settings;
import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import chat.roda.ui.WindowTest;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** Leads through all that the window can show, by keyboard, with names as long as they may be. */
abstract class Tour extends ProgramTest {
  /** As long as a nickname may be. */
  static final String LONG_NAME = "W".repeat(29) + "m";

  private static final String LONG_CHANNEL = "#" + "w".repeat(40);

  /** Through the start page and what can be opened from there. */
  final void beforeRooms(double width, Appearance look, Consumer<String> view) {
    openWindow(person("ana", look));
    resize(width, 700);
    view.accept("the start page");
    type(KeyCode.F2);
    awaitWindows(2);
    view.accept("the nickname dialog");
    type(KeyCode.ESCAPE);
    awaitWindows(1);
    type(KeyCode.F1);
    awaitWindows(2);
    view.accept("the page of the keyboard");
    type(KeyCode.ESCAPE);
    awaitWindows(1);
    chord(KeyCode.CONTROL, KeyCode.COMMA);
    waitUntil("the settings are open", () -> isThere("#settings"));
    view.accept("the settings");
    write("xyzzy");
    view.accept("settings that are not there");
    type(KeyCode.ESCAPE, KeyCode.ESCAPE);
    awaitWindows(1);
    menus(view);
  }

  private static Settings person(String nickname, Appearance look) {
    return Settings.DEFAULTS.withNickname(nickname).with(look);
  }

  private void menus(Consumer<String> view) {
    for (String menu : List.of("#menu-room", "#menu-view", "#menu-help")) {
      clickOn(menu);
      awaitPopup();
      view.accept("the menu " + menu);
      type(KeyCode.ESCAPE);
      awaitNoPopup();
    }
  }

  /** Through a room of the person's own, with somebody in it. */
  final void inRoom(double width, Appearance look, Consumer<String> view) {
    openWindow(person(LONG_NAME.replace('W', 'M'), look).with(new HostedRoomChoice("", port)));
    resize(width, 700);
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> isThere(".input-text"));
    view.accept("a room where nobody is");
    try (var other = new OnePerson(LONG_NAME, new RoomAddress("127.0.0.1", port))) {
      conversation(other, view);
      beside(view);
      finding(view);
      messages(view);
      channel(view);
      inPrivate(view);
      leaving(view);
    }
  }

  private void conversation(OnePerson other, Consumer<String> view) {
    other.says("good morning, coffee at ten?");
    other.says(LONG_NAME.replace('W', 'M') + ": where is the cable");
    seesSoon("where is the cable");
    say("here");
    seesSoon("here");
    view.accept("the room");
    write(":smil");
    view.accept("names of emoji");
    put("");
    put("one of many lines\n".repeat(40));
    type(KeyCode.ENTER);
    view.accept("the question before a long text");
    put("");
    chord(KeyCode.CONTROL, KeyCode.PERIOD);
    awaitPopup();
    view.accept("the emoji");
    type(KeyCode.ESCAPE);
    awaitNoPopup();
  }

  /** The bars at the sides, which come out where they are folded. */
  private void beside(Consumer<String> view) {
    boolean folded = isThere("#peopleToggle");
    if (folded) {
      bringOut("#peopleToggle");
    }
    view.accept("the people");
    ask(".people-list", list -> ((ListView<?>) list).getSelectionModel().select(2));
    view.accept("the menu on a person");
    type(KeyCode.ESCAPE);
    awaitNoPopup();
    type(KeyCode.ESCAPE);
    if (isThere("#sideToggle")) {
      bringOut("#sideToggle");
    }
    view.accept("the side bar");
    ask(".conversation-list", list -> ((ListView<?>) list).getSelectionModel().select(0));
    view.accept("the menu on a room");
    type(KeyCode.ESCAPE);
    awaitNoPopup();
    press("#hosting-details");
    awaitPopup();
    view.accept("the details of the hosted room");
    type(KeyCode.ESCAPE);
    awaitNoPopup();
    focus(".input-text");
    type(KeyCode.ESCAPE);
  }

  private void finding(Consumer<String> view) {
    chord(KeyCode.CONTROL, KeyCode.F);
    view.accept("the find bar");
    onFxThread(() -> {
      lookup("#findText").queryTextInputControl().setText("coffee from:" + LONG_NAME);
      return stage;
    });
    waitUntil("it is found", () -> isThere("#found") && isThere(".found-mark"));
    view.accept("what is found");
    chord(KeyCode.CONTROL, KeyCode.A);
    write("xyzzy");
    seesSoon(texts().get("find.nothing"));
    view.accept("nothing is found");
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.K);
    view.accept("the palette");
    write("xyzzy");
    view.accept("the palette without anything");
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    waitUntil("the mention is listed", () -> isThere(".mention-cell"));
    view.accept("the mentions");
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.D);
    view.accept("the bar of days");
    type(KeyCode.ESCAPE);
  }

  private void messages(Consumer<String> view) {
    clickOn((Node node) ->
        node instanceof Text words && words.getText().equals("here") && isSeen(node));
    ask(".message-list", _ -> {});
    view.accept("the menu on a message");
    type(KeyCode.ESCAPE);
    awaitNoPopup();
    chord(KeyCode.CONTROL, KeyCode.E);
    awaitPopup();
    view.accept("the reactions");
    type(KeyCode.ESCAPE);
    awaitNoPopup();
    type(KeyCode.DELETE);
    awaitPopup();
    view.accept("the question before deleting");
    type(KeyCode.ESCAPE);
    awaitNoPopup();
    type(KeyCode.UP);
    chord(KeyCode.CONTROL, KeyCode.P);
    seesSoon("127.0.0.1");
    view.accept("the card of a person");
    type(KeyCode.ESCAPE);
    awaitNoPopup();
    chord(KeyCode.CONTROL, KeyCode.R);
    waitUntil("a reply is begun", () -> isThere("#replyBar"));
    view.accept("a reply");
    type(KeyCode.ESCAPE);
  }

  private void channel(Consumer<String> view) {
    say("/topic " + "about cables ".repeat(12));
    seesSoon("about cables");
    press("#channelMenu");
    awaitPopup();
    view.accept("the menu on the channel");
    chooseFirst();
    waitUntil("the topic is asked for", () -> isThere("#editBar"));
    view.accept("the question for the topic");
    type(KeyCode.ESCAPE);
    say("/join " + LONG_CHANNEL);
    waitUntil("the channel is shown", () -> sees("# www"));
    view.accept("a channel with a long name");
  }

  /** Of the menu that is open. */
  private static void chooseFirst() {
    onFxThread(() -> {
      ContextMenu menu =
          Window.getWindows().stream()
              .filter(ContextMenu.class::isInstance)
              .map(ContextMenu.class::cast)
              .findFirst()
              .orElseThrow();
      menu.getItems().getFirst().fire();
      menu.hide();
      return menu;
    });
  }

  private void inPrivate(Consumer<String> view) {
    say("/msg " + LONG_NAME + " are you there?");
    seesSoon("are you there");
    waitUntil("it is known that they are there", () -> isThere(".presence-mark"));
    view.accept("a private conversation");
  }

  private void leaving(Consumer<String> view) {
    chord(KeyCode.CONTROL, KeyCode.J);
    waitUntil("another room may be joined", () -> isThere("#address"));
    view.accept("a further room");
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.Q);
    awaitWindows(2);
    view.accept("the question before the room closes");
    type(KeyCode.ESCAPE);
    awaitWindows(1);
  }

  /** Gives the input box that text, as if it were pasted. */
  private void put(String text) {
    focus(".input-text");
    onFxThread(() -> {
      lookup(".input-text").queryTextInputControl().setText(text);
      return stage;
    });
  }

  private void say(String text) {
    put(text);
    type(KeyCode.ENTER);
  }

  private void focus(String query) {
    onFxThread(() -> {
      lookup(query).query().requestFocus();
      return stage;
    });
  }

  /** Of the buttons that are called so, the one that is there. */
  private void bringOut(String toggle) {
    onFxThread(() -> {
      lookup(toggle).<ToggleButton>queryAll().stream()
          .filter(WindowTest::isSeen)
          .findFirst()
          .orElseThrow()
          .fire();
      return stage;
    });
  }

  /** What the window says, in its language. */
  private Texts texts() {
    return Texts.ofWindow(
        settings().appearance().language() == LanguageChoice.PORTUGUESE
            ? Language.PORTUGUESE
            : Language.ENGLISH);
  }

  final boolean isThere(String query) {
    return lookup(query).queryAll().stream().anyMatch(WindowTest::isSeen);
  }

  private void press(String button) {
    onFxThread(() -> {
      lookup(button).queryAs(ButtonBase.class).fire();
      return stage;
    });
  }

  /** Asks for the menu of what is chosen there, as the menu key does. */
  private void ask(String query, Consumer<Node> choose) {
    onFxThread(() -> {
      Node node = lookup(query).query();
      choose.accept(node);
      node.requestFocus();
      node.fireEvent(
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 200, 200, true, null));
      return stage;
    });
    awaitPopup();
  }

  private static void awaitPopup() {
    waitUntil(
        "a popup is there",
        () -> Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance));
  }

  private static void awaitNoPopup() {
    waitUntil(
        "no popup is there",
        () -> Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance));
  }

  private static void awaitWindows(int count) {
    waitUntil(
        count + " windows",
        () ->
            Window.getWindows().stream().filter(w -> !(w instanceof PopupWindow)).count() == count);
  }
}
