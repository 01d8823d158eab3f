package chat.roda.app;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent.Entered;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostException;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.account.AccountRules;
import chat.roda.host.room.RoomAccess;
import chat.roda.host.room.RoomSettings;
import chat.roda.settings.Appearance;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.Settings;
import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;

/** Leads through all that the window can show, by keyboard, with names as long as they may be. */
abstract class Tour extends Steps {
  /** As long as a nickname may be. */
  static final String LONG_NAME = "W".repeat(29) + "m";

  private static final String OWN_NAME = LONG_NAME.replace('W', 'M');
  private static final String LONG_CHANNEL = "#" + "w".repeat(40);

  /** Through the start page and what can be opened from there. */
  final void beforeRooms(double width, Appearance look, Consumer<String> view) {
    openWindow(person("ana", look));
    resize(width, 700);
    view.accept("the start page");
    window("the nickname dialog", view, () -> type(KeyCode.F2));
    window("the page of the keyboard", view, () -> type(KeyCode.F1));
    window("the page about the program", view, () -> chooseFromBar("menu-about"));
    open("#settings", KeyCode.CONTROL, KeyCode.COMMA);
    view.accept("the settings");
    write("xyzzy");
    view.accept("settings that are not there");
    type(KeyCode.ESCAPE, KeyCode.ESCAPE);
    awaitWindows(1);
    for (String menu : List.of("#menu-room", "#menu-view", "#menu-help")) {
      clickOn(menu);
      awaitPopup();
      view.accept("the menu " + menu);
      backFromPopup();
    }
  }

  private void window(String name, Consumer<String> view, Runnable opening) {
    opening.run();
    awaitWindows(2);
    view.accept(name);
    type(KeyCode.ESCAPE);
    awaitWindows(1);
  }

  private static Settings person(String nickname, Appearance look) {
    return Settings.DEFAULTS.withNickname(nickname).with(look);
  }

