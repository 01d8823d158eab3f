package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChannelModes.Flag;
import chat.roda.client.MemberRank;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.settings.ThemeChoice;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Whoever hosts from the window is in charge of the lobby, and nobody else is. */
class InChargeTest extends ProgramTest {
  @Test
  void whoHostsIsInChargeOfTheLobbyWithoutDoingAnything() {
    openWindow("ana");
    clickOn("#host-room");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    try (var bea = new OnePerson("bea", new RoomAddress("127.0.0.1", port))) {
      bea.hears(
          "that ana is in charge",
          e ->
              e instanceof RoomEvent.MembersKnown(var _, var members)
                  && members.stream()
                      .anyMatch(m -> m.nickname().equals("ana") && m.rank() == MemberRank.IN_CHARGE)
                  && members.stream()
                      .anyMatch(m -> m.nickname().equals("bea") && m.rank() == MemberRank.NONE));
      seesSoon("bea");
      seesSoon("you, in charge");
      clickOn("#channelMenu");
      clickOn("#channelModerated");
      bea.hears(
          "that only some speak",
          e -> e instanceof RoomEvent.ModesKnown(var _, var modes) && modes.has(Flag.MODERATED));
      seesSoon("Only people with voice can write in #lobby now.");
      chord(KeyCode.CONTROL, KeyCode.W);
      bea.hears("that ana left", RoomEvent.WentOut.class::isInstance);
      clickOn("#go-back-in");
      seesSoon("ana let only people with voice write here");
      assertThat(quietRows("with voice write here")).as("by the copy and the room").hasSize(1);
    }
  }

  @Test
  void whoLeavesTheirOwnRoomAndComesBackIsInChargeForTheOthers() {
    openWindow("ana");
    clickOn("#host-room");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    try (var bea = new OnePerson("bea", new RoomAddress("127.0.0.1", port))) {
      seesSoon("bea");
      chord(KeyCode.CONTROL, KeyCode.W);
      bea.hears("that ana left", RoomEvent.WentOut.class::isInstance);
      bea.forget();
      clickOn("#go-back-in");
      bea.hears(
          "that ana is in charge again",
          e ->
              e instanceof RoomEvent.MembersKnown(var _, var members)
                  && members.stream()
                      .anyMatch(
                          m -> m.nickname().equals("ana") && m.rank() == MemberRank.IN_CHARGE));
    }
  }

  @Test
  void whatIsToBeDoneIsFoundByItsName() {
    openWindow("ana");
    clickOn("#host-room");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    chord(KeyCode.CONTROL, KeyCode.K);
    write("dark").type(KeyCode.ENTER);
    waitUntil("it is dark", () -> settings().appearance().theme() == ThemeChoice.DARK);
    chord(KeyCode.CONTROL, KeyCode.K);
    write("topic").type(KeyCode.ENTER);
    waitUntil("the topic is asked for", () -> lookup("#editText").query().isFocused());
    write("ships").type(KeyCode.ENTER);
    seesSoon("The topic of #lobby was changed.");
  }

  @Test
  void whatIsMutedIsNotCountedAndStaysSo() {
    openWindow("ana");
    clickOn("#host-room");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    clickOn("#channelMenu");
    clickOn("#channelMute");
    waitUntil("it is kept", () -> settings().notifications().muted().size() == 1);
    clickOn(".input-text").write("/join #dev").type(KeyCode.ENTER);
    seesSoon("# dev");
    try (var bea = new OnePerson("bea", new RoomAddress("127.0.0.1", port))) {
      bea.says("hello?");
      bea.hears("hello?");
      bea.says("are you there, ana?");
      waitUntil("what is for us is counted", () -> stage.getTitle().startsWith("(1) "));
    }
  }
}
