package chat.roda.ui.conversation;

import chat.roda.ui.common.Announcer;
import chat.roda.ui.common.Attached;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Has new messages of the conversation that is shown read to those who hear the window: the last of
 * those that come together, and how many there were; and what the window answers to a command.
 */
final class Announcements {
  private static final Duration TOGETHER = Duration.millis(400);

  private final RowWords words;
  private final Announcer announcer;
  private final PauseTransition soon = new PauseTransition(TOGETHER);
  private final ListChangeListener<Row> listener = this::changed;
  private ObservableList<Row> rows = FXCollections.observableArrayList();
  private ReadOnlyBooleanProperty live = new ReadOnlyBooleanWrapper(true);
  private Subscription following = Subscription.EMPTY;
  private int unsaid;
  private String answer = "";

  /** Whether what comes now to the end of the rows is new, and no page that was asked for. */
  private boolean wasLive;

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
    shown.when(Attached.of(list)).subscribe(now -> listenTo(now.transcript()));
    Attached.of(list)
        .subscribe(attached -> {
          rows.removeListener(listener);
          if (attached) {
            rows.addListener(listener);
          }
        });
  }

  private void listenTo(Transcript now) {
    rows.removeListener(listener);
    following.unsubscribe();
    soon.stop();
    unsaid = 0;
    answer = "";
    rows = now.rows();
    live = now.liveProperty();
    following = live.subscribe(this::liveIs);
    rows.addListener(listener);
  }

  /** With the page that reaches the newest message, that is so before the page is told of. */
  private void liveIs(boolean now) {
    if (now) {
      Platform.runLater(() -> wasLive = live.get());
    } else {
      wasLive = false;
    }
  }

  private void changed(ListChangeListener.Change<? extends Row> change) {
    boolean isNew = wasLive;
    wasLive = live.get();
    if (!isNew || !announcer.isHeard()) {
      return;
    }
    while (change.next()) {
      List<? extends Row> below = change.getList().subList(change.getTo(), change.getList().size());
      if (change.wasAdded() && below.stream().allMatch(Announcements::isStillToCome)) {
        change.getAddedSubList().stream().filter(row -> isFresh(row, change)).forEach(this::take);
      }
    }
    if (unsaid > 0 || !answer.isEmpty()) {
      soon.play();
    }
  }

  /** Whether it did not stand there before; the first page of all is no news. */
  private static boolean isFresh(Row row, ListChangeListener.Change<? extends Row> change) {
    boolean known = row.entry() instanceof Entry.Spoken(var line, _) && line.replayed();
    return change.getRemoved().stream().noneMatch(before -> before.entry().equals(row.entry()))
        && !(known && change.getFrom() == 0);
  }

  private static boolean isStillToCome(Row row) {
    return row.entry() instanceof Entry.Spoken(_, var delivery) && delivery.isPending();
  }

  private static boolean isOfOther(Row row) {
    return row.entry() instanceof Entry.Spoken(var line, _) && !line.own();
  }

  private void take(Row row) {
    switch (row.entry()) {
      case Entry.Spoken(var line, _) when !line.own() -> unsaid++;
      case Entry.Spoken(_, Delivery.NotSent why) ->
          answer = words.texts().format("conversation.heard.notSent", words.notSent(why));
      case Entry.Explained _, Entry.RoomSaid _ -> answer = words.heard(row);
      case Entry.Spoken _,
          Entry.Moved _,
          Entry.Removed _,
          Entry.Renamed _,
          Entry.TopicSet _,
          Entry.ModesSet _ -> {}
    }
  }

  private void say() {
    int count = unsaid;
    Optional<String> last =
        rows.reversed().stream()
            .filter(Announcements::isOfOther)
            .findFirst()
            .filter(_ -> count > 0)
            .map(words::heard)
            .map(heard ->
                count == 1 ? heard : words.texts().format("conversation.heard.many", count, heard));
    String all =
        Stream.concat(Stream.of(answer).filter(said -> !said.isEmpty()), last.stream())
            .collect(Collectors.joining(" "));
    unsaid = 0;
    answer = "";
    if (!all.isEmpty()) {
      announcer.say(all);
    }
  }
}
