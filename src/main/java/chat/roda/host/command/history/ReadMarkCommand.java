package chat.roda.host.command.history;

import chat.roda.history.ConversationKey;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.ChannelName;
import chat.roda.irc.Message;
import chat.roda.irc.ServerTime;
import chat.roda.irc.Verb;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Up to where somebody has read, for all windows of that person (IRCv3 draft/read-marker). */
public final class ReadMarkCommand {
  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.MARKREAD,
              0,
              "<target> [timestamp=<time>]",
              "Tells, or sets, up to when you have read a conversation.",
              ReadMarkCommand::markread));

  private static final String NAME = Verb.MARKREAD.wire();
  private static final String PREFIX = "timestamp=";

  private ReadMarkCommand() {}

  /** Tells somebody who has just come in; before the names. */
  public static void tellOnJoin(Request request, Channel channel) {
    if (request.session().has(Capability.READ_MARKER)) {
      request.reply().add(mark(request, ReadableConversation.of(channel)));
    }
  }

  private static void markread(Request request) {
    Reply reply = request.reply();
    if (!request.has(1)) {
      reply.fail(NAME, "NEED_MORE_PARAMS", "", "Missing parameters");
      return;
    }
    Optional<ReadableConversation> readable = conversation(request, request.param(0));
    if (readable.isEmpty()) {
      reply.fail(NAME, "INVALID_PARAMS", request.param(0), "Invalid parameters");
    } else if (request.has(2)) {
      set(request, readable.get());
    } else {
      reply.add(mark(request, readable.get()));
    }
  }

  /** Marks are the person's own: also for channels that they are not in at the moment. */
  private static Optional<ReadableConversation> conversation(Request request, String target) {
    Optional<ReadableConversation> readable = ReadableConversation.of(request, target);
    return readable.isEmpty() && ChannelName.isValid(target)
        ? Optional.of(new ReadableConversation(target, ConversationKey.ofChannel(target)))
        : readable;
  }

  private static void set(Request request, ReadableConversation readable) {
    String text = request.param(1);
    Optional<Instant> time =
        text.startsWith(PREFIX)
            ? ServerTime.parse(text.substring(PREFIX.length()))
            : Optional.empty();
    if (time.isEmpty()) {
      request.reply().fail(NAME, "INVALID_PARAMS", text, "Invalid parameters");
      return;
    }
    Room room = request.room();
    Session session = request.session();
    Instant now = room.now();
    Instant at = time.get().isAfter(now) ? now : time.get();
    boolean moved = room.marks().move(session.person().identity(), readable.key(), at);
    Message mark = mark(request, readable);
    request.reply().add(mark);
    if (moved) {
      String identity = session.person().identity();
      room.people().stream()
          .filter(person -> person.identity().equals(identity))
          .flatMap(person -> person.sessions().stream())
          .filter(other -> !other.equals(session))
          .filter(other -> other.has(Capability.READ_MARKER))
          .forEach(other -> room.delivery().toOne(other, mark));
    }
  }

  private static Message mark(Request request, ReadableConversation readable) {
    String time =
        request
            .room()
            .marks()
            .of(request.person().identity(), readable.key())
            .map(at -> PREFIX + ServerTime.format(at))
            .orElse("*");
    return Message.of(request.room().server(), Verb.MARKREAD, readable.name(), time);
  }
}
