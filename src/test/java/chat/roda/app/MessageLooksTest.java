package chat.roda.app;

import chat.roda.client.RoomClient;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/** How messages look, and what can be done with one. */
class MessageLooksTest extends Company {
  private static final String LAST =
      "and this is my last word on cables, which is long enough for two lines in any window";

  /** The sixteen. */
  private static final String COLOURS =
      "\u000300white \u000301black \u000302navy \u000303green \u000304red \u000305maroon"
          + " \u000306purple \u000307orange \u000308yellow \u000309lime \u000310teal \u000311cyan"
          + " \u000312blue \u000313pink \u000314grey \u000315silver\u0003";

  /** Some of them on grounds, reversed, hidden. */
  private static final String GROUNDS =
      "\u00032,8blue on yellow\u0003 \u00030,4white on red\u0003 \u00030,1white on black\u0003"
          + " \u00031,0black on white\u0003 \u0016the other way round\u0016 \u00035,5hidden\u0003"
          + " \u00030,3a ground that goes on for so long that it needs a second line in most"
          + " windows, and perhaps a third one\u0003, \u0011monospaced\u0011 \u001funderlined";

  @EveryLook
  void colours(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    var bruno = person("Bruno");
    bruno.says(COLOURS);
    bruno.says(GROUNDS);
    says(bruno, "without any");
    seesSoon("without any");
    take("words-coloured");
  }

  @EveryLook
  void byMouse(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    talk(person("Bruno"), person("João"));
    moveTo((Node node) -> isSeen(node) && isText(node, "goes for coffee"));
    take("message-hover");
    clickOn("#hoverReact");
    awaitPopup();
    take("message-react");
    backFromPopup();
    say(LAST);
    seesSoon("and this is");
    Node last = lookup((Node node) -> isSeen(node) && isText(node, LAST)).query();
    moveTo(last);
    take("message-hover-own");
    doubleClickOn(last);
    take("words-selected");
  }

  private static boolean isText(Node node, String end) {
    return node instanceof Text it && it.getText().endsWith(end);
  }

  @EveryLook
  void byKeys(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    var bruno = person("Bruno");
    var joao = person("João");
    talk(bruno, joao);
    say(LAST);
    String last = bruno.idOf(LAST);
    bruno.client().react(RoomClient.LOBBY, last, "👍", true);
    bruno.client().react(RoomClient.LOBBY, last, "right", true);
    joao.hears(LAST);
    joao.client().react(RoomClient.LOBBY, last, "👍", true);
    joao.client().react(RoomClient.LOBBY, last, "👀", true);
    waitUntil("all are seen", () -> lookup(".reaction").match(Steps::isSeen).queryAll().size() > 2);
    focus(".message-list");
    type(KeyCode.DOWN, 12);
    take("message-chosen");
    ask(".message-list");
    take("message-menu");
    clickOn("#whoReacted");
    await("#reactionsCard");
    take("who-reacted");
    backFromPopup();
    focus(".message-list");
    type(KeyCode.DELETE);
    awaitPopup();
    take("delete-question");
    backFromPopup();
    press(KeyCode.SHIFT).type(KeyCode.UP, 2).release(KeyCode.SHIFT);
    take("messages-selected");
    type(KeyCode.DOWN, 3);
    open("#replyBar", KeyCode.CONTROL, KeyCode.R);
    take("reply-bar");
    back("#replyBar");
    focus(".input-text");
    open("#editingBar", KeyCode.UP);
    take("editing-bar");
    back("#editingBar");
  }
}
