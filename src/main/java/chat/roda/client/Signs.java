package chat.roda.client;

import chat.roda.irc.Command;
import chat.roda.irc.Message;
import chat.roda.irc.Tags;
import chat.roda.irc.Verb;
import java.util.Map;
import java.util.Optional;

/**
 * What people tell without words: reactions, that they are typing, and that they take something
 * back (IRCv3 typing, draft/react, draft/message-redaction).
 */
final class Signs {
  static final Map<Command, Rule> RULES =
      Map.of(Verb.TAGMSG, Signs::tagged, Verb.REDACT, Signs::redacted);

  static final String REPLY = "+reply";
  static final String DRAFT_REPLY = "+draft/reply";
  static final String REACT = "+draft/react";
  static final String UNREACT = "+draft/unreact";

  /** In chars: the longest family of emoji has 11; words may be a little longer. */
  private static final int MAX_REACTION = 40;

  private Signs() {}

  /** To which message something replies. */
  static Optional<String> replyTo(Tags tags) {
    return tags.get(REPLY)
        .or(() -> tags.get(DRAFT_REPLY))
        .filter(id -> !id.isEmpty() && Plausible.isName(id));
  }

  /** The same, with both names of the tag: some programs know one, some the other. */
  static Message replying(Message message, Optional<String> to) {
    return to.map(id -> message.withTag(REPLY, id).withTag(DRAFT_REPLY, id)).orElse(message);
  }

  private static Step tagged(RoomState state, Incoming in) {
    Tags tags = in.message().tags();
    String where = Talk.conversation(state, in);
    boolean own = state.isOwn(in.sender());
    Optional<String> typing = tags.get(Typing.TAG);
    if (typing.isPresent()) {
      return in.replayed() || own
          ? Step.to(state)
          : Step.to(state)
              .tell(new RoomEvent.IsTyping(where, in.sender(), Typing.of(typing.get())));
    }
    Optional<String> given = tags.get(REACT).filter(Signs::isReaction);
    return given
        .or(() -> tags.get(UNREACT).filter(Signs::isReaction))
        .flatMap(reaction ->
            replyTo(tags)
                .map(to ->
                    new RoomEvent.Reacted(
                        where, to, in.sender(), reaction, given.isPresent(), in.at())))
        .map(event -> told(state, in, event))
        .orElse(Step.to(state));
  }

  private static boolean isReaction(String text) {
    return !text.isBlank()
        && text.length() <= MAX_REACTION
        && text.chars().noneMatch(Character::isISOControl);
  }

  /** {@code REDACT <target> <id> [:<reason>]}. */
  private static Step redacted(RoomState state, Incoming in) {
    String id = in.message().param(1);
    var event =
        new RoomEvent.Redacted(
            Talk.conversation(state, in), id, in.sender(), in.message().param(2), in.at());
    return id.isEmpty() || !Plausible.isName(id) ? Step.to(state) : told(state, in, event);
  }

  /** Something about a message, as news or from the history. */
  static Step told(RoomState state, Incoming in, RoomEvent event) {
    return in.replayed() ? Step.recalled(state, in, event) : Step.to(state).tell(event);
  }
}
