package chat.roda.host.room;

import chat.roda.history.Entry;
import chat.roda.irc.Capability;
import chat.roda.irc.LineBytes;
import chat.roda.irc.Message;
import chat.roda.irc.MessageFormatter;
import chat.roda.irc.Multiline;
import chat.roda.irc.ServerTime;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import chat.roda.irc.Verb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what goes out in the shape of a receiver. */
final class Encoder {
  /** The tag that says which account the sender is signed in to (IRCv3 account-tag). */
  static final String ACCOUNT = "account";

  /** The tag by which a message is found again (IRCv3 message-ids). */
  static final String MSGID = "msgid";

  private static final String BATCH = "batch";
  private static final String MULTILINE_BATCH = "draft/multiline";
  private static final String CONCAT = "draft/multiline-concat";

  private final PlainWriter plain;
  private final Shapes shapes;
  private final SpareLines spare = new SpareLines();

  Encoder(PlainWriter plain, Shapes shapes) {
    this.plain = plain;
    this.shapes = shapes;
  }

  Shapes shapes() {
    return shapes;
  }

  /** What is written on. */
  SpareLines spare() {
    return spare;
  }

  /** The bytes for receivers of this shape; empty where they are told nothing. */
  byte[] encode(Outgoing outgoing, Shape shape) {
    var lines = new LineBytes();
    write(outgoing, shape, lines);
    return lines.toArray();
  }

  /** Adds the lines for receivers of this shape, if they are told anything. */
  void write(Outgoing outgoing, Shape shape, LineBytes into) {
    if (shape.isPlain()) {
      into.add(plain(outgoing));
    } else if (outgoing instanceof Outgoing.Happened(Entry entry) && isSaidInOneLine(entry)) {
      MessageFormatter.writeSaid(
          fitting(entry, shape), entry.source(), verb(entry), entry.target(), entry.utf8(), into);
    } else {
      messages(outgoing, shape).forEach(message -> MessageFormatter.write(message, into));
    }
  }

  /** What most of what happens is. */
  private static boolean isSaidInOneLine(Entry entry) {
    return entry.kind().isSaid() && !entry.utf8().breaksLine();
  }

  private byte[] plain(Outgoing outgoing) {
    return switch (outgoing) {
      case Outgoing.Happened(Entry entry) -> plain.now(entry);
      case Outgoing.Told told -> PlainWriter.bytes(told.plain());
    };
  }

  /** As lines of IRC for receivers of this shape; none where they are told nothing. */
  static List<Message> messages(Outgoing outgoing, Shape shape) {
    return switch (outgoing) {
      case Outgoing.Happened(Entry entry) -> messages(entry, shape);
      case Outgoing.Told(Message message, Instant at, var needed, String _) ->
          shape.capabilities().containsAll(needed)
              ? List.of(message.with(fitting(message.tags(), at, shape)))
              : List.of();
    };
  }

  /** What happened as lines of IRC for receivers of this shape; none where they cannot read it. */
  static List<Message> messages(Entry entry, Shape shape) {
    Tags fitting = fitting(entry, shape);
    if (entry.kind() == Entry.Kind.EDIT) {
      return Correction.messages(entry, fitting, shape);
    }
    if (Multiline.isSeveral(entry.text())) {
      return shape.has(Capability.MULTILINE) ? batch(entry, fitting) : oneByOne(entry, fitting);
    }
    return bare(entry, shape)
        .map(message -> List.of(fitting.isEmpty() ? message : message.with(fitting)))
        .orElse(List.of());
  }

  /** IRCv3 draft/multiline, "Multiline Batches": id, time and tags are those of the batch. */
  static List<Message> batch(Entry entry, Tags tags) {
    List<Message> lines = new ArrayList<>();
    Source source = entry.source();
    lines.add(
        Message.of(source, Verb.BATCH, "+" + entry.id(), MULTILINE_BATCH, entry.target())
            .with(tags));
    for (Multiline.Part part : Multiline.parts(entry.text())) {
      Tags ofPart = Tags.of(BATCH, entry.id());
      lines.add(said(entry, part.text()).with(part.continues() ? ofPart.with(CONCAT, "") : ofPart));
    }
    lines.add(Message.of(source, Verb.BATCH, "-" + entry.id()));
    return lines;
  }

