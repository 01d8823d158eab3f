package chat.roda.ui.room;

import chat.roda.client.ChatLine;
import chat.roda.client.Link;
import chat.roda.client.Refusal;
import chat.roda.client.RoomClient;
import chat.roda.client.SendId;
import chat.roda.client.Sending;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Delivery;
import chat.roda.ui.conversation.Rewording;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What the person says, from when it is typed until the room has it. FX thread. */
final class Speech {
  private final RoomClient client;
  private final Conversations conversations;
  private final ReadOnlyObjectProperty<Link> link;
  private final Clock clock;

  Speech(
      RoomClient client,
      Conversations conversations,
      ReadOnlyObjectProperty<Link> link,
      Clock clock) {
    this.client = client;
    this.conversations = conversations;
    this.link = link;
    this.clock = clock;
  }

  /** Says something into a conversation; one that we are not in has the room's answer under it. */
  void say(Conversation where, String text, ChatLine.Kind kind) {
    Optional<String> replyTo = where.replyingProperty().get().map(ChatLine::id);
    where.replyingProperty().set(Optional.empty());
    where.transcript().clearNew();
    say(where, text, kind, replyTo);
  }

  private void say(Conversation where, String text, ChatLine.Kind kind, Optional<String> replyTo) {
    List<Sending> sent = client.send(where.name(), text, kind, replyTo);
    where
        .transcript()
        .together(() ->
            sent.forEach(one ->
                where
                    .transcript()
                    .sending(pending(one.text(), kind, one.id(), replyTo), underWay())));
  }

  /** Says {@code line} in other words; false where they are too long to be one message. */
  boolean edit(Conversation where, ChatLine line, String text, ChatLine.Kind kind) {
    return edit(where, line.id(), text, kind);
  }

  private boolean edit(Conversation where, String id, String text, ChatLine.Kind kind) {
    Optional<Sending> sent = client.edit(where.name(), id, text, kind);
    sent.map(one -> new Rewording(one.id(), kind, one.text(), underWay()))
        .ifPresent(words -> where.transcript().reword(id, words));
    return sent.isPresent();
  }

  private Delivery underWay() {
    return link.get() instanceof Link.Online ? new Delivery.Sending() : new Delivery.Waiting();
  }

  private ChatLine pending(String text, ChatLine.Kind kind, SendId id, Optional<String> replyTo) {
    String own = conversations.nicknameProperty().get();
    return new ChatLine(
        "", clock.instant(), own, kind, text, true, Optional.of(id), replyTo, false);
  }

  /** Sends again what could not be sent. */
  void sendAgain(Conversation where, SendId id) {
    Optional<Map.Entry<String, Rewording>> words =
        where.transcript().rewordings().entrySet().stream()
            .filter(entry -> entry.getValue().id().equals(id))
            .findFirst();
    words.ifPresentOrElse(
        edit -> editAgain(where, edit.getKey(), edit.getValue()), () -> sayAgain(where, id));
  }

  private void editAgain(Conversation where, String message, Rewording words) {
    if (isFromBefore(words.delivery())) {
      edit(where, message, words.wire(), words.kind());
    } else {
      where.transcript().rewordingIs(words.id(), underWay());
      client.sendAgain(words.id());
    }
  }

  private void sayAgain(Conversation where, SendId id) {
    where
        .transcript()
        .takeBack(id)
        .ifPresent(spoken -> {
          ChatLine line = spoken.line();
          if (isFromBefore(spoken.delivery())) {
            say(where, line.wire(), line.kind(), line.replyTo());
          } else {
            client.sendAgain(id);
            ChatLine again = pending(line.wire(), line.kind(), id, line.replyTo());
            where.transcript().sending(again, underWay());
          }
        });
  }

  /** The client of this stay never had it. */
  private static boolean isFromBefore(Delivery delivery) {
    return delivery instanceof Delivery.NotSent(Refusal why, _) && why == Refusal.LEFT_BEFORE;
  }
}
