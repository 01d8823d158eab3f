package chat.roda.app;

import chat.roda.host.account.AccountRules;
import chat.roda.host.room.RoomAccess;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

/** How the window looks before one is in a room. */
class StartLooksTest extends Company {
  @EveryLook
  void startPage(Look as) throws Exception {
    open(as);
    take("start");
    focus("#port-change");
    type(KeyCode.ENTER);
    write("99999");
    take("start-port-problem");
  }

  @EveryLook
  void joining(Look as) throws Exception {
    open(as);
    joins("127.0.0.1:1");
    waitUntil("it failed", () -> hasClass("#address-hint", "roda-problem"));
    scrollToJoining();
    take("start-refused");
    var access = new RoomAccess(Optional.of("open sesame"), Map.of(), AccountRules.NONE);
    joins(address(host(roomOf("Bea"), access)).toString());
    await("#room-password");
    scrollToJoining();
    take("start-password");
    var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    closeLater(silent);
    joins("127.0.0.1:" + silent.getLocalPort());
    await("#cancel-joining");
    take("start-connecting");
  }

  private void scrollToJoining() {
    onFxThread(() -> {
      lookup("#start").<ScrollPane>query().setVvalue(0.2);
      return stage;
    });
  }

  private boolean hasClass(String query, String styleClass) {
    return lookup(query).query().getStyleClass().contains(styleClass);
  }

  @EveryLook
  void dialogs(Look as) throws Exception {
    open(as);
    type(KeyCode.F2);
    take("nickname");
    put("#nickname", "two words");
    take("nickname-problem");
    type(KeyCode.ESCAPE);
    type(KeyCode.F1);
    take("keyboard");
    type(KeyCode.ESCAPE);
    choose("#menu-help", "#menu-about");
    take("about");
    type(KeyCode.ESCAPE);
    for (String menu : new String[] {"room", "view", "help"}) {
      clickOn("#menu-" + menu);
      awaitPopup();
      take("menu-" + menu);
      backFromPopup();
    }
  }
}
