package chat.roda.app;

import chat.roda.client.RoomLink;
import chat.roda.host.Host;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/** How it looks to be in several rooms. */
class RoomsLooksTest extends Company {
  @EveryLook
  void rooms(Look as) throws Exception {
    open(as);
    Host bruno = host(roomOf("Bruno"));
    Host lab = host("Physics lab");
    Host department = host("Departamento de Engenharia Elétrica e Eletrônica");
    goInto(bruno);
    open("#mentions", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    take("mentions-none");
    type(KeyCode.ESCAPE);
    goInto(lab, "#cables", "#oscilloscopes-and-other-instruments", "#lunch");
    goInto(department, "#avisos", "#provas", "#estágios");
    var zoe = person("Zoe", address(lab));
    var joao = person("João", address(department));
    summon(new RoomLink(address(lab), Optional.of("#cables")));
    seesSoon("# cables");
    write("half a thought");
    zoe.client().say("Ana", "psst");
    says(zoe, "good morning, Ana: did you see the results?");
    says(joao, "bom dia");
    says(joao, "Ana, a prova mudou de sala");
    waitUntil("all are counted", () -> stage.getTitle().startsWith("(4)"));
    await(".notice");
    take("notice");
    closeNotices();
    besides(department);
    chord(KeyCode.CONTROL, KeyCode.J);
    await("#address");
    take("rooms-start");
    type(KeyCode.ESCAPE);
  }

  private void besides(Host department) throws Exception {
    bringOut("#sideToggle", ".conversation-list");
    take("rooms");
    select(".conversation-list", 0);
    ask(".conversation-list");
    take("room-menu");
    backFromPopup();
    // Being there is enough to show it, and a bar that lies over it goes.
    select(".conversation-list", 1);
    bringOut("#sideToggle", ".conversation-list");
    ask(".conversation-list");
    take("conversation-menu");
    clickOn("#channelMute");
    bringOut("#sideToggle", ".conversation-list");
    await(".conversation-cell:muted");
    take("conversation-muted");
    bringOut("#sideToggle", ".conversation-list");
    select(".conversation-list", 0);
    focus(".conversation-list");
    type(KeyCode.LEFT);
    department.close();
    take("rooms-folded");
    type(KeyCode.ESCAPE);
    open("#mentions", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    seesSoon("did you see the results?");
    take("mentions");
    type(KeyCode.ESCAPE);
  }

  private void closeNotices() {
    onFxThread(() -> {
      List.copyOf(Window.getWindows()).stream()
          .filter(window -> window.getScene().lookup(".toast") != null)
          .forEach(Window::hide);
      return stage;
    });
  }
}
