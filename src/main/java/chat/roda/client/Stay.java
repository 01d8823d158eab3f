package chat.roda.client;

import chat.roda.client.Inbox.Item;
import chat.roda.client.Session.End;
import chat.roda.irc.Parsed;
import chat.roda.net.Dialer;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * A stay in a room: connection after connection, until the person leaves. Everything in here
 * happens on the thread that runs it; what others want of it comes through the inbox.
 */
final class Stay {
  private static final Duration TICK = Duration.ofMillis(250);

  private final RoomAddress address;
  private final Timing timing;
  private final InstantSource clock = InstantSource.system();
  private final Inbox inbox;
  private final Network network;
  private final Consumer<RoomEvent> tell;
  private final Consumer<RoomState> states;
  private final Luggage luggage;
  private final Wishes wishes;
  private final Backoff backoff;

  /**
   * @param states hears how the room is after whatever changes it
   */
  Stay(
      Profile profile,
      RoomAddress address,
      Timing timing,
      KnownBefore before,
      Inbox inbox,
      Consumer<RoomEvent> tell,
      Consumer<RoomState> states) {
    this.address = address;
    this.timing = timing;
    this.inbox = inbox;
    this.network = new Network(inbox);
    this.tell = tell;
    this.states = states;
    this.luggage = new Luggage(profile, before);
    this.wishes = new Wishes(luggage, clock, tell);
    this.backoff = new Backoff(timing, RandomGenerator.getDefault());
  }

  /**
   * Lives until the stay is over; an interrupt ends it, too.
   *
   * @param patient whether a room that cannot be reached at first is tried again
   */
  void run(boolean patient) {
    Link last = new Link.Closed();
    try {
      last = visits(patient);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      inbox.close().forEach(Network::discard);
    }
    tell.accept(new RoomEvent.LinkChanged(last));
  }

  private Link visits(boolean patient) throws InterruptedException {
    boolean everOnline = patient;
    int attempt = 0;
    while (true) {
      attempt++;
      tell.accept(new RoomEvent.LinkChanged(new Link.Connecting(attempt)));
      Visit visit = visit();
      wishes.go(Optional.empty());
      everOnline |= visit.online().isPresent();
      Instant now = clock.instant();
      if (wishes.isOver(now)) {
        return new Link.Closed();
      }
      if (!everOnline || visit.end().why().isAboutPassword()) {
        return new Link.Failed(visit.end().why(), visit.end().said());
      }
      attempt = visit.online().isPresent() ? 0 : attempt;
      luggage.outbox.connectionLost();
      Duration stood = visit.online().map(on -> Duration.between(on, now)).orElse(Duration.ZERO);
      pause(visit.end().why(), now.plus(backoff.after(stood)));
      if (wishes.isOver(clock.instant())) {
        return new Link.Closed();
      }
    }
  }

  /**
   * How one attempt went.
   *
   * @param online since when we were in the room; empty if we never were
   */
  private record Visit(End end, Optional<Instant> online) {
    static Visit failed(Failure why) {
      return new Visit(new End(why, ""), Optional.empty());
    }
  }

  private Visit visit() throws InterruptedException {
    Instant limit = clock.instant().plus(timing.connect());
    try (var dialer = network.dial(address, timing.connect())) {
      while (!wishes.isOver(clock.instant())) {
        Optional<Item> item = inbox.take(Duration.between(clock.instant(), limit));
        if (item.isEmpty()) {
          return Visit.failed(Failure.NO_ANSWER);
        }
        switch (item.get()) {
          case Item.Asked(Consumer<Wishes> wish) -> wish.accept(wishes);
          case Item.Connected(Dialer from, SocketChannel channel) when from == dialer -> {
            return talk(channel);
          }
          case Item.NotConnected(Dialer from, IOException why) when from == dialer -> {
            return Visit.failed(Failures.ofConnecting(why));
          }
          case Item other -> Network.discard(other);
        }
      }
      return Visit.failed(Failure.LOST);
    }
  }

  private Visit talk(SocketChannel channel) throws InterruptedException {
    try (var wire = new Wire(channel)) {
      var session = new Session(luggage, address.toString(), timing, clock, wire::send, tell);
      wire.start(network);
      wishes.go(Optional.of(session));
      session.greet();
      Instant greetBy = clock.instant().plus(timing.greeting());
      Optional<Instant> online = Optional.empty();
      while (session.end().isEmpty() && !wishes.isOver(clock.instant())) {
        inbox.take(TICK).ifPresent(item -> hear(item, wire, session));
        states.accept(session.state());
        if (online.isEmpty() && session.isOnline()) {
          online = Optional.of(clock.instant());
        }
        if (!session.hasUnderstood() && !clock.instant().isBefore(greetBy)) {
          session.finish(wire.hasHeard() ? Failure.NOT_A_ROOM : Failure.NO_ANSWER, "");
        }
        session.tick();
      }
      session.over();
      return new Visit(session.end().orElse(new End(Failure.LOST, "")), online);
    } catch (IOException e) {
      return Visit.failed(Failure.LOST);
    }
  }

  private void hear(Item item, Wire wire, Session session) {
    switch (item) {
      case Item.Asked(Consumer<Wishes> wish) -> wish.accept(wishes);
      case Item.Line(Wire from, Parsed line) when from == wire -> session.receive(line);
      case Item.Ended(Wire from, Optional<IOException> _) when from == wire ->
          session.finish(whyEnded(wire, session), "");
      case Item other -> Network.discard(other);
    }
  }

  /** A service that is no room closes at our greeting, or says something that is not IRC. */
  private Failure whyEnded(Wire wire, Session session) {
    boolean strange = wire.hasHeard() || luggage.former.isEmpty();
    return strange && !session.hasUnderstood() ? Failure.NOT_A_ROOM : Failure.LOST;
  }

  private void pause(Failure why, Instant until) throws InterruptedException {
    tell.accept(new RoomEvent.LinkChanged(new Link.Waiting(why, until)));
    var _ = wishes.takeHurry();
    for (Instant now = clock.instant();
        now.isBefore(until) && !wishes.isOver(now) && !wishes.takeHurry();
        now = clock.instant()) {
      Optional<Item> item = inbox.take(Duration.between(now, until));
      if (item.isPresent()) {
        switch (item.get()) {
          case Item.Asked(Consumer<Wishes> wish) -> wish.accept(wishes);
          case Item other -> Network.discard(other);
        }
      }
    }
  }
}
