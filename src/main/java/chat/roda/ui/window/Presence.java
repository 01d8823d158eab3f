package chat.roda.ui.window;

import chat.roda.texts.Texts;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.room.RoomViewModel;
import chat.roda.ui.rooms.Stays;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;

/** Whether the person is away, in every room: because they say so, or by itself. FX thread. */
final class Presence {
  private final SettingsModel settings;
  private final Supplier<Texts> texts;
  private final InstantSource clock;
  private final BooleanProperty away = new SimpleBooleanProperty();
  private final Stays stays;
  private final ObservableValue<Boolean> wanted;
  private Instant lastActive;
  private boolean byItself;
  private Optional<String> reason = Optional.empty();

  Presence(SettingsModel settings, Stays stays, Supplier<Texts> texts, InstantSource clock) {
    this.settings = settings;
    this.texts = texts;
    this.clock = clock;
    wanted = settings.watch(now -> now.away().afterMinutes() > 0);
    lastActive = clock.instant();
    this.stays = stays;
    away.subscribe((_, now) -> tellAll(now));
    stays.rooms().addListener((ListChangeListener<RoomViewModel>) this::roomsChanged);
  }

  private void roomsChanged(ListChangeListener.Change<? extends RoomViewModel> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(room -> room.others().setOnAway(this::say));
      if (away.get()) {
        change.getAddedSubList().forEach(room -> tell(room, true));
      }
    }
  }

  /** Away with a reason, also with another one than before; without one, the other of both. */
  private boolean say(Optional<String> why) {
    byItself = false;
    reason = why;
    if (why.isPresent() && away.get()) {
      tellAll(true);
    } else {
      away.set(!away.get());
    }
    return away.get();
  }

  private void tellAll(boolean now) {
    stays.rooms().forEach(room -> tell(room, now));
    if (!now) {
      reason = Optional.empty();
    }
  }

  private void tell(RoomViewModel room, boolean now) {
    String why = reason.orElseGet(() -> texts.get().get("away.usual"));
    room.others().tellAway(Optional.of(why).filter(_ -> now));
  }

  /** What the person says of themselves; changes by itself too, if they want that. */
  BooleanProperty awayProperty() {
    return away;
  }

  /** Whether the person wants to be away by itself. */
  ObservableValue<Boolean> byItselfProperty() {
    return wanted;
  }

  /** The person does something. */
  void active() {
    lastActive = clock.instant();
    if (byItself) {
      byItself = false;
      away.set(false);
    }
  }

  /** Looks whether the person has done nothing for so long that they seem to be away. */
  void look() {
    int minutes = settings.current().away().afterMinutes();
    Duration idle = Duration.between(lastActive, clock.instant());
    if (minutes > 0 && !away.get() && idle.toMinutes() >= minutes) {
      byItself = true;
      away.set(true);
    }
  }
}
