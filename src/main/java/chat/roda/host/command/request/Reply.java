package chat.roda.host.command.request;

import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.MessageFormatter;
import chat.roda.irc.Numeric;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import chat.roda.irc.Verb;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to one command. Handlers add to it; it alone knows of labels and batches (IRCv3
 * labeled-response, batch), and sends itself when the command is done.
 */
public final class Reply {
  private static final String LABEL = "label";
  private static final String BATCH = "batch";
  private static final int MAX_PARAM = 200;

  private final Room room;
  private final Session session;
  private final Optional<String> label;

  /**
   * No error answers a NOTICE (Modern IRC, "NOTICE message"): two programs would go on for ever.
   */
  private final boolean quiet;

  private final List<Message> messages = new ArrayList<>();
  private Optional<String> openBatch = Optional.empty();
  private int batches;
  private boolean deferred;

  public Reply(Room room, Session session, Message request) {
    this.room = room;
    this.session = session;
    this.quiet = request.command() == Verb.NOTICE;
    this.label = request.tags().get(LABEL).filter(l -> session.has(Capability.LABELED_RESPONSE));
  }

  /** An answer of digits; what cannot be a middle parameter is shown as far as it can. */
  public void numeric(Numeric numeric, String... params) {
    if (quiet && numeric.isError()) {
      return;
    }
    int last = params.length - 1;
    String[] all = new String[params.length + 1];
    all[0] = session.person().nicknameOrStar();
    for (int i = 0; i <= last; i++) {
      all[i + 1] = i == last ? params[i] : middle(params[i]);
    }
    add(Message.of(room.server(), numeric, all));
  }

  /** An error for people and programs (IRCv3 standard-replies). */
  public void fail(String command, String code, String context, String text) {
    String[] params =
        context.isEmpty()
            ? new String[] {middle(command), code, text}
            : new String[] {middle(command), code, middle(context), text};
    add(Message.of(room.server(), Verb.FAIL, params));
  }

  /** The same, about several things. */
  public void fail(String command, String code, List<String> context, String text) {
    Stream<String> about = context.stream().map(Reply::middle);
    String[] params =
        Stream.of(Stream.of(command, code), about, Stream.of(text))
            .flatMap(part -> part)
            .toArray(String[]::new);
    add(Message.of(room.server(), Verb.FAIL, params));
  }

  /** Any message that fits what the session can read. */
  public void add(Message message) {
    messages.add(
        openBatch
            .filter(_ -> !isPartOfBatch(message))
            .map(id -> message.withTag(BATCH, id))
            .orElse(message));
  }

  /** Of a batch within this one only the beginning belongs to both (IRCv3 batch, "Nested"). */
  private static boolean isPartOfBatch(Message message) {
    return message.tags().get(BATCH).isPresent() || isBatch(message, '-');
  }

  /** The moment at which it answers. */
  public Instant now() {
    return room.now();
  }

  /** What follows until {@link #endBatch} belongs together, for those who know batches. */
  public void beginBatch(String type, String... params) {
    if (session.has(Capability.BATCH)) {
      String id = nextBatch();
      String[] all =
          Stream.concat(Stream.of("+" + id, type), Stream.of(params)).toArray(String[]::new);
      add(Message.of(room.server(), Verb.BATCH, all));
      openBatch = Optional.of(id);
    }
  }

  /** Ends what {@link #beginBatch} began, if anything. */
  public void endBatch() {
    openBatch.ifPresent(id -> {
      openBatch = Optional.empty();
      add(Message.of(room.server(), Verb.BATCH, "-" + id));
    });
  }

  /** Has the reply wait for {@link #sendDeferred}. */
  public void defer() {
    deferred = true;
  }

  /** Ends what {@link #defer} began. */
  public void sendDeferred() {
    deferred = false;
    send();
  }

  /**
   * Sends what was added, and at least an ACK where the command had a label; nothing yet where the
   * reply is deferred.
   */
  public void send() {
    if (deferred || (messages.isEmpty() && label.isEmpty())) {
      return;
    }
    var bytes = new ByteArrayOutputStream();
    labelled().forEach(message -> bytes.writeBytes(MessageFormatter.encode(message)));
    room.delivery().toOne(session, bytes.toByteArray());
    messages.clear();
  }

  private List<Message> labelled() {
    if (label.isEmpty()) {
      return messages;
    }
    if (messages.isEmpty()) {
      return List.of(withLabel(Message.of(room.server(), Verb.ACK)));
    }
    if (messages.size() == 1 || isOneBatch()) {
      messages.set(0, withLabel(messages.getFirst()));
      return messages;
    }
    if (!session.has(Capability.BATCH)) {
      return messages;
    }
    String id = nextBatch();
    Source server = room.server();
    List<Message> all = new ArrayList<>();
    all.add(withLabel(Message.of(server, Verb.BATCH, "+" + id, "labeled-response")));
    for (Message message : messages) {
      boolean inner = message.tags().get(BATCH).isPresent();
      all.add(inner ? message : message.withTag(BATCH, id));
    }
    all.add(Message.of(server, Verb.BATCH, "-" + id));
    return all;
  }

  private boolean isOneBatch() {
    return isBatch(messages.getFirst(), '+')
        && isBatch(messages.getLast(), '-')
        && messages
            .getFirst()
            .param(0)
            .substring(1)
            .equals(messages.getLast().param(0).substring(1));
  }

  private static boolean isBatch(Message message, char sign) {
    return message.command() == Verb.BATCH && message.param(0).charAt(0) == sign;
  }

  private Message withLabel(Message message) {
    Tags tags = message.tags();
    return message.with(tags.with(LABEL, label.orElseThrow()));
  }

  private String nextBatch() {
    batches++;
    return "b" + batches;
  }

  private static String middle(String param) {
    boolean fits = !param.isEmpty() && param.charAt(0) != ':' && param.indexOf(' ') < 0;
    return !fits ? "*" : param.length() > MAX_PARAM ? param.substring(0, MAX_PARAM) : param;
  }
}
