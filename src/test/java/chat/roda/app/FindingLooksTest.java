package chat.roda.app;

import chat.roda.client.RoomEvent.Entered;
import javafx.scene.input.KeyCode;

/** How it looks when one looks for something. */
class FindingLooksTest extends Company {
  @EveryLook
  void finding(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    talk(person("Bruno"), person("João"));
    open("#findText", KeyCode.CONTROL, KeyCode.F);
    take("find");
    write("cable from:bruno");
    await(".found-mark");
    take("find-found");
    put("#findText", "zzz");
    seesSoon(words().get("find.nothing"));
    take("find-nothing");
    back("#findText");
    open("#finderText", KeyCode.CONTROL, KeyCode.K);
    take("palette");
    write("zzz");
    take("palette-nothing");
    back("#finderText");
    open("#dateBar", KeyCode.CONTROL, KeyCode.D);
    take("day");
    write("31/31");
    type(KeyCode.ENTER);
    take("day-problem");
    back("#dateBar");
  }

  @EveryLook
  void channels(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    var bruno = person("Bruno");
    for (String channel :
        new String[] {"#dev", "#oscilloscopes-and-other-instruments", "#" + "w".repeat(40)}) {
      bruno.client().join(channel);
      bruno.hears(channel, e -> e instanceof Entered(var in) && in.equals(channel));
    }
    say("/topic cables, and where they are: https://example.org/cables " + "and more ".repeat(20));
    await(".topic-text .message-link");
    take("topic");
    say("/list");
    await(".channel-name");
    take("channels");
    write("new one");
    take("channels-typed");
    back("#channels");
  }
}
