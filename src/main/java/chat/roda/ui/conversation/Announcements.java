package chat.roda.ui.conversation;

import chat.roda.ui.common.Announcer;
import chat.roda.ui.common.Attached;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Has new messages of the conversation that is shown read to those who hear the window: the last of
 * those that come together, and how many there were.
 */
final class Announcements {
  private static final Duration TOGETHER = Duration.millis(400);

  private final RowWords words;
  private final Announcer announcer;
  private final PauseTransition soon = new PauseTransition(TOGETHER);
  private final ListChangeListener<Row> listener = this::changed;
  private ObservableList<Row> rows = FXCollections.observableArrayList();
  private int unsaid;

  Announcements(RowWords words, Announcer announcer) {
    this.words = words;
    this.announcer = announcer;
    soon.setOnFinished(_ -> say());
  }

  /**
   * Announces what comes into the conversation that is shown.
   *
   * @param list where the messages are; nothing is announced while that is in no window
   */
  void follow(Node list, ObservableValue<? extends Conversation> shown) {
    shown.when(Attached.of(list)).subscribe(now -> listenTo(now.transcript().rows()));
    Attached.of(list)
        .subscribe(attached -> {
          rows.removeListener(listener);
          if (attached) {
            rows.addListener(listener);
          }
        });
  }

  private void listenTo(ObservableList<Row> now) {
    rows.removeListener(listener);
    soon.stop();
    unsaid = 0;
    rows = now;
    rows.addListener(listener);
  }

  private void changed(ListChangeListener.Change<? extends Row> change) {
    if (!announcer.isHeard()) {
      return;
    }
    while (change.next()) {
      boolean atEnd = change.wasAdded() && change.getTo() == change.getList().size();
      if (atEnd && !change.wasRemoved()) {
        unsaid += (int) change.getAddedSubList().stream().filter(Announcements::isOfOther).count();
      }
    }
    if (unsaid > 0) {
      soon.play();
    }
  }

  private static boolean isOfOther(Row row) {
    return row.entry() instanceof Entry.Spoken(var line, _) && !line.own();
  }

  private void say() {
    int count = unsaid;
    unsaid = 0;
    rows.reversed().stream()
        .filter(Announcements::isOfOther)
        .findFirst()
        .map(words::heard)
        .map(last ->
            count == 1 ? last : words.texts().format("conversation.heard.many", count, last))
        .ifPresent(announcer::say);
  }
}
