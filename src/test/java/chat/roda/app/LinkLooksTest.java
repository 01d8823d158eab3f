package chat.roda.app;

import chat.roda.host.Host;
import java.net.InetAddress;
import java.net.ServerSocket;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/** How it looks when the connection does not simply stand. */
class LinkLooksTest extends Company {
  @EveryLook
  void lost(Look as) throws Exception {
    open(as);
    Host host = host("Physics lab");
    goInto(host);
    talk(person("Bruno", address(host)), person("João", address(host)));
    host.close();
    await("#linkLine");
    take("link-lost");
    say("is anybody there?");
    await(".message-clock");
    take("message-waiting");
    var silent =
        new ServerSocket(address(host).port(), 1, InetAddress.getByName(address(host).host()));
    closeLater(silent);
    seesSoon(words().get("link.connectingAgain"));
    waitUntil(
        "its sign has room",
        () -> lookup("#linkLine .progress-indicator").<Region>query().getWidth() > 0);
    take("link-connecting");
    chord(KeyCode.CONTROL, KeyCode.W);
    silent.close();
    joins(address(host).toString());
    await("#read-copy");
    take("start-copy");
    focus("#read-copy");
    type(KeyCode.ENTER);
    await("#copyLine");
    take("copy");
  }
}
