package chat.roda.app;

import chat.roda.host.Host;
import javafx.scene.input.KeyCode;

/** How it looks where there is very much of something. */
class ExtremeLooksTest extends Company {
  private static final int MESSAGES = 10_000;
  private static final int PEOPLE = 500;

  @EveryLook
  void messages(Look as) throws Exception {
    open(as);
    Host host = host("Physics lab");
    goInto(host);
    StringBuilder much = new StringBuilder("Robot\n");
    for (int i = 0; i < MESSAGES; i++) {
      much.append("message ").append(i).append('\n');
    }
    comesAndSays(address(host), much.toString());
    seesSoon("message " + (MESSAGES - 1));
    var wide = person(LONG_NAME, address(host));
    says(wide, "🎉");
    seesSoon(LONG_NAME);
    take("many");
    focus(".message-list");
    type(KeyCode.PAGE_UP, 3);
    says(wide, "are you still there?");
    await(".jump");
    take("many-above");
    chord(KeyCode.CONTROL, KeyCode.END);
    wide.says("all work and no play makes Jack a dull boy ".repeat(116).strip());
    waitUntil("it is seen", () -> isThere(".jump") || sees("dull boy"));
    take("long-message");
  }

  @EveryLook
  void people(Look as) throws Exception {
    open(as);
    Host host = host("Physics lab");
    goInto(host);
    for (int i = 0; i < PEOPLE; i++) {
      comesAndSays(address(host), "person-%03d\n".formatted(i));
    }
    waitUntil("all are in", () -> sees("(501)") || sees("501 "));
    take("people-500");
  }
}
