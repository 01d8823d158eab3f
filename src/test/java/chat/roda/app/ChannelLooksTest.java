package chat.roda.app;

import chat.roda.client.ChannelChange;
import chat.roda.client.ChannelModes.Flag;
import chat.roda.client.Moderation;
import chat.roda.client.RoomEvent.Entered;
import chat.roda.host.Host;
import chat.roda.host.account.AccountRules;
import chat.roda.host.room.RoomAccess;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** How it looks to run a channel, and to be in one that others run. */
class ChannelLooksTest extends Company {
  @EveryLook
  void ours(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    say("/topic cables, and where they are");
    seesSoon("and where they are");
    focus("#channelMenu");
    type(KeyCode.SPACE);
    awaitPopup();
    take("channel-menu");
    backFromPopup();
    chooseFromChannelMenu("channelTopic", "#editBar");
    take("channel-topic");
    back("#editBar");
    chooseFromChannelMenu("channelKey", "#editBar");
    take("channel-password");
    back("#editBar");
    chooseFromChannelMenu("channelLimit", "#editBar");
    take("channel-limit");
    put("#editText", "many");
    type(KeyCode.ENTER);
    take("channel-limit-problem");
    back("#editBar");
    chooseFromChannelMenu("channelBans", "#bansBar");
    take("bans-none");
    focus("#bansClose");
    back("#bansBar");
    say("/ban spam");
    say("/ban *!*@10.0.4.2");
    chooseFromChannelMenu("channelBans", "#bansBar");
    waitUntil("both are there", () -> sees("spam") && sees("10.0.4.2"));
    take("bans");
  }

  @EveryLook
  void ofOthers(Look as) throws Exception {
    open(as);
    Host lab = host("Physics lab");
    var bruno = person("Bruno", address(lab));
    bruno.client().join("#dev");
    bruno.hears("that it is there", e -> e instanceof Entered(var in) && in.equals("#dev"));
    bruno.client().change(new ChannelChange.Switch("#dev", Flag.MODERATED, true));
    goInto(lab, "#dev");
    say("may I say something about the cable?");
    await(".message-failure");
    take("not-sent");
    say("/topic cables");
    say("/kick Bruno");
    say("/nonsense");
    take("refused");
    bruno.client().moderate(new Moderation.Remove("#dev", "Ana", "this is for us"));
    await("#outsideLine");
    take("outside");
  }

  @EveryLook
  void password(Look as) throws Exception {
    open(as);
    var rules = new AccountRules(true, false, Optional.empty());
    goInto(host("Physics lab", new RoomAccess(Optional.empty(), Map.of(), rules)));
    await(".input-text");
    chooseFromBar("menu-protect");
    await("#passwordBar");
    take("account-password");
    tabTo("accountRemember");
    type(KeyCode.SPACE);
    take("account-password-kept");
  }
}
