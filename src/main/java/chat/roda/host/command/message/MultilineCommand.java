package chat.roda.host.command.message;

import chat.roda.history.Entry;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.ClientBatch;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Utf8;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Optional;

/** Messages of several lines, which come as a batch (IRCv3 draft/multiline). */
public final class MultilineCommand {
  /** Of the text, in UTF-8: a page or two. */
  private static final int MAX_BYTES = 8192;

  private static final int MAX_LINES = 200;
  private static final String TYPE = "draft/multiline";
  private static final String CONCAT = "draft/multiline-concat";
  private static final String BATCH = "batch";

  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.BATCH,
              1,
              "+<reference> draft/multiline <target>, or -<reference>",
              "Begins or ends a message of several lines.",
              MultilineCommand::batch));

  private MultilineCommand() {}

  /** The value of the capability. */
  public static String limits() {
    return "max-bytes=" + MAX_BYTES + ",max-lines=" + MAX_LINES;
  }

  /** Whether the line is part of a batch that its sender has begun, or says that it is. */
  public static boolean isPart(Request request) {
    return request.session().has(Capability.MULTILINE)
        && request.message().command() != Verb.BATCH
        && request.message().tags().get(BATCH).isPresent();
  }

  /** Takes in a line for which {@link #isPart} holds. */
  public static void take(Request request) {
    Optional<ClientBatch> open = openOf(request);
    if (open.isEmpty()) {
      invalid(request, "There is no such batch");
    } else if (!open.get().isRefused()) {
      take(request, open.get());
    }
  }

  private static Optional<ClientBatch> openOf(Request request) {
    Optional<String> named = request.message().tags().get(BATCH);
    return request
        .session()
        .batch()
        .filter(batch -> named.filter(batch.reference()::equals).isPresent());
  }

  private static void take(Request request, ClientBatch batch) {
    Message line = request.message();
    boolean continues = line.tags().get(CONCAT).isPresent();
    boolean same = batch.first().filter(first -> !first.command().equals(line.command())).isEmpty();
    if ((line.command() != Verb.PRIVMSG && line.command() != Verb.NOTICE) || !same) {
      refuse(request, batch, "Only messages, or only notices, can be in a batch");
    } else if (!line.param(0).equals(batch.target())) {
      answer(
          request,
          batch,
          "MULTILINE_INVALID_TARGET",
          List.of(batch.target(), line.param(0)),
          "A batch goes to one target");
    } else if (continues && line.param(1).isEmpty()) {
      refuse(request, batch, "A blank line cannot continue another");
    } else if (MessageCommands.isTooLong(request.session(), batch.target(), line.text(1))) {
      refuse(request, batch, "A line of the batch is too long to be passed on");
    } else {
      batch.add(line, continues);
      checkSize(request, batch);
    }
  }

  private static void checkSize(Request request, ClientBatch batch) {
    if (batch.bytes() > MAX_BYTES) {
      tooMuch(request, batch, "MULTILINE_MAX_BYTES", MAX_BYTES);
    } else if (batch.lines() > MAX_LINES) {
      tooMuch(request, batch, "MULTILINE_MAX_LINES", MAX_LINES);
    }
  }

  private static void tooMuch(Request request, ClientBatch batch, String code, int limit) {
    answer(request, batch, code, List.of(Integer.toString(limit)), "Your message is too long");
  }

  private static void batch(Request request) {
    String reference = request.param(0);
    Session session = request.session();
    if (!session.has(Capability.MULTILINE)) {
      invalid(request, "Your client has not asked for draft/multiline");
    } else if (reference.startsWith("+")) {
      begin(request);
    } else {
      session
          .batch()
          .filter(batch -> reference.equals("-" + batch.reference()))
          .ifPresentOrElse(
              batch -> end(request, batch), () -> invalid(request, "There is no such batch"));
    }
  }

  private static void begin(Request request) {
    Session session = request.session();
    if (!request.param(1).equals(TYPE) || request.param(2).isEmpty()) {
      invalid(request, "Only draft/multiline, with a target, can be sent");
    } else if (session.batch().filter(open -> !open.isRefused()).isPresent()) {
      session.setBatch(Optional.empty());
      invalid(request, "Another batch was open");
    } else {
      session.setBatch(Optional.of(new ClientBatch(request.message())));
      // Its label belongs to the answer to the whole.
      request.reply().defer();
    }
  }

  private static void end(Request request, ClientBatch batch) {
    Session session = request.session();
    session.setBatch(Optional.empty());
    if (batch.isRefused()) {
      return;
    }
    if (batch.isBlank()) {
      refuse(request, batch, "There is nothing in the batch");
      return;
    }
    boolean notice = batch.first().orElseThrow().command() == Verb.NOTICE;
    Message opening = batch.opening();
    var whole =
        new Request(request.room(), session, opening, new Reply(request.room(), session, opening));
    MessageCommands.say(
        whole,
        notice ? Entry.Kind.NOTICE : Entry.Kind.MESSAGE,
        batch.target(),
        Utf8.of(batch.text()));
    whole.reply().send();
  }

  private static void refuse(Request request, ClientBatch batch, String why) {
    answer(request, batch, "MULTILINE_INVALID", List.of(), why);
  }

  /** Refuses the whole of it; the answer has the label of its beginning. */
  private static void answer(
      Request request, ClientBatch batch, String code, List<String> about, String why) {
    batch.refuse();
    var reply = new Reply(request.room(), request.session(), batch.opening());
    reply.fail(Verb.BATCH.wire(), code, about, why);
    reply.send();
  }

  /** A line was not taken: without it, what it is part of would say something else. */
  public static void missed(Request request) {
    if (isPart(request)) {
      openOf(request)
          .filter(batch -> !batch.isRefused())
          .ifPresent(batch -> refuse(request, batch, "A line of the batch was not taken"));
    }
  }

  private static void invalid(Request request, String why) {
    request.reply().fail(Verb.BATCH.wire(), "MULTILINE_INVALID", "", why);
  }
}
