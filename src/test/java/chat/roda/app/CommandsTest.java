package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Moderation;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What people from IRC type, in the window, with a real host and real others. */
class CommandsTest extends CompanyTest {
  private void types(String text) {
    clickOn(".input-text").write(text).type(KeyCode.ENTER);
  }

  @Test
  void whoIsAwayTypesWhy() {
    try (var bea = hostedWithBea()) {
      types("/away at lunch");
      seesSoon("Everybody sees that you are away. Type /away when you are back.");
      bea.hears(
          "that ana is away",
          event -> event instanceof RoomEvent.PresenceChanged changed && changed.away());
      bea.client().askAbout("ana");
      bea.hears(
          "why",
          event ->
              event instanceof RoomEvent.Learned learned
                  && learned.fact().toString().contains("at lunch"));
      seesSoon("Away (1)");
      types("/away");
      seesSoon("Everybody sees that you are back.");
      waitUntil("so it is", () -> !isOnScreen("Away (1)"));
    }
  }

  @Test
  void whoIsSomebodyIsToldByTheirCard() {
    try (var _ = hostedWithBea()) {
      types("/whois bea");
      seesSoon("127.0.0.1");
      Bounds foot = place("#foot");
      waitUntil("above the box", () -> place(".person-card").getMaxY() <= foot.getMinY());
      assertThat(place(".person-card").getCenterX()).isBetween(foot.getMinX(), foot.getMaxX());
    }
  }

  private Bounds place(String query) {
    Node node = lookup(query).query();
    return node.localToScreen(node.getLayoutBounds());
  }

  @Test
  void somebodyIsIgnoredAndNotAnyMore() {
    try (var bea = hostedWithBea()) {
      types("/ignore bea");
      waitUntil("they are pale", () -> isOnScreen("ignored"));
      bea.says("can you see this?");
      bea.hears("can you see this?");
      types("/ignore bea");
      seesSoon("can you see this?");
    }
  }

  @Test
  void somebodyIsInvited() {
    try (var _ = hostedWithBea();
        var zoe = new OnePerson("zoe", new RoomAddress("127.0.0.1", port))) {
      types("/join #dev");
      seesSoon("# dev");
      types("/invite zoe");
      seesSoon("zoe was invited to this channel.");
      zoe.hears("that she is invited", event -> event.equals(new RoomEvent.Invited("#dev", "ana")));
    }
  }

  @Test
  void whoIsInvitedIsToldByWhomAndWhere() {
    try (var bea = hostedWithBea()) {
      bea.client().join("#dev");
      bea.hears("that she is in", new RoomEvent.Entered("#dev")::equals);
      bea.client().moderate(new Moderation.Invite("#dev", "ana"));
      seesSoon("bea invites you into #dev. Type /join #dev to go there.");
    }
  }

  @Test
  void whatIsWrongWithANicknameIsSaid() {
    try (var _ = hostedWithBea()) {
      types("/nick ana maria");
      seesSoon("A name is one word. You can use _ or - instead of a space.");
      types("/nick #ana");
      seesSoon("A name begins with a letter");
    }
  }
}
