package chat.roda.app;

import chat.roda.client.RoomEvent.Entered;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;

/** How it looks when one types, and what helps with it. */
class TypingLooksTest extends Company {
  @EveryLook
  void emojiAndSpelling(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    chord(KeyCode.CONTROL, KeyCode.PERIOD);
    awaitPopup();
    take("emoji-picker");
    write("heart");
    take("emoji-found");
    backFromPopup();
    write("and :thumb");
    await("#offers");
    take("emoji-offered");
    clear();
    write("I recieve it ");
    waitUntil("it is marked", () -> !lookup(".misspelled").<Path>query().getElements().isEmpty());
    type(KeyCode.HOME).type(KeyCode.RIGHT, 4);
    ask(".input-text");
    take("spelling");
    backFromPopup();
    say("one of many lines\n".repeat(40));
    await("#longTextBar");
    take("long-text");
  }

  @EveryLook
  void offers(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    var bruno = person("Bruno");
    person(LONG_NAME);
    seesSoon(LONG_NAME);
    write("ask @");
    await("#offers");
    take("offers-people");
    clear();
    write("/");
    await("#offers");
    take("offers-commands");
    clear();
    bruno.client().join("#dev");
    bruno.hears("that it is there", e -> e instanceof Entered(var in) && in.equals("#dev"));
    write("see #");
    await("#offers");
    take("offers-channels");
    clear();
    say("/help");
    seesSoon("/invite");
    take("commands");
  }
}
