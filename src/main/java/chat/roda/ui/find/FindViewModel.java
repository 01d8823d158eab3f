package chat.roda.ui.find;

import chat.roda.client.ChatLine;
import chat.roda.client.PageWish;
import chat.roda.client.RoomEvent;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;

/** What is looked for, and what is found, while it is typed. FX thread. */
public final class FindViewModel {
  static final int LIMIT = 50;

  /** So many results tell what was said around them without being chosen. */
  private static final int WITH_SURROUNDINGS = 8;

  /** Enough for a message before it and one after it, where people come and go in between. */
  private static final int AROUND = 11;

  private static final Duration WHILE_TYPING = Duration.millis(200);
  private static final Duration WHEN_DONE = Duration.millis(400);

  private final Searching searching;
  private final ZoneId zone;
  private final StringProperty text = new SimpleStringProperty("");
  private final BooleanProperty everywhere = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<FindQuery> query =
      new ReadOnlyObjectWrapper<>(FindQuery.parse(""));
  private final ReadOnlyObjectWrapper<FindState> state =
      new ReadOnlyObjectWrapper<>(new FindState.Idle());
  private final PauseTransition soon = new PauseTransition(WHILE_TYPING);
  private final PauseTransition later = new PauseTransition(WHEN_DONE);
  private int asked;

  /**
   * @param zone where the reader is: days begin at midnight there
   */
  public FindViewModel(Searching searching, ZoneId zone) {
    this.searching = searching;
    this.zone = zone;
    soon.setOnFinished(_ -> search());
    later.setOnFinished(_ -> surround(0));
    text.subscribe(this::changed);
    everywhere.subscribe(this::changed);
  }

  /** What is typed. */
  public StringProperty textProperty() {
    return text;
  }

  /** Whether all conversations are searched, and not only the one that is shown. */
  public BooleanProperty everywhereProperty() {
    return everywhere;
  }

  /** What is typed, as it is understood. */
  public ReadOnlyObjectProperty<FindQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<FindState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Takes a condition out of what is typed. */
  public void without(FindQuery.Condition condition) {
    text.set(text.get().replace(condition.typed(), "").replaceAll(" {2,}", " ").strip());
  }

  /** Looks again: another conversation is shown. */
  public void changed() {
    asked++;
    query.set(FindQuery.parse(text.get()));
    later.stop();
    if (query.get().isEmpty()) {
      soon.stop();
      state.set(new FindState.Idle());
    } else {
      if (state.get() instanceof FindState.Idle) {
        state.set(new FindState.Searching());
      }
      soon.playFromStart();
    }
  }

  private void search() {
    int number = ++asked;
    if (!(state.get() instanceof FindState.Results)) {
      state.set(new FindState.Searching());
    }
    Optional<String> where = everywhere.get() ? Optional.empty() : Optional.of(searching.here());
    searching.search(
        query.get().wish(where, zone, LIMIT),
        answer -> {
          if (number == asked) {
            state.set(answer.map(FindViewModel::results).orElseGet(FindState.Impossible::new));
            later.playFromStart();
          }
        });
  }

  private static FindState results(List<RoomEvent> told) {
    List<Found> found =
        told.reversed().stream()
            .filter(RoomEvent.Said.class::isInstance)
            .map(RoomEvent.Said.class::cast)
            .map(s -> new Found(s.conversation(), s.line(), Optional.empty(), Optional.empty()))
            .toList();
    return found.isEmpty() ? new FindState.Nothing() : new FindState.Results(found);
  }

  /** Finds out what was said around the results, one after the other. */
  private void surround(int index) {
    int number = asked;
    if (index >= WITH_SURROUNDINGS
        || !(state.get() instanceof FindState.Results(var found))
        || index >= found.size()) {
      return;
    }
    Found one = found.get(index);
    searching.read(
        new PageWish(one.conversation(), new PageWish.Part.Around(one.place()), AROUND),
        answer -> {
          if (number == asked && state.get() instanceof FindState.Results(var now)) {
            List<Found> changed = new ArrayList<>(now);
            changed.set(index, between(one, answer.orElse(List.of())));
            state.set(new FindState.Results(changed));
            surround(index + 1);
          }
        });
  }

  private static Found between(Found one, List<RoomEvent> around) {
    List<ChatLine> lines =
        around.stream()
            .filter(RoomEvent.Said.class::isInstance)
            .map(event -> ((RoomEvent.Said) event).line())
            .toList();
    int at =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).id().equals(one.line().id()))
            .findFirst()
            .orElse(-1);
    Optional<ChatLine> before = at > 0 ? Optional.of(lines.get(at - 1)) : Optional.empty();
    Optional<ChatLine> after =
        at >= 0 && at + 1 < lines.size() ? Optional.of(lines.get(at + 1)) : Optional.empty();
    return new Found(one.conversation(), one.line(), before, after);
  }
}
