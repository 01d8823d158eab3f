package chat.roda.ui.hosting;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;

/** Hosting as the window sees it: it is started and stopped in the background. FX thread. */
public final class HostingViewModel {
  private static final System.Logger LOG = System.getLogger(HostingViewModel.class.getName());

  private final RoomHost host;
  private final ReadOnlyObjectWrapper<HostingState> state =
      new ReadOnlyObjectWrapper<>(new HostingState.Off());

  public HostingViewModel(RoomHost host) {
    this.host = host;
  }

  public ReadOnlyObjectProperty<HostingState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The room, while it is open. */
  public Optional<HostedRoom> room() {
    return roomOf(state.get());
  }

  /** As {@link #room}. */
  public ObservableValue<Optional<HostedRoom>> roomProperty() {
    return state.map(HostingViewModel::roomOf);
  }

  private static Optional<HostedRoom> roomOf(HostingState state) {
    return state instanceof HostingState.On(HostedRoom room) ? Optional.of(room) : Optional.empty();
  }

  /** How many people are in the room, ourselves included. */
  public int people() {
    return host.people();
  }

  /**
   * Finds out how much what is kept takes, in bytes, and tells {@code then} on the FX thread; empty
   * where that cannot be found out.
   */
  public void measure(Consumer<OptionalLong> then) {
    Thread.ofVirtual()
        .name("hosting")
        .start(() -> {
          OptionalLong bytes = host.keptBytes();
          Platform.runLater(() -> then.accept(bytes));
        });
  }

  /** Deletes all that is kept; {@code then} hears on the FX thread whether it is gone. */
  public void empty(Consumer<Boolean> then) {
    Thread.ofVirtual()
        .name("hosting")
        .start(() -> {
          boolean gone = host.empty();
          Platform.runLater(() -> then.accept(gone));
        });
  }

  /** Opens a room, unless one is open, or about to open or close. */
  public void start(HostWish wish) {
    if (!isIdle()) {
      return;
    }
    state.set(new HostingState.Starting(wish));
    var task =
        new Task<HostedRoom>() {
          @Override
          protected HostedRoom call() throws HostProblemException {
            return host.start(wish);
          }
        };
    task.setOnSucceeded(done -> state.set(new HostingState.On(task.getValue())));
    task.setOnFailed(failed -> state.set(failure(wish, task.getException())));
    Thread.ofVirtual().name("hosting").start(task);
  }

  private boolean isIdle() {
    return switch (state.get()) {
      case HostingState.Off(), HostingState.Failed _ -> true;
      case HostingState.Starting(_), HostingState.On(_), HostingState.Stopping() -> false;
    };
  }

  private static HostingState failure(HostWish wish, Throwable why) {
    if (why instanceof HostProblemException known) {
      OptionalInt free =
          known.problem() == HostProblem.PORT_IN_USE
              ? FreePort.after(wish.port())
              : OptionalInt.empty();
      return new HostingState.Failed(wish, known.problem(), known.detail(), free);
    }
    LOG.log(System.Logger.Level.ERROR, "the room does not open", why);
    return new HostingState.Failed(wish, HostProblem.OTHER, why.toString(), OptionalInt.empty());
  }

  /** Closes the room, if one is open. */
  public void stop() {
    if (room().isEmpty()) {
      return;
    }
    state.set(new HostingState.Stopping());
    var task =
        new Task<Optional<HostedRoom>>() {
          @Override
          protected Optional<HostedRoom> call() {
            host.stop();
            return Optional.empty();
          }
        };
    task.stateProperty()
        .subscribe(now -> {
          switch (now) {
            case FAILED -> {
              LOG.log(System.Logger.Level.ERROR, "the room does not close", task.getException());
              state.set(new HostingState.Off());
            }
            case SUCCEEDED, CANCELLED -> state.set(new HostingState.Off());
            case READY, SCHEDULED, RUNNING -> {}
          }
        });
    Thread.ofVirtual().name("hosting").start(task);
  }
}
