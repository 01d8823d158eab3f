package chat.roda.host.command.message;

import chat.roda.history.Entry;
import chat.roda.host.command.history.ReadableConversation;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Correction;
import chat.roda.host.room.Lookups.Effort;
import chat.roda.host.room.Person;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.Tags;
import chat.roda.irc.Utf8;
import java.util.List;
import java.util.Optional;

/**
 * Saying in other words what one said: a message with the tag {@link Correction#TAG}, which names
 * the one that it replaces. Only one's own can be edited, and only where one could say it now.
 */
final class Editing {
  private Editing() {}

  /** Whether what is said is to replace something. */
  static boolean isOne(Request request) {
    return request.message().tags().get(Correction.TAG).isPresent();
  }

  /** Replaces what the tag names by {@code text}, of which no line is too long. */
  static void edit(Request request, Entry.Kind kind, String target, Utf8 text) {
    Optional<ReadableConversation> where = ReadableConversation.of(request, target);
    if (kind != Entry.Kind.MESSAGE) {
      fail(request, "INVALID_EDIT", List.of(target), "Only messages can be edited");
    } else if (where.isEmpty()) {
      fail(request, "INVALID_TARGET", List.of(target), "You are not in that conversation");
    } else {
      String id = request.message().tags().get(Correction.TAG).orElse("");
      request.answerFrom(
          Effort.READ,
          history -> OneMessage.find(history, where.get().key(), id),
          found ->
              found.ifPresentOrElse(
                  said -> edit(request, target, said, text),
                  () ->
                      refuse(
                          request, target, "UNKNOWN_MSGID", "That message is not here any more")),
          () ->
              refuse(request, target, "UNKNOWN_ERROR", "The history cannot be read at the moment"));
    }
  }

  private static void edit(Request request, String target, Entry said, Utf8 text) {
    if (said.kind() != Entry.Kind.MESSAGE) {
      refuse(request, target, "INVALID_EDIT", "Only messages can be edited");
    } else if (!request.person().isAuthorOf(said)) {
      refuse(request, target, "EDIT_FORBIDDEN", "You can edit only what you said yourself");
    } else {
      // As a notice: that somebody is away is no news to whoever mends a word.
      Audience.of(request, target, Entry.Kind.NOTICE, text)
          .ifPresent(audience -> tell(request, audience, Utf8.of(said.id() + " " + text)));
    }
  }

  private static void tell(Request request, Audience audience, Utf8 words) {
    Session session = request.session();
    Tags tags = request.message().tags().clientOnly().without(Correction.TAG);
    var speech = request.room().speech();
    Entry edit =
        switch (audience) {
          case Audience.All(Channel channel) ->
              speech.say(session, channel, Entry.Kind.EDIT, words, tags);
          case Audience.One(Person person) ->
              speech.whisper(session, person, Entry.Kind.EDIT, words, tags);
          case Audience.Ranked ranked -> throw new IllegalStateException(ranked.name());
        };
    if (session.has(Capability.ECHO_MESSAGE)) {
      session.see(edit).forEach(request.reply()::add);
    }
  }

  private static void refuse(Request request, String target, String code, String why) {
    fail(
        request,
        code,
        List.of(target, request.message().tags().get(Correction.TAG).orElse("")),
        why);
  }

  private static void fail(Request request, String code, List<String> about, String why) {
    request.reply().fail(request.message().command().wire(), code, about, why);
  }
}
