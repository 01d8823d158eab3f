package chat.roda.host.room;

import chat.roda.history.Entry;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.MessageFormatter;
import chat.roda.irc.ServerTime;
import chat.roda.irc.Tags;
import chat.roda.irc.Verb;
import java.time.Instant;
import java.util.LinkedHashMap;

/** Writes what goes out in the shape of a receiver. */
final class Encoder {
  private static final byte[] NOTHING = {};

  private final PlainWriter plain;

  Encoder(PlainWriter plain) {
    this.plain = plain;
  }

  /** The bytes for receivers of this shape; empty where they are told nothing. */
  byte[] encode(Outgoing outgoing, Shape shape) {
    return switch (outgoing) {
      case Outgoing.Happened(Entry entry) ->
          shape.isPlain() ? plain.now(entry) : MessageFormatter.encode(message(entry, shape));
      case Outgoing.ForCapable(Message message, Capability needed) ->
          shape.has(needed) ? MessageFormatter.encode(message) : NOTHING;
    };
  }

  /** What happened as a line of IRC for receivers of this shape. */
  static Message message(Entry entry, Shape shape) {
    return bare(entry, shape.has(Capability.EXTENDED_JOIN)).with(tags(entry, shape));
  }

  private static Message bare(Entry entry, boolean extendedJoin) {
    var source = entry.source();
    String channel = entry.target();
    String text = entry.text();
    return switch (entry.kind()) {
      case MESSAGE -> Message.of(source, Verb.PRIVMSG, channel, text);
      case NOTICE -> Message.of(source, Verb.NOTICE, channel, text);
      case JOIN ->
          extendedJoin
              ? Message.of(source, Verb.JOIN, channel, "*", text)
              : Message.of(source, Verb.JOIN, channel);
      case PART ->
          text.isEmpty()
              ? Message.of(source, Verb.PART, channel)
              : Message.of(source, Verb.PART, channel, text);
      case QUIT -> Message.of(source, Verb.QUIT, text);
      case NICK -> Message.of(source, Verb.NICK, text);
      case TOPIC -> Message.of(source, Verb.TOPIC, channel, text);
    };
  }

  private static Tags tags(Entry entry, Shape shape) {
    boolean time = shape.has(Capability.SERVER_TIME);
    boolean tags = shape.has(Capability.MESSAGE_TAGS);
    if (!time && !tags) {
      return Tags.NONE;
    }
    var values = new LinkedHashMap<String, String>();
    if (time) {
      values.put(ServerTime.TAG, ServerTime.format(entry.at()));
    }
    if (tags) {
      // What goes to no one channel is kept in several, with an id in each.
      if (!entry.target().isEmpty()) {
        values.put("msgid", entry.id());
      }
      values.putAll(entry.tags().values());
    }
    return new Tags(values);
  }

  /** The tag that tells when, for receivers who want it. */
  static Tags timeTag(Instant at, Shape shape) {
    return shape.has(Capability.SERVER_TIME)
        ? Tags.of(ServerTime.TAG, ServerTime.format(at))
        : Tags.NONE;
  }
}
