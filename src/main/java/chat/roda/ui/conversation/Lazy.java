package chat.roda.ui.conversation;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that most rows never need, made when it is needed first. FX thread. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T value = made.orElseGet(maker);
    made = Optional.of(value);
    return value;
  }
}
