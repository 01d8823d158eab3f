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
import java.util.Optional;

/** Writes what goes out in the shape of a receiver. */
final class Encoder {
  private static final byte[] NOTHING = {};

  /** The tag that says which account the sender is signed in to (IRCv3 account-tag). */
  static final String ACCOUNT = "account";

  /** The tag by which a message is found again (IRCv3 message-ids). */
  static final String MSGID = "msgid";

  private final PlainWriter plain;
  private final Shapes shapes;

  Encoder(PlainWriter plain, Shapes shapes) {
    this.plain = plain;
    this.shapes = shapes;
  }

  Shapes shapes() {
    return shapes;
  }

  /** The bytes for receivers of this shape; empty where they are told nothing. */
  byte[] encode(Outgoing outgoing, Shape shape) {
    return shape.isPlain()
        ? plain(outgoing)
        : message(outgoing, shape).map(MessageFormatter::encode).orElse(NOTHING);
  }

  private byte[] plain(Outgoing outgoing) {
    return switch (outgoing) {
      case Outgoing.Happened(Entry entry) -> plain.now(entry);
      case Outgoing.Told told -> PlainWriter.bytes(told.plain());
    };
  }

  /** As a line of IRC for receivers of this shape; empty where they are told nothing. */
  static Optional<Message> message(Outgoing outgoing, Shape shape) {
    return switch (outgoing) {
      case Outgoing.Happened(Entry entry) -> Optional.of(message(entry, shape));
      case Outgoing.Told(Message message, Instant at, var needed, String _) ->
          shape.capabilities().containsAll(needed)
              ? Optional.of(message.with(fitting(message.tags(), at, shape)))
              : Optional.empty();
    };
  }

  /** What happened as a line of IRC for receivers of this shape. */
  static Message message(Entry entry, Shape shape) {
    Tags tags = entry.target().isEmpty() ? entry.tags() : entry.tags().with(MSGID, entry.id());
    return bare(entry, shape.has(Capability.EXTENDED_JOIN)).with(fitting(tags, entry.at(), shape));
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
              ? Message.of(source, Verb.JOIN, channel, entry.tags().get(ACCOUNT).orElse("*"), text)
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

  /** Those of the tags that receivers of this shape want, and the time if they want it. */
  private static Tags fitting(Tags tags, Instant at, Shape shape) {
    boolean time = shape.has(Capability.SERVER_TIME);
    boolean all = shape.has(Capability.MESSAGE_TAGS);
    boolean account = shape.has(Capability.ACCOUNT_TAG);
    if (!time && !all && !account) {
      return Tags.NONE;
    }
    var values = new LinkedHashMap<String, String>();
    if (time) {
      values.put(ServerTime.TAG, ServerTime.format(at));
    }
    tags.values()
        .forEach((key, value) -> {
          if (key.equals(ACCOUNT) ? account : all) {
            values.put(key, value);
          }
        });
    return new Tags(values);
  }
}
