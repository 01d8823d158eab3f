package chat.roda.host.room;

import chat.roda.history.ConversationKey;
import chat.roda.history.Entry;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Tags;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What people say to each other. The hub's thread alone. */
public final class Speech {
  private final Chronicle chronicle;
  private final Delivery delivery;

  Speech(Chronicle chronicle, Delivery delivery) {
    this.chronicle = chronicle;
    this.delivery = delivery;
  }

  /** Says something in a channel to all others. */
  public Entry say(
      Session session, Channel channel, Entry.Kind kind, String text, Tags clientTags) {
    Person person = session.person();
    Entry entry = chronicle.happened(person, kind, channel.name(), text, clientTags);
    chronicle.record(entry, channel);
    person.said(entry.at());
    delivery.toChannel(channel, new Outgoing.Happened(entry), session);
    return entry;
  }

  /** Says something to one person alone; the sender's other connections are shown it too. */
  public Entry whisper(Session session, Person to, Entry.Kind kind, String text, Tags clientTags) {
    Person person = session.person();
    Entry entry =
        chronicle
            .happened(person, kind, to.nickname(), text, clientTags)
            .keptUnder(ConversationKey.ofPrivate(person.identity(), to.nickname()));
    chronicle.record(entry);
    person.said(entry.at());
    if (!to.equals(person)) {
      chronicle.record(entry.copyFor(ConversationKey.ofPrivate(to.identity(), person.nickname())));
    }
    tellBoth(session, to, new Outgoing.Happened(entry));
    return entry;
  }

  /**
   * Says something to some of a channel's members alone. It is not kept.
   *
   * @param name the channel with the sign before it, as they are told
   */
  public Entry sayToSome(
      Session session, String name, List<Person> some, Entry.Kind kind, String text, Tags tags) {
    Entry entry = chronicle.happened(session.person(), kind, name, text, tags);
    session.person().said(entry.at());
    delivery.toAll(without(session, some), new Outgoing.Happened(entry));
    return entry;
  }

  /** Passes on to a channel tags alone, which are not kept, for those who can read them. */
  public Outgoing pass(Session session, Channel channel, Message message) {
    Outgoing told = tagsOnly(session, message);
    delivery.toChannel(channel, told, session);
    return told;
  }

  /** The same for some of a channel's members. */
  public Outgoing pass(Session session, List<Person> some, Message message) {
    Outgoing told = tagsOnly(session, message);
    delivery.toAll(without(session, some), told);
    return told;
  }

  /** The same for one person, who may be the sender. */
  public Outgoing pass(Session session, Person to, Message message) {
    Outgoing told = tagsOnly(session, message);
    tellBoth(session, to, told);
    return told;
  }

  private Outgoing tagsOnly(Session session, Message message) {
    Instant at = chronicle.now();
    Tags tags =
        message.tags().with(session.person().standing()).with(Encoder.MSGID, chronicle.idAt(at));
    return Outgoing.Told.capable(message.with(tags), at, Capability.MESSAGE_TAGS);
  }

  private void tellBoth(Session session, Person to, Outgoing outgoing) {
    delivery.toPerson(to, outgoing);
    if (!to.equals(session.person())) {
      delivery.toOthers(session, outgoing);
    }
  }

  /** The connections of some and of the sender, but not the one it comes from. */
  private static Set<Session> without(Session session, List<Person> some) {
    Set<Session> receivers = new LinkedHashSet<>(session.person().sessions());
    receivers.addAll(Person.sessionsOf(some));
    receivers.remove(session);
    return receivers;
  }
}
