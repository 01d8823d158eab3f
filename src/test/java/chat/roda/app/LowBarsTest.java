package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Density;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.ThemeChoice;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked under the head of a conversation, where large text leaves little room for it. */
class LowBarsTest extends Company {
  /** The lowest window, without what the desktop has around it. */
  private static final int HEIGHT = 444;

  private void open(int width) {
    open(new Look(ThemeChoice.LIGHT, LanguageChoice.PORTUGUESE, 200, width, Density.COMFORTABLE));
    onFxThread(() -> {
      stage.setMinHeight(0);
      return stage;
    });
    resize(width, HEIGHT);
    hostOwnRoom();
    await(".input-text");
  }

  private Bounds place(Node node) {
    return onFxThread(() -> node.localToScene(node.getLayoutBounds()));
  }

  private Bounds place(String query) {
    return place(lookup(query).query());
  }

  /** The head, the bar with what has the focus, and the input box, one above the other. */
  private void isWhole(String bar) {
    waitForLayout();
    Node focus = onFxThread(() -> stage.getScene().getFocusOwner());
    assertThat(place(".room-header").getMinY())
        .isGreaterThanOrEqualTo(place(".menu-bar").getMaxY() - 1);
    assertThat(place(bar).getMinY()).isGreaterThanOrEqualTo(place(".room-header").getMaxY() - 1);
    assertThat(place(focus).getMinY()).as("focus").isGreaterThanOrEqualTo(place(bar).getMinY() - 1);
    assertThat(place(focus).getMaxY()).as("focus").isLessThanOrEqualTo(place(bar).getMaxY() + 1);
    assertThat(place(bar).getMaxY())
        .as("bar")
        .isLessThanOrEqualTo(place(".room-foot").getMinY() + 1);
    assertThat(place(".input").getMaxY()).as("input").isLessThanOrEqualTo(HEIGHT);
    assertThat(place(".input-text").getHeight())
        .as("a line of the input box")
        .isGreaterThanOrEqualTo(onFxThread(() -> lookup(".input-text").query().minHeight(-1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {Look.NARROW, 640})
  void aTopicPasswordOrLimitIsAskedFor(int width) throws Exception {
    open(width);
    for (String item : new String[] {"channelTopic", "channelKey", "channelLimit"}) {
      chooseFromChannelMenu(item, "#editBar");
      isWhole("#editBar");
      focus("#editSave");
      isWhole("#editBar");
      back("#editBar");
    }
    chooseFromChannelMenu("channelLimit", "#editBar");
    put("#editText", "many");
    type(KeyCode.ENTER);
    await("#editProblem");
    isWhole("#editBar");
  }

  private String prompt() {
    return lookup(".input-text").queryTextInputControl().getPromptText();
  }

  @Test
  void whatIsToBeTypedIsTheNameAloneWhereTheSentenceHasNoRoom() {
    open(Look.NARROW);
    waitUntil("the name alone", () -> prompt().equals("#lobby"));
    resize(1000, HEIGHT);
    waitUntil("the sentence", () -> prompt().equals("Mensagem para #lobby"));
  }

  @ParameterizedTest
  @ValueSource(ints = {Look.NARROW, 640})
  void whoIsKeptOutIsTold(int width) throws Exception {
    open(width);
    say("/ban *!*@10.0.4.2");
    say("/ban spam");
    await("#undoModeration");
    chooseFromChannelMenu("channelBans", "#bansBar");
    isWhole("#bansBar");
    focus("#bansClose");
    isWhole("#bansBar");
  }

  @ParameterizedTest
  @ValueSource(ints = {Look.NARROW, 640})
  void aDayIsAskedFor(int width) throws Exception {
    open(width);
    open("#dateBar", KeyCode.CONTROL, KeyCode.D);
    isWhole("#dateBar");
    write("31/31");
    type(KeyCode.ENTER);
    await("#dayProblem");
    isWhole("#dateBar");
    focus("#goToDay");
    isWhole("#dateBar");
  }

  @ParameterizedTest
  @ValueSource(ints = {Look.NARROW, 640})
  void whatToFindIsAskedFor(int width) throws Exception {
    open(width);
    open("#findText", KeyCode.CONTROL, KeyCode.F);
    write("cable from:bruno after:2026-11-01");
    await(".find-chip");
    waitForLayout();
    assertThat(place("#findBar").getMaxY()).isLessThan(HEIGHT);
    assertThat(place("#findBar").getMinY())
        .isGreaterThanOrEqualTo(place(".room-header").getMaxY() - 1);
    assertThat(place(".find-results").getHeight()).as("room for a find").isGreaterThan(60);
  }
}
