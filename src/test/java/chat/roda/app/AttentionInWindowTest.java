package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Being told of what is said elsewhere, and knowing who the others are. */
class AttentionInWindowTest extends CompanyTest {
  @Test
  void aMentionElsewhereIsToldWithASoundAndAClickLeadsThere() {
    try (var bea = hostedWithBea()) {
      write("/join #dev").type(KeyCode.ENTER);
      waitUntil("#dev is shown", () -> sees("# dev"));
      bea.says("nothing for anybody");
      bea.says("ana, coffee at ten?");
      seesSoon("bea in #lobby · ana's room");
      waitUntil("it is heard", () -> outside.contains("(chime)"));
      clickOn(".notice");
      waitUntil("the lobby is shown", () -> sees("nothing for anybody"));
    }
  }

  @Test
  void escapeIsForTheMenuAndNotForTheNoticeBesideIt() {
    try (var bea = hostedWithBea()) {
      write("/join #dev").type(KeyCode.ENTER);
      waitUntil("#dev is shown", () -> sees("# dev"));
      bea.says("ana, coffee at ten?");
      seesSoon("bea in #lobby · ana's room");
      rightClickOn("dev");
      waitUntil("the menu is there", () -> lookup("#channelLeave").tryQuery().isPresent());
      type(KeyCode.ESCAPE);
      waitUntil("the menu is gone", () -> lookup("#channelLeave").tryQuery().isEmpty());
      seesSoon("bea in #lobby · ana's room");
    }
  }

  @Test
  void whoIsClickedOnIsShownWithWhatTheRoomKnows() {
    try (var bea = hostedWithBea()) {
      bea.says("good morning");
      seesSoon("good morning");
      clickOn((Node node) -> node.getStyleClass().contains("avatar") && isInMessage(node));
      seesSoon("Address: 127.0.0.1");
      seesSoon("In #lobby");
      clickOn("#person-talk");
      waitUntil("the conversation with bea is shown", () -> sees("Only the two of you"));
    }
  }

  private static boolean isInMessage(Node node) {
    return node.isVisible()
        && node.getParent() != null
        && node.getParent().getStyleClass().contains("message-gutter");
  }

  @Test
  void ofWhomIsIgnoredNothingIsShownUntilTheyAreNotAnyMore() {
    try (var bea = hostedWithBea()) {
      bea.says("first");
      seesSoon("first");
      openMenuOf(2);
      clickOn("#aboutPerson");
      clickOn("#person-ignore");
      waitUntil("what they said is gone", () -> !isOnScreen("first"));
      bea.says("second");
      bea.hears("second");
      try (var zoe = new OnePerson("zoe", new RoomAddress("127.0.0.1", port))) {
        seesSoon("zoe");
        zoe.says("third");
        seesSoon("third");
      }
      assertThat(isOnScreen("second")).isFalse();
      assertThat(settings().privacy().ignored()).hasSize(1);
      openMenuOf(2);
      clickOn("#aboutPerson");
      clickOn("#person-ignore");
      waitUntil("all is there again", () -> isOnScreen("first") && isOnScreen("second"));
      assertThat(settings().privacy().ignored()).isEmpty();
    }
  }

  @Test
  void whoIsAwaySaysSoInTheMenu() {
    try (var bea = hostedWithBea()) {
      choose("#menu-room", "#menu-away");
      bea.hears("that ana is away", e -> e instanceof RoomEvent.PresenceChanged p && p.away());
      seesSoon("Away (1)");
      choose("#menu-room", "#menu-away");
      bea.hears("that ana is back", e -> e instanceof RoomEvent.PresenceChanged p && !p.away());
    }
  }
}
