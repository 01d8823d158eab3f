package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Somebody else in the room, with a client of their own. */
final class OnePerson implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final BlockingQueue<RoomEvent> news = new LinkedBlockingQueue<>();
  private final List<RoomEvent> heard = new ArrayList<>();
  private final RoomClient client;

  OnePerson(String nickname, RoomAddress address) {
    this(new Profile(nickname), address);
  }

  OnePerson(Profile profile, RoomAddress address) {
    client = new RoomClient(profile, address, news::add);
    Thread.ofVirtual().start(client::run);
    hears("that they are in", RoomEvent.Entered.class::isInstance);
  }

  void says(String text) {
    client.say(RoomClient.LOBBY, text);
  }

  /** Waits for an event, which may have come already. */
  void hears(String what, Predicate<RoomEvent> event) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (heard.stream().noneMatch(event)) {
      try {
        RoomEvent next = news.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        assertThat(next).as("waiting for %s after %s", what, heard).isNotNull();
        heard.add(next);
      } catch (InterruptedException e) {
        throw new AssertionError(what, e);
      }
    }
  }

  /** Waits until somebody has gone, and gives the reason that was told. */
  String hearsWhyOneWent() {
    hears("that one went", RoomEvent.WentOut.class::isInstance);
    return heard.stream()
        .filter(RoomEvent.WentOut.class::isInstance)
        .map(e -> ((RoomEvent.WentOut) e).reason())
        .findFirst()
        .orElseThrow();
  }

  void hears(String text) {
    hears(text, e -> e instanceof RoomEvent.Said said && said.line().text().equals(text));
  }

  /** Forgets what was heard. */
  void forget() {
    news.drainTo(heard);
    heard.clear();
  }

  RoomClient client() {
    return client;
  }

  /** Waits until that is said; the room's id of it. */
  String idOf(String text) {
    hears(text);
    return heard.stream()
        .filter(e -> e instanceof RoomEvent.Said said && said.line().text().equals(text))
        .map(e -> ((RoomEvent.Said) e).line().id())
        .findFirst()
        .orElseThrow();
  }

  /** When that was said. */
  Instant when(String text) {
    return heard.stream()
        .filter(e -> e instanceof RoomEvent.Said said && said.line().text().equals(text))
        .map(e -> ((RoomEvent.Said) e).line().at())
        .findFirst()
        .orElse(Instant.MAX);
  }

  @Override
  public void close() {
    client.cancel();
  }
}
