package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomEvent;
import chat.roda.ui.conversation.Transcript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** Scrolling up through what was said before. */
class PagingTest extends RoomTest {
  private static final int SAID = 600;
  private static final String LAST = "line " + (SAID - 1);

  /** Ana says a lot; then we come in, and have only the last of it. */
  private void comeLate() {
    inRoom(RoomViewModel::leave);
    waitUntil("we are out", left::get);
    for (int i = 0; i < SAID; i++) {
      ana.say("#lobby", "line " + i);
    }
    waitUntil("all is said", () -> anaHears(LAST));
    room = enter("Late");
    waitForMessage(LAST);
  }

  @Test
  void olderMessagesComeAsTheReaderScrollsUpToTheBeginning() {
    comeLate();
    assertThat(rows()).isLessThan(SAID);
    clickOn(".message-list");
    while (!messages().contains("line 0")) {
      int had = rows();
      press(KeyCode.HOME).release(KeyCode.HOME);
      waitUntil("more has come", () -> rows() > had || messages().contains("line 0"));
    }
    press(KeyCode.HOME).release(KeyCode.HOME);
    waitUntil(
        "the beginning is told",
        () -> shown("#listHead .label").contains("This is the beginning of #lobby"));
    press(KeyCode.END).release(KeyCode.END);
    waitForMessage(LAST);
  }

  @Test
  void whatWasSaidBeforeManyReactionsIsReached() {
    ana.say("#lobby", "line 0");
    waitForMessage("line 0");
    inRoom(RoomViewModel::leave);
    waitUntil("we are out", left::get);
    waitUntil("Ana knows it", () -> anaHears("line 0"));
    String id =
        heard.stream()
            .filter(e -> e instanceof RoomEvent.Said(_, var line) && line.text().equals("line 0"))
            .map(e -> ((RoomEvent.Said) e).line().id())
            .findFirst()
            .orElseThrow();
    for (int i = 0; i < SAID; i++) {
      ana.react("#lobby", id, "👍", i % 2 == 0);
    }
    ana.say("#lobby", LAST);
    waitUntil("all is said", () -> anaHears(LAST));
    room = enter("Late");
    waitForMessage("line 0");
  }

  @Test
  void whatIsReadStaysWhereItIsWhenOlderMessagesCome() {
    comeLate();
    waitUntil("the first page has come", () -> rows() > 50);
    int had = rows();
    Map<String, Double> before =
        onFxThread(() -> {
          Event.fireEvent(list(), key(KeyCode.HOME));
          return places();
        });
    waitUntil("a page has come", () -> rows() > had);
    Map<String, Double> after = onFxThread(this::places);
    assertThat(before).isNotEmpty();
    assertThat(after).containsAllEntriesOf(before);
  }

  @Test
  void aFloodIsFollowedWhereTheNewestIsSeen() {
    for (int round = 0; round < 3; round++) {
      String last = "flood " + round + " 3";
      flood(round);
      waitForMessage(last);
      inRoom(now ->
          assertThat(now.currentProperty().get().transcript().liveProperty().get()).isTrue());
    }
  }

  /** Nothing is drawn while it comes, as when the window has no processor for a while. */
  private void flood(int round) {
    onFxThread(() -> {
      for (int part = 0; part <= 3; part++) {
        for (int i = 1; i < SAID; i++) {
          ana.say("#lobby", "line " + i);
        }
        String last = "flood " + round + " " + part;
        ana.say("#lobby", last);
        while (!anaHears(last)) {
          Thread.sleep(1);
        }
      }
      return round;
    });
  }

  /** Where each message that is seen stands. */
  private Map<String, Double> places() {
    list().layout();
    Map<String, Double> places = new HashMap<>();
    List<Node> flows = flows().toList();
    List<String> texts = messages();
    for (int i = 0; i < texts.size(); i++) {
      places.put(texts.get(i), flows.get(i).localToScene(0, 0).getY());
    }
    return places;
  }

  private Parent list() {
    return lookup(".message-list").query();
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private int rows() {
    Transcript shown = room.currentProperty().get().transcript();
    return onFxThread(() -> shown.rows().size());
  }
}
