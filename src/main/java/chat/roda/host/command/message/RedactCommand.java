package chat.roda.host.command.message;

import chat.roda.history.Entry;
import chat.roda.host.command.history.ReadableConversation;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Lookups.Effort;
import chat.roda.host.room.Person;
import chat.roda.host.room.Rank;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.host.room.UserMode;
import chat.roda.irc.Capability;
import chat.roda.irc.Utf8;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Optional;

/**
 * Taking back what was said (IRCv3 draft/message-redaction): one's own, and in a channel as its
 * operator anybody's. What is taken back is kept no more.
 */
public final class RedactCommand {
  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.REDACT,
              2,
              "<target> <message id> [:<reason>]",
              "Takes back what you said; an operator of the channel takes back anybody's.",
              RedactCommand::redact));

  private RedactCommand() {}

  private static void redact(Request request) {
    String target = request.param(0);
    Optional<ReadableConversation> where = ReadableConversation.of(request, target);
    if (where.isEmpty()) {
      fail(request, "INVALID_TARGET", List.of(target), "You are not in that conversation");
      return;
    }
    String id = request.param(1);
    request.answerFrom(
        Effort.READ,
        history -> OneMessage.find(history, where.get().key(), id),
        found ->
            found.ifPresentOrElse(
                said -> redact(request, where.get(), said),
                () ->
                    refuse(request, "UNKNOWN_MSGID", "That message is not here, or not any more")),
        () -> refuse(request, "UNKNOWN_ERROR", "The history cannot be read at the moment"));
  }

  private static void redact(Request request, ReadableConversation where, Entry said) {
    Room room = request.room();
    Session session = request.session();
    Optional<Channel> channel = room.channel(where.name());
    if (!mayRedact(session.person(), channel, said)) {
      refuse(request, "REDACT_FORBIDDEN", "You can take back only what you said yourself");
      return;
    }
    String words = (said.id() + " " + request.param(2)).strip();
    Entry redaction =
        channel.isPresent()
            ? room.tell(session, channel.get(), Entry.Kind.REDACTION, words)
            : room.speech()
                .redact(session, where.name(), room.person(where.name()), Utf8.of(words));
    if (session.has(Capability.ECHO_MESSAGE)) {
      session.see(redaction).forEach(request.reply()::add);
    }
  }

  private static boolean mayRedact(Person person, Optional<Channel> channel, Entry said) {
    boolean rules =
        channel.isPresent()
            && (person.is(UserMode.OPERATOR)
                || channel.get().ranksOf(person).isAtLeast(Rank.OPERATOR));
    return rules || person.isAuthorOf(said);
  }

  private static void refuse(Request request, String code, String why) {
    fail(request, code, List.of(request.param(0), request.param(1)), why);
  }

  private static void fail(Request request, String code, List<String> about, String why) {
    request.reply().fail(Verb.REDACT.wire(), code, about, why);
  }
}
