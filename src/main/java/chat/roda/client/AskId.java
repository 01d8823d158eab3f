package chat.roda.client;

import java.util.concurrent.atomic.AtomicLong;

/** Names one thing that was asked of the room's history; its answer carries it. */
public record AskId(long number) {
  /** Gives ids that are told apart as long as the program runs. */
  static final class Source {
    private final AtomicLong last = new AtomicLong();

    AskId next() {
      return new AskId(last.incrementAndGet());
    }
  }
}
