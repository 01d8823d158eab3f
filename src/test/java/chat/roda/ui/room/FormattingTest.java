package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChannelChange;
import chat.roda.client.RoomEvent;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** What people type with signs reaches others as IRC has it, and theirs is shown here. */
class FormattingTest extends RoomTest {
  private boolean isShown(String text, String styleClass) {
    return lookup("." + styleClass).queryAll().stream()
        .filter(RoomTest::isSeen)
        .anyMatch(node -> node instanceof Text words && words.getText().equals(text));
  }

  @Test
  void whatIsTypedIsSentAndShownFormatted() {
    type("the **grey** one, ~~not~~ `a*b*c`");
    waitUntil(
        "Ana gets IRC's codes",
        () ->
            heard.stream()
                .anyMatch(e ->
                    e instanceof RoomEvent.Said said
                        && said.line()
                            .wire()
                            .equals(
                                "the \u0002grey\u0002 one, \u001enot\u001e \u0011a*b*c\u0011")));
    waitUntil("it is bold", () -> isShown("grey", "words-bold"));
    assertThat(isShown("not", "words-strike")).isTrue();
    assertThat(lookup(".words-strike").<Text>query().isStrikethrough()).isTrue();
    assertThat(isShown("a*b*c", "words-code")).isTrue();
    assertThat(messages()).containsExactly("the grey one, not a*b*c");
  }

  @Test
  void aSpoilerIsHiddenUntilItIsClicked() {
    ana.say("#lobby", "\u0003" + "01,01he dies\u0003 at last");
    waitUntil("it is hidden", () -> isShown("██ ████", "words-spoiler"));
    assertThat(messages()).containsExactly("██ ████ at last");
    clickOn(".words-spoiler");
    waitUntil("it is shown", () -> isShown("he dies", "words-spoiler"));
  }

  @Test
  void aSpoilerIsHiddenInWhatIsFoundToo() {
    ana.say("#lobby", "\u0003" + "01,01he dies\u0003 at last");
    waitUntil("it is hidden", () -> isShown("██ ████", "words-spoiler"));
    press(KeyCode.SHORTCUT, KeyCode.F).release(KeyCode.F, KeyCode.SHORTCUT);
    write("last");
    waitUntil("it is found", () -> isShown("██ ████ at ", "found-words"));
  }

  @Test
  void aSpoilerComesOutByKeyboard() {
    ana.say("#lobby", "\u0003" + "01,01he dies\u0003 at last");
    waitUntil("it is hidden", () -> isShown("██ ████", "words-spoiler"));
    clickOn(".message-header").type(KeyCode.ENTER);
    waitUntil("it is shown", () -> isShown("he dies", "words-spoiler"));
  }

  private static String copied() {
    return onFxThread(() -> Clipboard.getSystemClipboard().getString());
  }

  private void copy() {
    press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
  }

  /** What is read to those who hear the window, of the message that is chosen. */
  private String readOut() {
    return lookup(".row-cell:selected").query().getAccessibleText();
  }

  @Test
  void aSpoilerIsNeitherReadOutNorCopiedBeforeItIsShown() {
    ana.say("#lobby", "\u0003" + "01,01he dies\u0003 at last");
    waitUntil("it is hidden", () -> isShown("██ ████", "words-spoiler"));
    clickOn(".message-header");
    copy();
    assertThat(copied()).isEqualTo("██ ████ at last");
    assertThat(readOut()).endsWith("Ana: ██ ████ at last");
    press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
    copy();
    assertThat(copied()).endsWith("Ana: ██ ████ at last");
    clickOn(".message-header").type(KeyCode.ENTER);
    waitUntil("it is shown", () -> isShown("he dies", "words-spoiler"));
    assertThat(readOut()).endsWith("Ana: he dies at last");
    copy();
    assertThat(copied()).isEqualTo("he dies at last");
  }