  /** "Fallback": as so many messages, of which the first has the id; empty ones cannot be sent. */
  static List<Message> oneByOne(Entry entry, Tags tags) {
    Tags further = tags.without(MSGID);
    List<Message> lines = new ArrayList<>();
    for (Multiline.Part part : Multiline.parts(entry.text())) {
      if (!part.text().isEmpty()) {
        lines.add(said(entry, part.text()).with(lines.isEmpty() ? tags : further));
      }
    }
    return lines;
  }

  static Message said(Entry entry, String text) {
    return Message.of(entry.source(), verb(entry), entry.target(), text);
  }

  private static Verb verb(Entry entry) {
    return entry.kind() == Entry.Kind.NOTICE ? Verb.NOTICE : Verb.PRIVMSG;
  }

  private static Optional<Message> bare(Entry entry, Shape shape) {
    var source = entry.source();
    String channel = entry.target();
    String text = entry.text();
    return switch (entry.kind()) {
      case MESSAGE, NOTICE -> Optional.of(said(entry, text));
      case JOIN ->
          Optional.of(
              shape.has(Capability.EXTENDED_JOIN)
                  ? Message.of(
                      source, Verb.JOIN, channel, entry.tags().get(ACCOUNT).orElse("*"), text)
                  : Message.of(source, Verb.JOIN, channel));
      case PART -> Optional.of(withReason(source, Verb.PART, text, channel));
      case QUIT -> Optional.of(Message.of(source, Verb.QUIT, text));
      case NICK -> Optional.of(Message.of(source, Verb.NICK, text));
      case TOPIC -> Optional.of(Message.of(source, Verb.TOPIC, channel, text));
      case KICK -> Optional.of(withReason(source, Verb.KICK, rest(text), channel, first(text)));
      case MODE -> Optional.of(Message.of(source, Verb.MODE, words(channel, text)));
      case TAGS ->
          Optional.of(Message.of(source, Verb.TAGMSG, channel))
              .filter(_ -> shape.has(Capability.MESSAGE_TAGS));
      case REDACTION ->
          Optional.of(withReason(source, Verb.REDACT, rest(text), channel, first(text)))
              .filter(_ -> shape.has(Capability.MESSAGE_REDACTION));
      case REDACTED, EDIT -> Optional.empty();
    };
  }

  private static Message withReason(Source source, Verb verb, String reason, String... params) {
    return Message.of(
        source,
        verb,
        reason.isEmpty()
            ? params
            : Stream.concat(Stream.of(params), Stream.of(reason)).toArray(String[]::new));
  }

  private static String first(String words) {
    return words.split(" ", 2)[0];
  }

  private static String rest(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? "" : words.substring(space + 1);
  }

  private static String[] words(String channel, String words) {
    return Stream.concat(Stream.of(channel), Stream.of(words.split(" "))).toArray(String[]::new);
  }

  private static Tags fitting(Entry entry, Shape shape) {
    if (shape.isBare()) {
      return Tags.NONE;
    }
    Tags all = entry.target().isEmpty() ? entry.tags() : entry.tags().with(MSGID, entry.id());
    Tags fitting = fitting(all, entry.at(), shape);
    return shape.has(Capability.MESSAGE_EDIT) && shape.has(Capability.MESSAGE_TAGS)
        ? entry
            .editedAt()
            .map(at -> fitting.with(Entry.EDITED, ServerTime.format(at)))
            .orElse(fitting)
        : fitting;
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
    values.remove(Entry.EDITED);
    return new Tags(values);
  }
}
