package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Link;
import chat.roda.history.Entry;
import chat.roda.history.EntryIds;
import chat.roda.history.Keeping;
import chat.roda.history.MessageLog;
import chat.roda.history.SqliteLog;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Going to a day of a room in which something was said on three days. */
class JumpToDayTest extends RoomTest {
  private static final int MANY = 150;
  private static final Source BRUNO = new Source("Bruno", "~bruno", "10.0.0.1");

  private final ZoneId zone = ZoneId.systemDefault();
  private final LocalDate today = LocalDate.now(zone);
  private final LocalDate first = today.minusDays(5);
  private final LocalDate empty = today.minusDays(4);
  private final LocalDate second = today.minusDays(3);
  private final LocalDate third = today.minusDays(1);

  @Override
  MessageLog log() {
    MessageLog log = SqliteLog.open(settingsFolder.resolve("room.db"), Keeping.DEFAULT);
    var ids = new EntryIds(Optional.empty());
    List<Entry> said = new ArrayList<>();
    for (LocalDate day : List.of(first, second, third)) {
      for (int i = 1; i <= MANY; i++) {
        Instant at = day.atTime(9, 0).plusMinutes(i).atZone(zone).toInstant();
        String text = name(day) + " " + i;
        said.add(
            new Entry(
                ids.next(at), at, Entry.Kind.MESSAGE, BRUNO, "#lobby", "#lobby", text, Tags.NONE));
      }
    }
    log.append(said);
    return log;
  }

  private String name(LocalDate day) {
    return day.equals(first) ? "first" : day.equals(second) ? "second" : "third";
  }

  private void ask() {
    clickOn(".input-text").press(KeyCode.SHORTCUT, KeyCode.D).release(KeyCode.D, KeyCode.SHORTCUT);
    waitUntil("the day is asked for", () -> isSeen(lookup("#dateBar").query()));
    waitUntil(
        "it can be typed over",
        () -> !lookup("#day").<DatePicker>query().getEditor().getSelectedText().isEmpty());
  }

  private void toTyped(LocalDate day) {
    ask();
    write(day.toString()).press(KeyCode.ENTER).release(KeyCode.ENTER);
  }

  private void waitUntilChosen(String text) {
    waitUntil(
        text + " is chosen",
        () ->
            lookup(".row-cell:selected").queryAll().stream()
                .filter(RoomTest::isSeen)
                .flatMap(this::messagesIn)
                .toList()
                .equals(List.of(text)));
    waitUntil("its day is told", () -> seen(".divider") > 0);
  }

  @Test
  void toADayThatIsPast() {
    waitForMessage("third " + MANY);
    toTyped(third);
    waitUntilChosen("third 1");
    toTyped(second);
    waitUntilChosen("second 1");
  }

  @Test
  void toADayThatCannotBeHad() {
    waitForMessage("third " + MANY);
    host.close();
    waitUntil("the room is away", () -> !(room.linkProperty().get() instanceof Link.Online));
    toTyped(first);
    waitForToast(MISSED);
    assertThat(messages()).contains("third " + MANY);
  }

  @Test
  void fromADayOnWhichNothingWasSaidToTheNext() {
    waitForMessage("third " + MANY);
    toTyped(empty);
    waitUntilChosen("second 1");
  }

  @Test
  void toADayBeforeAnythingWasSaidAndBackToTheNewest() {
    waitForMessage("third " + MANY);
    toTyped(first.minusDays(30));
    waitUntilChosen("first 1");
    press(KeyCode.SHORTCUT, KeyCode.END).release(KeyCode.END, KeyCode.SHORTCUT);
    waitForMessage("third " + MANY);
  }

  @Test
  void toADayAboveWhatIsLoadedByTheCalendar() {
    waitForMessage("third " + MANY);
    ask();
    clickOn("#day .arrow-button");
    if (cells(first).isEmpty()) {
      clickOn(".month-year-pane .left-button");
    }
    clickOn(cells(first).getFirst()).clickOn("#goToDay");
    waitUntilChosen("first 1");
  }

  private List<Node> cells(LocalDate day) {
    waitUntil("the calendar is out", () -> seen(".day-cell") > 0);
    return lookup((Node node) -> node instanceof DateCell cell && day.equals(cell.getItem()))
        .queryAll()
        .stream()
        .filter(RoomTest::isSeen)
        .toList();
  }
}
