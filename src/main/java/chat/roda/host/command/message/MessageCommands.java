package chat.roda.host.command.message;

import chat.roda.history.Entry;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Outgoing;
import chat.roda.host.room.Person;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.host.room.Speech;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.MessageFormatter;
import chat.roda.irc.Numeric;
import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import chat.roda.irc.Utf8;
import chat.roda.irc.Verb;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Saying something (Modern IRC, "Sending Messages"; IRCv3 message-tags, echo-message). */
public final class MessageCommands {
  /** What IRC allows in a line without its tags, with CR LF. */
  private static final int MAX_LINE = 512;

  /** No char takes more in UTF-8. */
  private static final int BYTES_OF_CHAR = 3;

  /** All else that stands in the line takes less. */
  private static final int SIGNS = 20;

  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.PRIVMSG,
              0,
              "<target>[,<target>...] :<text>",
              "Says something to people or channels.",
              MessageCommands::say),
          CommandRow.of(
              Verb.NOTICE,
              0,
              "<target>[,<target>...] :<text>",
              "Says something that programs do not answer.",
              MessageCommands::say),
          CommandRow.of(
              Verb.TAGMSG,
              1,
              "<target>[,<target>...]",
              "Passes on tags without a text, such as a reaction or that you are typing.",
              MessageCommands::tagmsg));

  private MessageCommands() {}

  private static void say(Request request) {
    Reply reply = request.reply();
    if (!request.has(1) || request.param(0).isEmpty()) {
      reply.numeric(Numeric.ERR_NORECIPIENT, "No recipient given");
    } else if (request.text(1).isEmpty()) {
      reply.numeric(Numeric.ERR_NOTEXTTOSEND, "No text to send");
    } else {
      var kind =
          request.message().command() == Verb.NOTICE ? Entry.Kind.NOTICE : Entry.Kind.MESSAGE;
      boolean edit = Editing.isOne(request);
      for (String target : edit ? Set.of(request.param(0)) : targets(request)) {
        if (isTooLong(request.session(), target, request.text(1))) {
          reply.numeric(
              Numeric.ERR_INPUTTOOLONG,
              "Your message is too long to be passed on, send it in parts");
        } else {
          say(request, kind, target, request.text(1));
        }
      }
    }
  }

  /** Says a text, which may have several lines of which none is too long, to one target. */
  static void say(Request request, Entry.Kind kind, String target, Utf8 text) {
    if (Editing.isOne(request)) {
      Editing.edit(request, kind, target, text);
      return;
    }
    Session session = request.session();
    Tags tags = request.message().tags().clientOnly();
    Optional<Audience> audience = Audience.of(request, target, kind, text);
    if (audience.isEmpty()) {
      return;
    }
    Speech speech = request.room().speech();
    Entry said =
        switch (audience.get()) {
          case Audience.All(Channel channel) -> speech.say(session, channel, kind, text, tags);
          case Audience.Ranked ranked ->
              speech.sayToSome(session, ranked.name(), ranked.members(), kind, text, tags);
          case Audience.One(Person person) -> speech.whisper(session, person, kind, text, tags);
        };
    if (session.has(Capability.ECHO_MESSAGE)) {
      session.see(said).forEach(request.reply()::add);
    }
  }

  /** Rather a clear refusal than a text of which the others see only the beginning. */
  public static boolean isTooLong(Session session, String target, Utf8 text) {
    Source source = session.person().source();
    int chars = source.name().length() + source.user().length() + source.host().length();
    if ((chars + target.length()) * BYTES_OF_CHAR + text.length() + SIGNS <= MAX_LINE) {
      return false;
    }
    var passedOn = Message.of(source, Verb.PRIVMSG, target, text.toString());
    return MessageFormatter.bodyBytes(passedOn) > MAX_LINE;
  }

  private static void tagmsg(Request request) {
    Session session = request.session();
    Tags tags = request.message().tags().clientOnly();
    if (tags.isEmpty() || !session.has(Capability.MESSAGE_TAGS)) {
      return;
    }
    for (String target : targets(request)) {
      Optional<Audience> audience = Audience.of(request, target, Entry.Kind.NOTICE, Utf8.EMPTY);
      if (audience.isPresent()) {
        tagmsg(request, audience.get(), tags);
      }
    }
  }

  private static void tagmsg(Request request, Audience audience, Tags tags) {
    Session session = request.session();
    Room room = request.room();
    Outgoing told =
        switch (audience) {
          case Audience.All(Channel channel) -> room.speech().pass(session, channel, tags);
          case Audience.Ranked ranked ->
              room.speech().pass(session, ranked.name(), ranked.members(), tags);
          case Audience.One(Person person) -> room.speech().pass(session, person, tags);
        };
    if (session.has(Capability.ECHO_MESSAGE)) {
      session.see(told).forEach(request.reply()::add);
    }
  }

  private static Set<String> targets(Request request) {
    if (request.param(0).indexOf(',') < 0) {
      return Set.of(request.param(0));
    }
    List<String> all = List.of(request.param(0).split(","));
    if (all.size() > Request.MAX_TARGETS) {
      request
          .reply()
          .numeric(
              Numeric.ERR_TOOMANYTARGETS,
              all.get(Request.MAX_TARGETS),
              "Too many recipients, at most " + Request.MAX_TARGETS + " are allowed");
      return Set.of();
    }
    var targets = new LinkedHashSet<>(all);
    targets.remove("");
    return targets;
  }
}
