package chat.roda.history;

import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import chat.roda.irc.Utf8;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened in a conversation, as it is told and remembered.
 *
 * @param place where it stands among all entries of a log, see {@link EntryIds}; no other entry has
 *     this place. It is even, but for the copy of a message that stands, with the same id, under
 *     the other person's key already: that has the next odd one
 * @param source who did it
 * @param conversation under which key it is kept, see {@link ConversationKey}
 * @param target the channel as it spells itself, or the nickname of whom it was said to
 * @param utf8 what was said; the reason, the topic, or the new nickname; may be empty. A message of
 *     several lines is written as in {@link chat.roda.irc.Multiline}; what {@link Kind} says of
 *     several words stands with spaces between them
 * @param tags the client-only tags that came with it
 */
public record Entry(
    long place,
    Instant at,
    Kind kind,
    Source source,
    String conversation,
    String target,
    Utf8 utf8,
    Tags tags) {
  /** The tag on a message that was edited: the id of the {@link Kind#EDIT} that did it last. */
  public static final String EDITED = "roda.chat/edited";

  /** What kind of thing. */
  public enum Kind {
    MESSAGE,
    NOTICE,
    JOIN,
    PART,
    QUIT,
    NICK,
    TOPIC,
    /** Somebody was taken out of a channel: their nickname and the reason. */
    KICK,
    /** The changes and their values. */
    MODE,
    /** Client-only tags alone: a reaction, for example. */
    TAGS,
    /**
     * Something that was said is taken back: its id and the reason. Whoever keeps this makes what
     * it names {@link #REDACTED}.
     */
    REDACTION,
    /** What was said here was taken back: its words and tags are gone. */
    REDACTED,
    /**
     * A message is said in other words: its id and these words. Whoever keeps this puts them in
     * place of the former ones, and of an earlier edit of the message keeps nothing.
     */
    EDIT;

    /** Whether it is something that somebody said, and not something that was noticed. */
    public boolean isSaid() {
      return switch (this) {
        case MESSAGE, NOTICE -> true;
        case JOIN, PART, QUIT, NICK, TOPIC, KICK, MODE, TAGS, REDACTION, REDACTED, EDIT -> false;
      };
    }
  }

  /** The same of a text that is not in UTF-8 yet. */
  public Entry(
      long place,
      Instant at,
      Kind kind,
      Source source,
      String conversation,
      String target,
      String text,
      Tags tags) {
    this(place, at, kind, source, conversation, target, Utf8.of(text), tags);
  }

  /** What was said, or what else is told of it in words. */
  public String text() {
    return utf8.toString();
  }

  /** Sorts by when it happened; the two copies of a message have the same. */
  public String id() {
    return EntryIds.toId(place);
  }

  /** The same, as it is kept in that conversation. */
  public Entry keptUnder(String key) {
    return conversation.equals(key)
        ? this
        : new Entry(place, at, kind, source, key, target, utf8, tags);
  }

  /** The same, as something of its own in a channel. */
  public Entry as(long otherPlace, String channel) {
    return new Entry(otherPlace, at, kind, source, conversation, channel, utf8, tags);
  }

  /** The same message as it is kept for the other of two people. */
  public Entry copyFor(String otherConversation) {
    return new Entry(place + 1, at, kind, source, otherConversation, target, utf8, tags);
  }

  /** Whether it can be taken back. */
  public boolean isRedactable() {
    return kind.isSaid() || kind == Kind.TAGS;
  }

  /** The same place without what was said there. */
  Entry redacted() {
    return new Entry(place, at, Kind.REDACTED, source, conversation, target, Utf8.EMPTY, Tags.NONE);
  }

  /** When a message was last edited; empty for what never was. */
  public Optional<Instant> editedAt() {
    return lastEdit().map(EntryIds::timeOf);
  }

  /** The place of the {@link Kind#EDIT} that last edited a message. */
  Optional<Long> lastEdit() {
    return tags.get(EDITED).map(EntryIds::toPlace);
  }

  /** The same message in the words of that {@link Kind#EDIT}. */
  Entry edited(Entry edit) {
    Tags marked = tags.with(EDITED, edit.id());
    return new Entry(place, at, kind, source, conversation, target, edit.words(), marked);
  }

  /** For an {@link Kind#EDIT}: the same as if it were said now. */
  public Entry asMessage() {
    return new Entry(place, at, Kind.MESSAGE, source, conversation, target, words(), tags);
  }

  /** For a {@link Kind#REDACTION} or an {@link Kind#EDIT}: the id of the message. */
  public String about() {
    String text = text();
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  /** For the same: what follows the id, the reason or the new words; may be empty. */
  public String words() {
    String text = text();
    int end = text.indexOf(' ');
    return end < 0 ? "" : text.substring(end + 1);
  }

  /** For the same: the place of the message; the copy stands next to it. */
  long aboutPlace() {
    return EntryIds.toPlace(about());
  }
}
