package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A person with a client, impatient enough for tests, who notes everything that is told. */
final class Guest implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(15);

  /** As usual, but quick to try again. */
  static final Timing QUICK =
      new Timing(
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(1),
          Duration.ofMillis(2),
          Duration.ofMillis(10));

  final RoomClient client;
  final List<RoomEvent> heard = new ArrayList<>();
  private final BlockingQueue<RoomEvent> events = new LinkedBlockingQueue<>();
  private final Thread thread;

  Guest(String nickname, RoomAddress address) {
    this(nickname, address, QUICK);
  }

  Guest(String nickname, RoomAddress address, Timing timing) {
    this(nickname, address, KnownBefore.NONE, timing);
  }

  Guest(String nickname, RoomAddress address, KnownBefore before, Timing timing) {
    client = new RoomClient(new Profile(nickname), address, before, timing, events::add);
    thread = Thread.ofPlatform().name("guest-" + nickname).start(client::run);
  }

  /** Waits for the next event of this kind that fits, and gives it. */
  <E extends RoomEvent> E await(Class<E> kind, Predicate<E> wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (true) {
        RoomEvent event = events.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (event == null) {
          return fail("no such " + kind.getSimpleName() + " after " + heard);
        }
        heard.add(event);
        if (kind.isInstance(event) && wanted.test(kind.cast(event))) {
          return kind.cast(event);
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  <E extends RoomEvent> E await(Class<E> kind) {
    return await(kind, event -> true);
  }

  <L extends Link> L awaitLink(Class<L> kind) {
    return kind.cast(
        await(RoomEvent.LinkChanged.class, event -> kind.isInstance(event.link())).link());
  }

  ChatLine awaitSaid(String text) {
    return await(RoomEvent.Said.class, said -> said.line().text().equals(text)).line();
  }

  /** All that was heard so far, in order. */
  List<String> texts() {
    events.drainTo(heard);
    return heard.stream()
        .map(event ->
            event instanceof RoomEvent.Said said
                ? Optional.of(said.line().text())
                : Optional.<String>empty())
        .flatMap(Optional::stream)
        .toList();
  }

  void awaitEnd() {
    try {
      assertThat(thread.join(PATIENCE)).as("the stay is over").isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    client.cancel();
    awaitEnd();
  }
}
