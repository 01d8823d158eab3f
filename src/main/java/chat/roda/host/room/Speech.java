package chat.roda.host.room;

import chat.roda.history.ConversationKey;
import chat.roda.history.Entry;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Tags;
import java.time.Instant;
import java.util.List;

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
    Entry entry = chronicle.happened(session, kind, channel.name(), text, clientTags);
    chronicle.record(entry, channel);
    session.said(entry.at());
    delivery.toChannel(channel, new Outgoing.Happened(entry), session);
    return entry;
  }

  /** Says something to one person alone. */
  public Entry whisper(Session session, Session to, Entry.Kind kind, String text, Tags clientTags) {
    Entry entry =
        chronicle
            .happened(session, kind, to.nickname(), text, clientTags)
            .keptUnder(ConversationKey.ofPrivate(session.person(), to.nickname()));
    chronicle.record(entry);
    session.said(entry.at());
    if (!to.equals(session)) {
      chronicle.record(entry.copyFor(ConversationKey.ofPrivate(to.person(), session.nickname())));
    }
    delivery.toOne(to, new Outgoing.Happened(entry));
    return entry;
  }

  /**
   * Says something to some of a channel's members alone. It is not kept.
   *
   * @param name the channel with the sign before it, as they are told
   */
  public Entry sayToSome(
      Session session, String name, List<Session> some, Entry.Kind kind, String text, Tags tags) {
    Entry entry = chronicle.happened(session, kind, name, text, tags);
    session.said(entry.at());
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
  public Outgoing pass(Session session, List<Session> some, Message message) {
    Outgoing told = tagsOnly(session, message);
    delivery.toAll(without(session, some), told);
    return told;
  }

  /** The same for one person, who may be the sender. */
  public Outgoing pass(Session session, Session to, Message message) {
    Outgoing told = tagsOnly(session, message);
    delivery.toOne(to, told);
    return told;
  }

  private Outgoing tagsOnly(Session session, Message message) {
    Instant at = chronicle.now();
    Tags tags = message.tags().with(session.standing()).with(Encoder.MSGID, chronicle.idAt(at));
    return Outgoing.Told.capable(message.with(tags), at, Capability.MESSAGE_TAGS);
  }

  private static List<Session> without(Session session, List<Session> some) {
    return some.stream().filter(member -> !member.equals(session)).toList();
  }
}
