package chat.roda.host.room;

import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Tells people what happens and is not remembered. The hub's thread alone. */
public final class Announcer {
  private final Delivery delivery;
  private final Monitors monitors;
  private final InstantSource clock;

  Announcer(Delivery delivery, Monitors monitors, InstantSource clock) {
    this.delivery = delivery;
    this.monitors = monitors;
    this.clock = clock;
  }

  /** Signs somebody in to an account, and tells those who wish to know. */
  public void signIn(Session session, String account) {
    delivery.settle();
    Person person = session.person();
    person.setAccount(Optional.of(account));
    if (person.isIn()) {
      var message = Message.of(person.source(), Verb.ACCOUNT, account);
      tellAbout(session, message, Capability.ACCOUNT_NOTIFY);
    }
  }

  /** Tells them that somebody is away, or is back, if that is another word than before. */
  public void tellPresence(Session session, Optional<String> before) {
    Person person = session.person();
    Optional<String> now = person.away();
    if (person.isIn() && !now.equals(before)) {
      var message =
          now.map(words -> Message.of(person.source(), Verb.AWAY, words))
              .orElseGet(() -> Message.of(person.source(), Verb.AWAY));
      tellAbout(session, message, Capability.AWAY_NOTIFY);
    }
  }

  /** Tells the neighbours, and those who watch, what somebody did over this session. */
  public void tellAbout(Session session, Message message, Capability needed) {
    Person person = session.person();
    var told = Outgoing.Told.capable(message.with(person.standing()), clock.instant(), needed);
    Set<Session> receivers = person.around();
    monitors.watching(person.nickname()).stream()
        .filter(watcher -> watcher.has(Capability.EXTENDED_MONITOR))
        .forEach(receivers::add);
    receivers.remove(session);
    delivery.toAll(receivers, told);
  }
}
