package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomEvent;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Leaving a room, and going back in. */
class LeavingTest extends TwoRoomsTest {
  @Test
  void whoLeftARoomByAKeyGoesBackInByAnother() {
    joinBoth();
    chord(KeyCode.CONTROL, KeyCode.W);
    waitUntil("the host has let go of us", () -> carl.connections() == 0);
    seesSoon("You left “Carl's room”. Click here or press Ctrl+Shift+T to go back in.");
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    waitUntil("the room is shown again", () -> isAt("Carl's room"));
    waitUntil("we are in it", () -> carl.connections() == 1);
    waitUntil("nothing says that we are not", () -> !sees("You left"));
    chord(KeyCode.CONTROL, KeyCode.W);
    waitUntil("the other is shown", () -> isAt("Bea's room"));
    chord(KeyCode.CONTROL, KeyCode.W);
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    waitUntil("the last is shown again", () -> isAt("Bea's room"));
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    waitUntil("and the one before it", () -> isAt("Carl's room"));
  }

  @Test
  void whoGoesBackInHasTheRoomWhereItStood() {
    joinBoth();
    chord(KeyCode.ALT, KeyCode.UP);
    waitUntil("the first is shown", () -> isAt("Bea's room"));
    chord(KeyCode.CONTROL, KeyCode.W);
    waitUntil("it is gone", () -> side().equals(List.of("Carl's room", "lobby")));
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    waitUntil("it is shown again", () -> isAt("Bea's room"));
    isAside("Bea's room", "lobby", "Carl's room", "lobby");
  }

  @Test
  void whoCameAndWentIsToldOnceToWhoComesBack() {
    openWindow("ana");
    join(bea, "Bea's room");
    write("first").type(KeyCode.ENTER);
    seesSoon("first");
    var dora = new OnePerson("dora", address(bea));
    seesSoon("dora came in");
    dora.close();
    seesSoon("dora came in and went out");
    chord(KeyCode.CONTROL, KeyCode.W);
    waitUntil("the host has let go of us", () -> bea.connections() == 0);
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    waitUntil("the room is shown again", () -> isAt("Bea's room"));
    try (var eva = new OnePerson("eva", address(bea))) {
      eva.says("third");
      seesSoon("third");
    }
    assertThat(quietRows("dora")).hasSize(1);
  }

  @Test
  void whoIsRenamedInARoomHasThatNicknameThereAgain() {
    joinBoth();
    write("/nick anita").type(KeyCode.ENTER);
    seesSoon("You are now called anita");
    chord(KeyCode.CONTROL, KeyCode.W);
    waitUntil("the host has let go of us", () -> carl.connections() == 0);
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    waitUntil("the room is shown again", () -> isAt("Carl's room"));
    try (var dora = new OnePerson("dora", address(carl))) {
      dora.hears(
          "that anita is there",
          e ->
              e instanceof RoomEvent.MembersKnown(_, var members)
                  && members.stream().anyMatch(m -> m.nickname().equals("anita")));
    }
    try (var emil = new OnePerson("emil", address(bea))) {
      emil.hears(
          "that ana is there",
          e ->
              e instanceof RoomEvent.MembersKnown(_, var members)
                  && members.stream().anyMatch(m -> m.nickname().equals("ana")));
    }
  }
}
