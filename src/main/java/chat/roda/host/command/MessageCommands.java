package chat.roda.host.command;

import chat.roda.history.Entry;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Outgoing;
import chat.roda.host.room.Person;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.MessageFormatter;
import chat.roda.irc.Numeric;
import chat.roda.irc.Tags;
import chat.roda.irc.Verb;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Saying something (Modern IRC, "Sending Messages"; IRCv3 message-tags, echo-message). */
final class MessageCommands {
  /** How many people and channels one message may go to; {@code TARGMAX}. */
  static final int MAX_TARGETS = 4;

  /** What IRC allows in a line without its tags, with CR LF. */
  private static final int MAX_LINE = 512;

  static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(Verb.PRIVMSG, 0, MessageCommands::say),
          CommandRow.of(Verb.NOTICE, 0, MessageCommands::say),
          CommandRow.of(Verb.TAGMSG, 1, MessageCommands::tagmsg));

  private MessageCommands() {}

  private static void say(Request request) {
    boolean notice = request.message().command() == Verb.NOTICE;
    Reply reply = request.reply();
    if (!request.has(1) || request.param(0).isEmpty()) {
      reply.numeric(Numeric.ERR_NORECIPIENT, "No recipient given");
      return;
    }
    if (request.param(1).isEmpty()) {
      reply.numeric(Numeric.ERR_NOTEXTTOSEND, "No text to send");
      return;
    }
    for (String target : targets(request)) {
      say(request, notice ? Entry.Kind.NOTICE : Entry.Kind.MESSAGE, target);
    }
  }

  private static void say(Request request, Entry.Kind kind, String target) {
    Session session = request.session();
    String text = request.param(1);
    if (isTooLong(request, target)) {
      request
          .reply()
          .numeric(
              Numeric.ERR_INPUTTOOLONG,
              "Your message is too long to be passed on, send it in parts");
      return;
    }
    Tags tags = request.message().tags().clientOnly();
    Optional<Entry> said =
        Audience.of(request, target, kind, text)
            .map(audience ->
                switch (audience) {
                  case Audience.All(Channel channel) ->
                      request.room().speech().say(session, channel, kind, text, tags);
                  case Audience.Ranked ranked ->
                      request
                          .room()
                          .speech()
                          .sayToSome(session, ranked.name(), ranked.members(), kind, text, tags);
                  case Audience.One(Person person) ->
                      request.room().speech().whisper(session, person, kind, text, tags);
                });
    if (session.has(Capability.ECHO_MESSAGE)) {
      said.ifPresent(entry -> request.reply().add(session.see(entry)));
    }
  }

  /** Rather a clear refusal than a text of which the others see only the beginning. */
  private static boolean isTooLong(Request request, String target) {
    var passedOn =
        Message.of(
            request.person().source(), request.message().command(), target, request.param(1));
    return MessageFormatter.bodyBytes(passedOn) > MAX_LINE;
  }

  private static void tagmsg(Request request) {
    Session session = request.session();
    Tags tags = request.message().tags().clientOnly();
    if (tags.isEmpty() || !session.has(Capability.MESSAGE_TAGS)) {
      return;
    }
    for (String target : targets(request)) {
      Optional<Audience> audience = Audience.of(request, target, Entry.Kind.NOTICE, "");
      if (audience.isPresent()) {
        tagmsg(request, target, audience.get(), tags);
      }
    }
  }

  private static void tagmsg(Request request, String target, Audience audience, Tags tags) {
    Session session = request.session();
    Room room = request.room();
    var message = Message.of(session.person().source(), Verb.TAGMSG, target).with(tags);
    Outgoing told =
        switch (audience) {
          case Audience.All(Channel channel) -> room.speech().pass(session, channel, message);
          case Audience.Ranked ranked -> room.speech().pass(session, ranked.members(), message);
          case Audience.One(Person person) -> room.speech().pass(session, person, message);
        };
    if (session.has(Capability.ECHO_MESSAGE)) {
      session.see(told).ifPresent(request.reply()::add);
    }
  }

  private static Set<String> targets(Request request) {
    List<String> all = List.of(request.param(0).split(","));
    if (all.size() > MAX_TARGETS) {
      request
          .reply()
          .numeric(
              Numeric.ERR_TOOMANYTARGETS,
              all.get(MAX_TARGETS),
              "Too many recipients, at most " + MAX_TARGETS + " are allowed");
      return Set.of();
    }
    var targets = new LinkedHashSet<>(all);
    targets.remove("");
    return targets;
  }
}
