package chat.roda.ui.room;

import chat.roda.client.Typing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Tells the others that we are typing: at most every three seconds, as IRCv3 typing asks. FX
 * thread.
 */
final class TypingSigns {
  private static final java.time.Duration BETWEEN = java.time.Duration.ofSeconds(3);
  private static final Duration WAITS = Duration.seconds(5);

  private final BooleanSupplier wanted;
  private final Consumer<Typing> tell;
  private final InstantSource clock = InstantSource.system();
  private final PauseTransition pause = new PauseTransition(WAITS);
  private Optional<Instant> told = Optional.empty();

  /**
   * @param wanted whether the person wants the others to know
   * @param tell tells it to the conversation that is shown
   */
  TypingSigns(BooleanSupplier wanted, Consumer<Typing> tell) {
    this.wanted = wanted;
    this.tell = tell;
    pause.setOnFinished(_ -> say(Typing.PAUSED));
  }

  /** What is in the input box has become {@code text} by the person's hand. */
  void typed(String text) {
    if (!wanted.getAsBoolean() || text.isBlank() || text.startsWith("/")) {
      say(Typing.DONE);
      forget();
      return;
    }
    pause.playFromStart();
    Instant now = clock.instant();
    if (told.filter(at -> at.plus(BETWEEN).isAfter(now)).isEmpty()) {
      told = Optional.of(now);
      tell.accept(Typing.ACTIVE);
    }
  }

  private void say(Typing typing) {
    if (told.isPresent() && wanted.getAsBoolean()) {
      tell.accept(typing);
    }
  }

  /** It was said, which tells as much; or another conversation is shown. */
  void forget() {
    pause.stop();
    told = Optional.empty();
  }
}
