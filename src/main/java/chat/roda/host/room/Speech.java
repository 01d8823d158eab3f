package chat.roda.host.room;

import chat.roda.history.ConversationKey;
import chat.roda.history.Entry;
import chat.roda.irc.Tags;
import chat.roda.irc.Utf8;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people say to each other. The hub's thread alone. */
public final class Speech {
  private static final Set<String> MOMENTARY = Set.of("+typing", "+draft/typing");

  private final Chronicle chronicle;
  private final Delivery delivery;

  Speech(Chronicle chronicle, Delivery delivery) {
    this.chronicle = chronicle;
    this.delivery = delivery;
  }

  /** Says something in a channel to all others. */
  public Entry say(Session session, Channel channel, Entry.Kind kind, Utf8 text, Tags clientTags) {
    Person person = session.person();
    Entry entry = chronicle.happened(person, kind, channel, text, clientTags);
    chronicle.record(entry, channel);
    person.said(entry.at());
    delivery.toChannel(channel, new Outgoing.Happened(entry), session);
    return entry;
  }

  /** Says something to one person alone; the sender's other connections are shown it too. */
  public Entry whisper(Session session, Person to, Entry.Kind kind, Utf8 text, Tags clientTags) {
    Person person = session.person();
    Entry entry = chronicle.happened(person, kind, to.nickname(), text, clientTags);
    keep(person, to, entry);
    person.said(entry.at());
    tellBoth(session, to, new Outgoing.Happened(entry));
    return entry;
  }

  private void keep(Person person, Person to, Entry entry) {
    Entry own = entry.keptUnder(ConversationKey.ofPrivate(person.identity(), to.nickname()));
    chronicle.record(own);
    if (!to.equals(person)) {
      chronicle.record(own.copyFor(ConversationKey.ofPrivate(to.identity(), person.nickname())));
    }
  }

  /**
   * Takes back something that was said to one person alone, who may have left.
   *
   * @param words the id of what is taken back and, after a space, the reason if there is one
   */
  public Entry redact(Session session, String nickname, Optional<Person> to, Utf8 words) {
    Person person = session.person();
    Entry entry = chronicle.happened(person, Entry.Kind.REDACTION, nickname, words, Tags.NONE);
    to.ifPresentOrElse(
        there -> {
          keep(person, there, entry);
          tellBoth(session, there, new Outgoing.Happened(entry));
        },
        () -> {
          chronicle.record(entry.keptUnder(ConversationKey.ofPrivate(person.identity(), nickname)));
          delivery.toOthers(session, new Outgoing.Happened(entry));
        });
    return entry;
  }

  /**
   * Says something to some of a channel's members alone. It is not kept.
   *
   * @param name the channel with the sign before it, as they are told
   */
  public Entry sayToSome(
      Session session, String name, List<Person> some, Entry.Kind kind, Utf8 text, Tags tags) {
    Entry entry = chronicle.happened(session.person(), kind, name, text, tags);
    session.person().said(entry.at());
    delivery.toAll(without(session, some), new Outgoing.Happened(entry));
    return entry;
  }

  /** Passes on to a channel tags alone, for those who can read them. */
  public Outgoing pass(Session session, Channel channel, Tags tags) {
    Entry entry = tagsOnly(session, channel.name(), tags);
    if (isKept(tags)) {
      chronicle.record(entry, channel);
    }
    var told = new Outgoing.Happened(entry);
    delivery.toChannel(channel, told, session);
    return told;
  }

  /** The same for some of a channel's members; it is not kept. */
  public Outgoing pass(Session session, String name, List<Person> some, Tags tags) {
    var told = new Outgoing.Happened(tagsOnly(session, name, tags));
    delivery.toAll(without(session, some), told);
    return told;
  }

  /** The same for one person, who may be the sender. */
  public Outgoing pass(Session session, Person to, Tags tags) {
    Entry entry = tagsOnly(session, to.nickname(), tags);
    if (isKept(tags)) {
      keep(session.person(), to, entry);
    }
    var told = new Outgoing.Happened(entry);
    tellBoth(session, to, told);
    return told;
  }

  private Entry tagsOnly(Session session, String target, Tags tags) {
    return chronicle.happened(session.person(), Entry.Kind.TAGS, target, Utf8.EMPTY, tags);
  }

  /** That somebody is typing is true for a moment only. */
  private static boolean isKept(Tags tags) {
    return !MOMENTARY.containsAll(tags.clientOnly().values().keySet());
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