  /** Through a room of the person's own, with somebody in it. */
  final void inRoom(double width, Appearance look, Consumer<String> view) {
    openWindow(person(OWN_NAME, look).with(new HostedRoomChoice("", port)));
    resize(width, 700);
    open(".input-text", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    view.accept("a room where nobody is");
    try (var other = new OnePerson(LONG_NAME, new RoomAddress("127.0.0.1", port))) {
      conversation(other, view);
      writing(view);
      beside(view);
      finding(other, view);
      messages(view);
      channel(other, view);
      inPrivate(view);
      leaving(view);
    }
  }

  private void conversation(OnePerson other, Consumer<String> view) {
    other.says("good morning, coffee at ten?");
    other.says(OWN_NAME + ": where is the cable");
    other.says(OWN_NAME + ": and the plug?");
    seesSoon("and the plug?");
    say("here");
    seesSoon("here");
    view.accept("the room");
  }

  private void writing(Consumer<String> view) {
    write(":smil");
    await("#offers");
    view.accept("names of emoji");
    put("");
    awaitNoPopup();
    put("one of many lines\n".repeat(40));
    type(KeyCode.ENTER);
    await("#longTextBar");
    view.accept("the question before a long text");
    put("");
    chord(KeyCode.CONTROL, KeyCode.PERIOD);
    awaitPopup();
    view.accept("the emoji");
    backFromPopup();
    put("I recieve it ");
    type(KeyCode.HOME).type(KeyCode.RIGHT, 4);
    waitUntil("it is marked", () -> !lookup(".misspelled").<Path>query().getElements().isEmpty());
    ask(".input-text");
    view.accept("the menu on a word that looks wrong");
    backFromPopup();
    put("");
  }

  /** The bars at the sides, which come out where they are folded. */
  private void beside(Consumer<String> view) {
    boolean folded = bringOut("#peopleToggle", ".people-list");
    select(".people-list", 2);
    focus(".people-list");
    view.accept("the people");
    bringOut("#peopleToggle", ".people-list");
    select(".people-list", 2);
    ask(".people-list");
    view.accept("the menu on a person");
    backFromPopup();
    if (folded) {
      back(".people-list");
    }
    folded = bringOut("#sideToggle", "#hosting-details");
    select(".conversation-list", 0);
    focus(".conversation-list");
    view.accept("the side bar");
    bringOut("#sideToggle", "#hosting-details");
    select(".conversation-list", 0);
    ask(".conversation-list");
    view.accept("the menu on a room");
    backFromPopup();
    focus("#hosting-details");
    type(KeyCode.SPACE);
    awaitPopup();
    view.accept("the details of the hosted room");
    backFromPopup();
    if (folded) {
      back("#hosting-details");
    }
  }

  private void finding(OnePerson other, Consumer<String> view) {
    open("#findText", KeyCode.CONTROL, KeyCode.F);
    view.accept("the find bar");
    onFxThread(() -> {
      lookup("#findText").queryTextInputControl().setText("coffee from:" + LONG_NAME);
      return stage;
    });
    await("#found");
    await(".found-mark");
    view.accept("what is found");
    chord(KeyCode.CONTROL, KeyCode.A);
    write("xyzzy");
    seesSoon(texts().get("find.nothing"));
    view.accept("nothing is found");
    back("#findText");
    open("#finderText", KeyCode.CONTROL, KeyCode.K);
    view.accept("the palette");
    write("xyzzy");
    view.accept("the palette without anything");
    back("#finderText");
    open(".mention-cell", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    view.accept("the mentions");
    back(".mention-cell");
    other.client().join("#cables");
    other.hears("the way in", e -> e instanceof Entered(var in) && in.equals("#cables"));
    say("/list");
    await(".channel-name");
    view.accept("the list of channels");
    write("xyzzy");
    view.accept("the list of channels with a new one");
    back("#channels");
    open("#dateBar", KeyCode.CONTROL, KeyCode.D);
    view.accept("the bar of days");
    back("#dateBar");
  }

  private void messages(Consumer<String> view) {
    focus(".message-list");
    // However far up the last one that was chosen is.
    type(KeyCode.DOWN, 9);
    ask(".message-list");
    view.accept("the menu on a message");
    backFromPopup();
    chord(KeyCode.CONTROL, KeyCode.E);
    awaitPopup();
    view.accept("the reactions");
    backFromPopup();
    type(KeyCode.DELETE);
    awaitPopup();
    view.accept("the question before deleting");
    backFromPopup();
    type(KeyCode.UP);
    chord(KeyCode.CONTROL, KeyCode.P);
    seesSoon("127.0.0.1");
    view.accept("the card of a person");
    backFromPopup();
    open("#replyBar", KeyCode.CONTROL, KeyCode.R);
    view.accept("a reply");
    back("#replyBar");
  }

  private void channel(OnePerson other, Consumer<String> view) {
    say("/topic " + "about cables ".repeat(12));
    seesSoon("about cables");
    focus("#channelMenu");
    type(KeyCode.SPACE);
    awaitPopup();
    view.accept("the menu on the channel");
    chooseFromMenu("channelTopic");
    await("#editBar");
    view.accept("the question for the topic");
    back("#editBar");
    say("/ban spam");
    await("#undoModeration");
    chooseFromChannelMenu("channelBans", "#bansBar");
    view.accept("who is banned, and the undoing of it");
    back("#bansBar");
    say("/join " + LONG_CHANNEL);
    waitUntil("the channel is shown", () -> sees("# www"));
    view.accept("a channel with a long name");
    other.says(OWN_NAME + ": did you find it?");
    await(".notice");
    view.accept("a notice");
    awaitNoPopup();
  }

  private void inPrivate(Consumer<String> view) {
    say("/msg " + LONG_NAME + " are you there?");
    seesSoon("are you there");
    await(".presence-mark");
    view.accept("a private conversation");
  }

  private void leaving(Consumer<String> view) {
    open("#address", KeyCode.CONTROL, KeyCode.J);
    view.accept("a further room");
    type(KeyCode.ESCAPE);
    window("the question before the room closes", view, () -> chord(KeyCode.CONTROL, KeyCode.Q));
  }

  /** Through a room of somebody else's, which protects nicknames, and whose host goes. */
  final void inRoomOfOther(double width, Appearance look, Consumer<String> view) throws Exception {
    openWindow(person(OWN_NAME, look));
    resize(width, 700);
    try (Host _ = otherHost()) {
      focus("#address");
      write("127.0.0.1:" + port).type(KeyCode.ENTER);
      await(".input-text");
      say("here");
      seesSoon("here");
      chooseFromBar("menu-protect");
      await("#passwordBar");
      view.accept("the question for a password");
      tabTo("accountRemember");
      type(KeyCode.SPACE);
      view.accept("what it means that a password is remembered");
      focus("#accountPassword");
      back("#passwordBar");
    }
    await("#linkLine");
    view.accept("the host has gone");
    chooseFromBar("menu-leave");
    focus("#join-room");
    type(KeyCode.SPACE);
    await("#read-copy");
    view.accept("the room cannot be joined");
    focus("#read-copy");
    type(KeyCode.SPACE);
    await("#copyLine");
    view.accept("the copy of a room");
  }

  private Host otherHost() throws HostException {
    var access =
        new RoomAccess(Optional.empty(), Map.of(), new AccountRules(true, false, Optional.empty()));
    var room = new RoomSettings("M".repeat(40), "roda.local", 10, Language.ENGLISH, access);
    return Host.start(new HostOptions("127.0.0.1", port, room, Limits.NONE), new MemoryLog());
  }

  /** What the window says, in its language. */
  private Texts texts() {
    return Texts.ofWindow(
        settings().appearance().language() == LanguageChoice.PORTUGUESE
            ? Language.PORTUGUESE
            : Language.ENGLISH);
  }
}
