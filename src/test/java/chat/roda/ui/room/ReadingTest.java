package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomEvent;
import chat.roda.ui.conversation.Lines;
import chat.roda.ui.conversation.Transcript;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Reading, selecting and typing. */
class ReadingTest extends RoomTest {
  @Test
  void theInputBoxGrowsWithWhatIsTyped() {
    TextArea box = lookup(".input-text").query();
    double one = box.getHeight();
    clickOn(box)
        .write("first")
        .press(KeyCode.SHIFT, KeyCode.ENTER)
        .release(KeyCode.ENTER, KeyCode.SHIFT);
    write("second");
    waitUntil("there are two lines", () -> box.getHeight() > one + 10);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitUntil("Ana hears both in one", () -> anaHears("first\nsecond"));
    waitUntil("it is one line again", () -> box.getHeight() == one);
  }

  @Test
  void severalMessagesAreSelectedByKeyboardAndCopied() {
    List.of("one", "two", "three").forEach(text -> ana.say("#lobby", text));
    waitForMessage("three");
    focusMessages();
    press(KeyCode.UP).release(KeyCode.UP);
    press(KeyCode.SHIFT, KeyCode.UP).release(KeyCode.UP, KeyCode.SHIFT);
    press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
    String copied = onFxThread(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied).matches("\\[\\d\\d:\\d\\d] Ana: two\n\\[\\d\\d:\\d\\d] Ana: three");
  }

  @Test
  void aHundredThousandMessagesNeedFewNodes() {
    List<RoomEvent> flood = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      flood.add(new RoomEvent.Said("#lobby", Lines.line("Ana", "message " + i, Lines.at(0, i))));
    }
    onFxThread(() -> {
      room.apply(flood);
      return room;
    });
    waitForMessage("message 99999");
    assertThat(lookup(".row-cell").queryAll()).hasSizeLessThan(100);
    assertThat(room.currentProperty().get().transcript().rows())
        .hasSizeLessThanOrEqualTo(Transcript.MAX_ROWS);
  }

  @Test
  void strangeMessagesAreShown() {
    inRoom(model -> model.changeNickname("W".repeat(30)));
    waitUntil("we have that name", () -> shown(".person .nickname").contains("W".repeat(30)));
    List.of("🎉", "    indented {", "مرحبا بالجميع", "x".repeat(300))
        .forEach(text -> ana.say("#lobby", text));
    waitUntil("the last one is shown", () -> messages().contains("x".repeat(300)));
    assertThat(messages()).contains("    indented {", "مرحبا بالجميع");
    waitUntil(
        "all are laid out", () -> flows().allMatch(f -> f.getLayoutBounds().getHeight() > 10));
    assertThat(flows())
        .allSatisfy(f -> assertThat(f.localToScene(f.getLayoutBounds()).getMaxX()).isLessThan(900));
  }

  @Test
  void aNameIsWholeAndTheNoteAboutItHasWhatIsLeft() {
    String name = "mariana_das_dor";
    inRoom(model -> model.changeNickname(name));
    waitUntil("we have that name", () -> shown(".person .nickname").contains(name));
    onFxThread(() -> {
      var line =
          lookup(".person")
              .match(node ->
                  node.lookup(".nickname") instanceof Labeled label && label.getText().equals(name))
              .query();
      var label = (Labeled) line.lookup(".nickname");
      var note = line.lookup(".person-note");
      assertThat(label.isTextTruncated()).isFalse();
      var picture = line.lookup(".avatar").getLayoutBounds();
      assertThat(picture.getWidth()).isEqualTo(picture.getHeight()).isEqualTo(24);
      assertThat(note.getBoundsInParent().getMaxX())
          .isLessThanOrEqualTo(line.getLayoutBounds().getWidth());
      return line;
    });
  }

  @Test
  void whoReadsAboveIsToldHowManyAreNew() {
    for (int i = 0; i < 60; i++) {
      ana.say("#lobby", "line " + i);
    }
    waitForMessage("line 59");
    Node list = lookup(".message-list").query();
    clickOn(list).press(KeyCode.HOME).release(KeyCode.HOME);
    waitUntil("the first one is shown", () -> messages().contains("line 0"));
    ana.say("#lobby", "one more");
    ana.say("#lobby", "and another");
    waitUntil("the button counts", () -> shown(".jump").equals(List.of("2 new")));
    assertThat(messages()).contains("line 0").doesNotContain("one more");
    Button jump = lookup(".jump").queryButton();
    waitUntil(
        "it is no wider than that needs",
        () -> jump.getWidth() < list.getLayoutBounds().getWidth() / 3);
    clickOn(jump);
    waitForMessage("and another");
    waitUntil("the button is gone", () -> shown(".jump").isEmpty());
    ana.say("#lobby", "the last");
    waitForMessage("the last");
  }

  @Test
  void oneMessageIsCopiedAsItsWordsAndSeveralWithWhoSaidThemWhen() {
    ana.say("#lobby", "take this");
    ana.say("#lobby", "and that");
    waitForMessage("and that");
    clickOn("take this").press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
    assertThat(clipboard()).isEqualTo("take this");
    press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);
    press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
    assertThat(clipboard().lines())
        .hasSize(2)
        .allMatch(line -> line.matches("\\[\\d\\d:\\d\\d] Ana: .*"));
  }

  private static String clipboard() {
    return onFxThread(() -> Clipboard.getSystemClipboard().getString());
  }

  @Test
  void aLinkOpensTheBrowser() {
    ana.say("#lobby", "see https://roda.example/x.");
    waitForMessage("see https://roda.example/x.");
    clickOn(".message-link");
    assertThat(browsed).containsExactly("https://roda.example/x");
  }

  @Test
  void tabCompletesAndUpRecalls() {
    type("first");
    type("second");
    clickOn(".input-text").write("an").press(KeyCode.TAB).release(KeyCode.TAB);
    TextArea box = lookup(".input-text").query();
    assertThat(box.getText()).isEqualTo("Ana: ");
    press(KeyCode.SHORTCUT, KeyCode.UP).release(KeyCode.UP, KeyCode.SHORTCUT);
    assertThat(box.getText()).isEqualTo("second");
    press(KeyCode.UP).release(KeyCode.UP);
    assertThat(box.getText()).isEqualTo("first");
    press(KeyCode.DOWN).release(KeyCode.DOWN);
    press(KeyCode.DOWN).release(KeyCode.DOWN);
    assertThat(box.getText()).isEqualTo("Ana: ");
  }

  @Test
  void barsFoldAwayWhereThereIsNoRoom() {
    assertThat(lookup(".people-list").queryAll()).hasSize(1);
    resize(800, 600);
    waitUntil("there are no people", () -> lookup(".people-list").tryQuery().isEmpty());
    clickOn("#peopleToggle");
    waitUntil("they come out", () -> shown(".person .nickname").contains("Ana"));
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    waitUntil("they go back", () -> lookup(".people-list").tryQuery().isEmpty());
    resize(400, 600);
    waitUntil("no conversations", () -> lookup(".conversation-list").tryQuery().isEmpty());
    resize(1000, 700);
    waitUntil("all is back", () -> shown(".person .nickname").contains("Ana"));
    assertThat(shown(".conversation-name")).containsExactly("lobby");
  }
}
