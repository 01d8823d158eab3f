package chat.roda.client;

import chat.roda.client.ChatLine.Kind;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Multiline;
import chat.roda.irc.Multiline.Part;
import chat.roda.irc.Verb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that the person said, on its way into the room.
 *
 * @param text of several lines as in {@link Multiline}
 * @param replyTo the id of the message that it replies to
 * @param edits the id of the message that it replaces
 */
record Post(
    SendId id,
    String conversation,
    String text,
    Kind kind,
    Optional<String> replyTo,
    Optional<String> edits) {
  static final String BATCH = "draft/multiline";
  static final String CONCAT = "draft/multiline-concat";

  /** The same, in place of the message of that id. */
  Post editing(String edited) {
    return new Post(id, conversation, text, kind, replyTo, Optional.of(edited));
  }

  /** The same, to somebody who has another nickname now. */
  Post to(String nickname) {
    return new Post(id, nickname, text, kind, replyTo, edits);
  }

  /** What a room that does not tell us of it would tell. */
  RoomEvent told(String nickname, Instant at) {
    String words = Multiline.whole(text);
    Optional<SendId> sent = Optional.of(id);
    return edits
        .<RoomEvent>map(
            edited -> new RoomEvent.Edited(conversation, edited, nickname, kind, words, sent, at))
        .orElseGet(() ->
            new RoomEvent.Said(
                conversation,
                new ChatLine("", at, nickname, kind, words, true, sent, replyTo, false)));
  }

  /**
   * Why it cannot be sent into a room like that: what is no edit there would be said a second time.
   */
  Optional<Refusal> obstacle(RoomState state) {
    boolean one = !Multiline.isSeveral(text) || state.has(Capability.MULTILINE);
    return edits.isEmpty() || (state.has(Capability.MESSAGE_EDIT) && one)
        ? Optional.empty()
        : Optional.of(Refusal.CANNOT_EDIT);
  }

  /** The lines that are sent; more than one only where the text has more. */
  List<Message> messages(RoomState state) {
    if (!Multiline.isSeveral(text)) {
      return List.of(tagged(line(text), state));
    }
    List<Part> parts = Multiline.parts(text);
    return state.has(Capability.MULTILINE) ? batch(parts, state) : oneByOne(parts, state);
  }

  /** The room takes no message of several lines (any more): each goes alone. */
  private List<Message> oneByOne(List<Part> parts, RoomState state) {
    List<Message> lines = new ArrayList<>();
    for (Part part : parts) {
      if (!part.text().isBlank()) {
        Message line = line(part.text());
        lines.add(lines.isEmpty() ? tagged(line, state) : line);
      }
    }
    return lines;
  }

  /** IRCv3 draft/multiline, "Multiline Batches". */
  private List<Message> batch(List<Part> parts, RoomState state) {
    String reference = "m" + Integer.toHexString(id.value().hashCode());
    List<Message> lines = new ArrayList<>();
    lines.add(tagged(Message.of(Verb.BATCH, "+" + reference, BATCH, conversation), state));
    for (Part part : parts) {
      Message line = line(part.text()).withTag("batch", reference);
      lines.add(part.continues() ? line.withTag(CONCAT, "") : line);
    }
    lines.add(Message.of(Verb.BATCH, "-" + reference));
    return lines;
  }

  private Message line(String words) {
    String said = kind == Kind.ACTION ? new Ctcp("ACTION", words).toString() : words;
    return Message.of(Verb.PRIVMSG, conversation, said);
  }

  private Message tagged(Message line, RoomState state) {
    Message message = line;
    if (state.has(Capability.MESSAGE_TAGS)) {
      message = Signs.replying(message, replyTo).withTag(SendId.TAG, id.value());
      message = Edits.editing(message, edits);
    }
    return state.has(Capability.LABELED_RESPONSE) ? message.withTag("label", id.value()) : message;
  }
}
