package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Going to a day, and to what is new. */
class JumpTest extends RoomTest {
  private static final int MANY = 60;
  private static final int VERY_MANY = 100;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private void talk() {
    for (int i = 1; i <= MANY; i++) {
      ana.say("#lobby", "message " + i);
    }
    waitForMessage("message " + MANY);
    assertThat(messages()).doesNotContain("message 1");
  }

  /** What was said in one millisecond is read together: the room keeps the time up to which. */
  private void sayAtATimeOfItsOwn(int number) {
    Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    ana.say("#lobby", "message " + number);
    waitUntil(
        "message " + number + " is there, and time has gone on",
        () ->
            room.conversations().getFirst().unreadProperty().get() == number
                && Instant.now().truncatedTo(ChronoUnit.MILLIS).isAfter(before));
  }

  private static String today() {
    return DAY.format(LocalDate.now(ZoneId.systemDefault()));
  }

  private TextField dayTyped() {
    return lookup("#day").<DatePicker>query().getEditor();
  }

  @Test
  void toTheDayThatIsTyped() {
    talk();
    String before = today();
    clickOn(".input-text").press(KeyCode.SHORTCUT, KeyCode.D).release(KeyCode.D, KeyCode.SHORTCUT);
    waitUntil("the day is asked for", () -> isSeen(lookup("#dateBar").query()));
    assertThat(dayTyped().getText())
        .as("as the window's language has it, not the system's")
        .isIn(before, today());
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitUntil("the day begins", () -> seen(".divider") > 0 && messages().contains("message 1"));
    waitUntil("nothing is asked any more", () -> !isSeen(lookup("#dateBar").query()));
    press(KeyCode.SHORTCUT, KeyCode.END).release(KeyCode.END, KeyCode.SHORTCUT);
    waitForMessage("message " + MANY);
  }

  @Test
  void theDayIsTypedOverAlsoWhereThePickerHasWrittenItAnew() {
    clickOn(".input-text").press(KeyCode.SHORTCUT, KeyCode.D).release(KeyCode.D, KeyCode.SHORTCUT);
    waitUntil("it can be typed over", () -> dayTyped().getSelection().getLength() == 10);
    interact(() -> dayTyped().setText(dayTyped().getText() + " "));
    waitUntil("it still can", () -> dayTyped().getSelection().getLength() == 11);
    write("3");
    assertThat(dayTyped().getText()).isEqualTo("3");
  }

  @Test
  void aDayThatIsNoneIsToldAndNotGoneTo() {
    clickOn(".input-text").press(KeyCode.SHORTCUT, KeyCode.D).release(KeyCode.D, KeyCode.SHORTCUT);
    waitUntil("the day is asked for", () -> isSeen(lookup("#dateBar").query()));
    waitUntil("it can be typed over", () -> dayTyped().getSelection().getLength() == 10);
    write("31/02/2026").press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitUntil("it is told", () -> isSeen(lookup("#dayProblem").query()));
    assertThat(lookup("#dayProblem").<Label>query().getText())
        .isEqualTo("31/02/2026 is not a day. Write it like 01/11/2026");
    assertThat(isSeen(lookup("#dateBar").query())).isTrue();
    write("x");
    waitUntil("it is told no more", () -> !isSeen(lookup("#dayProblem").query()));
    clickOn("#goToDay");
    waitUntil("it is told again", () -> isSeen(lookup("#dayProblem").query()));
    assertThat(dayTyped().getText()).isEqualTo("31/02/2026x");
  }

  @Test
  void toTheFirstThatIsNew() {
    miss(MANY);
    press(KeyCode.SHORTCUT, KeyCode.HOME).release(KeyCode.HOME, KeyCode.SHORTCUT);
    waitUntil("the first of them is marked", () -> seen(".row-cell:selected") == 1);
    assertThat(messages()).doesNotContain("message " + MANY);
  }

  @Test
  void thatNothingIsNewIsTold() {
    clickOn(".input-text").press(KeyCode.SHORTCUT, KeyCode.HOME);
    release(KeyCode.HOME, KeyCode.SHORTCUT);
    waitForToast("Nothing is unread here.");
  }

  /** They come while another conversation is shown, and then the lobby is. */
  private void miss(int many) {
    ana.say("#lobby", "read already");
    waitForMessage("read already");
    inRoom(model -> model.openWith("Ana"));
    waitUntil("they are shown", () -> shown(".room-title").contains("Ana"));
    for (int i = 1; i <= many; i++) {
      sayAtATimeOfItsOwn(i);
    }
    inRoom(model -> model.show(model.conversations().getFirst()));
    waitForMessage("message 1");
  }

  private int unread() {
    return room.conversations().getFirst().unreadProperty().get();
  }

  private String chosen() {
    return messagesIn(lookup(".row-cell:selected").query()).findFirst().orElse("");
  }

  @Test
  void whatIsJumpedOverStaysUnreadAndIsGoneBackTo() {
    miss(VERY_MANY);
    waitUntil("what is seen is read", () -> unread() < VERY_MANY);
    int before = unread();
    String first = "message " + (VERY_MANY - before + 1);
    press(KeyCode.SHORTCUT, KeyCode.F).release(KeyCode.F, KeyCode.SHORTCUT);
    write("message 70");
    waitUntil("it is found", () -> seen(".found-cell:filled .found") == 1);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitUntil("it is gone to", () -> chosen().equals("message 70"));
    waitUntil("it is read", () -> unread() < before);
    assertThat(unread()).as("what is between them is not read").isGreaterThan(40);
    press(KeyCode.SHORTCUT, KeyCode.HOME).release(KeyCode.HOME, KeyCode.SHORTCUT);
    waitUntil("what is unread is gone to", () -> chosen().equals(first));
    press(KeyCode.SHORTCUT, KeyCode.END).release(KeyCode.END, KeyCode.SHORTCUT);
    waitUntil("at the end all is read", () -> unread() == 0);
  }

  @Test
  void whereNothingIsUnreadTheFocusStays() {
    talk();
    clickOn(".input-text").press(KeyCode.SHORTCUT, KeyCode.HOME);
    release(KeyCode.HOME, KeyCode.SHORTCUT);
    assertThat(lookup(".input-text").query().isFocused()).isTrue();
    assertThat(seen(".row-cell:selected")).isZero();
  }

  @Test
  void whatIsUnreadIsMarkedAsReadWhereOneIs() {
    miss(MANY);
    clickOn("#channelMenu").clickOn("#markRead");
    waitUntil("all is read", () -> unread() == 0);
    assertThat(messages()).contains("message 1").doesNotContain("message " + MANY);
  }

  @Test
  void allOfARoomIsMarkedAsRead() {
    inRoom(model -> model.openWith("Ana"));
    ana.say("#lobby", "hello");
    waitUntil("it is unread", () -> shown(".unread-badge").contains("1"));
    inRoom(model -> model.readSoFar().everything());
    waitUntil("it is read", () -> shown(".unread-badge").isEmpty());
    assertThat(shown(".room-title")).containsExactly("Ana");
  }
}
