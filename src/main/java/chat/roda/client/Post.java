package chat.roda.client;

import chat.roda.client.ChatLine.Kind;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.util.Optional;

/** Something that the person said, on its way into the room. */
record Post(SendId id, String conversation, String text, Kind kind, Optional<String> replyTo) {
  /** As it is sent, without tags. */
  Message message() {
    String said = kind == Kind.ACTION ? new Ctcp("ACTION", text).toString() : text;
    return Message.of(Verb.PRIVMSG, conversation, said);
  }
}
