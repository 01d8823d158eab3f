package chat.roda.host.room;

import chat.roda.irc.Message;
import chat.roda.irc.MessageFormatter;
import chat.roda.net.Chunk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what everybody is told while a batch of events is applied, and hands it out when the
 * batch has been logged: nobody sees what could still be lost. The hub's thread alone.
 */
public final class Delivery {
  private final Encoder encoder;
  private final List<Session> waiting = new ArrayList<>();
  private Optional<Run> run = Optional.empty();

  Delivery(Encoder encoder) {
    this.encoder = encoder;
  }

  /** Tells all members of {@code channel} but {@code origin}. */
  void toChannel(Channel channel, Outgoing outgoing, Session origin) {
    if (run.isEmpty() || !run.get().channel().equals(channel)) {
      settle();
      run = Optional.of(new Run(channel, encoder));
    }
    run.get().add(outgoing, origin);
  }

  /** Tells everybody who shares a channel with the session's person, once, but not itself. */
  public void toNeighbours(Session session, Outgoing outgoing) {
    Set<Session> around = session.person().around();
    around.remove(session);
    toAll(around, outgoing);
  }

  /** Tells each of {@code receivers}, in its shape. */
  public void toAll(Collection<Session> receivers, Outgoing outgoing) {
    settle();
    var encoded = new Chunk.Lasting[encoder.shapes().size()];
    for (Session receiver : receivers) {
      int index = receiver.shape().index();
      if (encoded[index] == null) {
        encoded[index] = Chunk.of(encoder.encode(outgoing, receiver.shape()));
      }
      stage(receiver, encoded[index]);
    }
  }

  /** Tells one person over all their connections, each in its shape. */
  public void toPerson(Person person, Outgoing outgoing) {
    for (Session session : person.connected()) {
      toOne(session, outgoing);
    }
  }

  /** The same without one of the connections. */
  public void toOthers(Session session, Outgoing outgoing) {
    for (Session other : session.person().connected()) {
      if (!other.equals(session)) {
        toOne(other, outgoing);
      }
    }
  }

  /** Tells one session, in its shape. */
  public void toOne(Session session, Outgoing outgoing) {
    toOne(session, encoder.encode(outgoing, session.shape()));
  }

  /** Tells one session; it must speak IRC and have what the message's tags need. */
  public void toOne(Session session, Message message) {
    toOne(session, MessageFormatter.encode(message));
  }

  /** Tells one session. */
  public void toOne(Session session, byte[] bytes) {
    if (run.isPresent() && run.get().channel().has(session.person())) {
      run.get().addFor(session, bytes);
    } else {
      stage(session, Chunk.of(bytes));
    }
  }

  /** Ends what is told to a channel's members as they are now: they are about to change. */
  void settle() {
    run.ifPresent(current -> {
      run = Optional.empty();
      current.handTo((session, chunk) -> stage(session, chunk.lasting()));
    });
  }

  private void stage(Session session, Chunk.Lasting chunk) {
    if (chunk.length() > 0 && session.phase() != Session.Phase.OVER) {
      if (session.staged().isEmpty()) {
        waiting.add(session);
      }
      session.staged().add(chunk);
    }
  }

  /** Sends nothing of what was collected. */
  void discard() {
    run = Optional.empty();
    waiting.forEach(session -> session.staged().clear());
    waiting.clear();
  }

  /**
   * Sends all that was collected.
   *
   * @return those whose outbox had no room: they have missed something and must go
   */
  public List<Session> handOut() {
    List<Session> overflowed = new ArrayList<>();
    run.ifPresent(last -> {
      run = Optional.empty();
      last.handTo((session, chunk) -> sendOrStage(session, chunk, overflowed));
    });
    for (Session session : waiting) {
      if (!session.connection().send(session.staged())) {
        overflowed.add(session);
      }
      session.staged().clear();
    }
    waiting.clear();
    return overflowed;
  }

  /** Whoever is told nothing else in this batch need not be looked at twice. */
  private void sendOrStage(Session session, Chunk chunk, List<Session> overflowed) {
    if (!session.staged().isEmpty()) {
      stage(session, chunk.lasting());
    } else if (chunk.length() > 0
        && session.phase() != Session.Phase.OVER
        && !session.connection().send(chunk)) {
      overflowed.add(session);
    }
  }
}
