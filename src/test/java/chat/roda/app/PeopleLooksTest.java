package chat.roda.app;

import chat.roda.client.RoomAddress;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** How the people beside a conversation look, and what can be done with them. */
class PeopleLooksTest extends Company {
  @EveryLook
  void people(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    person("Bruno");
    person("João");
    person(LONG_NAME);
    var zoe = person("Zoe");
    zoe.client().changeAway(Optional.of("lunch, back at two"));
    say("/ignore João");
    bringOut("#peopleToggle", ".people-list");
    seesSoon(words().format("people.away", 1));
    take("people");
    select(".people-list", 2);
    ask(".people-list");
    take("person-menu");
    backFromPopup();
    focus(".input-text");
    say("/whois Zoe");
    seesSoon("lunch, back at two");
    take("person-card-away");
    backFromPopup();
    say("/ban Bruno");
    await("#moderationLine");
    take("moderation-undo");
  }

  /** So many that the list has a scroll bar. */
  @EveryLook
  void many(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    var here = new RoomAddress("127.0.0.1", port);
    for (int i = 0; i < 40; i++) {
      comesAndSays(here, "person-%02d\n".formatted(i));
    }
    waitUntil("all are in", () -> sees("(41)") || sees("41 "));
    bringOut("#peopleToggle", ".people-list");
    take("people-many");
    type(KeyCode.ESCAPE);
  }
}