  @Test
  void aSpoilerThatWasSeenIsCopiedAlsoWhenItIsNotOnTheScreenAnyMore() {
    ana.say("#lobby", "\u0003" + "01,01he dies\u0003 at last");
    waitUntil("it is hidden", () -> isShown("██ ████", "words-spoiler"));
    clickOn(".words-spoiler");
    waitUntil("it is shown", () -> isShown("he dies", "words-spoiler"));
    ana.say("#lobby", "\u0003" + "01,01he dies\u0003 at last");
    waitUntil("the same is hidden of another message", () -> isShown("██ ████", "words-spoiler"));
    IntStream.range(0, 60).forEach(n -> ana.say("#lobby", "number " + n));
    waitForMessage("number 59");
    waitUntil("it is not on the screen", () -> !isShown("he dies", "words-spoiler"));
    focusMessages();
    press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
    copy();
    assertThat(copied()).containsOnlyOnce("he dies at last").containsOnlyOnce("██ ████ at last");
    type(KeyCode.HOME);
    waitUntil("it is shown again", () -> isShown("he dies", "words-spoiler"));
    assertThat(isShown("██ ████", "words-spoiler")).as("the other is as it was").isTrue();
  }

  @Test
  void aSpoilerIsReadOutOnceItWasClicked() {
    ana.say("#lobby", "\u0003" + "01,01he dies\u0003 at last");
    waitUntil("it is hidden", () -> isShown("██ ████", "words-spoiler"));
    clickOn(".words-spoiler");
    waitUntil("it is shown", () -> isShown("he dies", "words-spoiler"));
    clickOn(".message-header");
    assertThat(readOut()).endsWith("Ana: he dies at last");
  }

  @Test
  void coloursOfOthersAreShownAndTheirCodesAreNot() {
    ana.say("#lobby", "\u0003" + "4red\u0003 and \u00020,12both\u000f \u0016turned");
    waitUntil("it is red", () -> isShown("red", "words-hue-0"));
    assertThat(isShown("turned", "words-on-reverse")).isTrue();
    assertThat(seen(".ground-reverse")).isEqualTo(1);
    ana.say("#lobby", "\u0003" + "00,12ground\u0003 none");
    waitUntil("it has a ground", () -> isShown("ground", "words-on-hue"));
    assertThat(messages()).contains("red and 0,12both turned", "ground none");
  }

  @Test
  void aTopicIsShownAsMessagesAre() {
    String about = "\u0002cables\u0002 \u00034of\u0003 https://a.example/x";
    ana.change(new ChannelChange.Topic("#lobby", about, ""));
    waitUntil("it is shown", () -> topic().equals("cables of https://a.example/x"));
    assertThat(isShown("cables", "words-bold")).isTrue();
    clickOn(".topic-text .message-link");
    assertThat(browsed).containsExactly("https://a.example/x");
  }

  @Test
  void aLongTopicHasOneLineAndSaysThatItHasMore() {
    ana.change(new ChannelChange.Topic("#lobby", "cables", ""));
    waitUntil("it is shown", () -> topic().equals("cables"));
    double line = onFxThread(() -> lookup(".topic-text").query().getLayoutBounds().getHeight());
    assertThat(lookup(".topic-text > .label").query().isVisible()).isFalse();
    ana.change(new ChannelChange.Topic("#lobby", "about cables ".repeat(25).strip(), ""));
    waitUntil("it says so", () -> lookup(".topic-text > .label").query().isVisible());
    assertThat(lookup(".topic-text").query().getLayoutBounds().getHeight()).isEqualTo(line);
  }

  @Test
  void whatIsRecalledIsWhatWasTyped() {
    type("a **bold** word");
    waitForMessage("a bold word");
    press(KeyCode.SHORTCUT, KeyCode.UP).release(KeyCode.UP, KeyCode.SHORTCUT);
    assertThat(lookup(".input-text").queryTextInputControl().getText())
        .isEqualTo("a **bold** word");
  }
}
