package chat.roda.ui.room;

import chat.roda.client.ChatLine;
import chat.roda.client.Place;
import chat.roda.client.RoomClient;
import chat.roda.client.SendId;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Deeds;
import java.util.Optional;
import java.util.function.IntConsumer;

/** What a person does with messages, asked of the room. FX thread. */
final class RoomDeeds implements Deeds {
  private final RoomClient client;
  private final Conversations conversations;
  private final Speech speech;
  private final Paging paging;

  RoomDeeds(RoomClient client, Conversations conversations, Speech speech, Paging paging) {
    this.client = client;
    this.conversations = conversations;
    this.speech = speech;
    this.paging = paging;
  }

  @Override
  public void sendAgain(Conversation where, SendId id) {
    speech.sendAgain(where, id);
  }

  @Override
  public void react(Conversation where, ChatLine line, String sign, boolean given) {
    client.react(where.name(), line.id(), sign, given);
  }

  @Override
  public boolean mayDelete(Conversation where, ChatLine line) {
    return line.own()
        || where
            .members()
            .find(conversations.nicknameProperty().get())
            .filter(us -> us.rank().runsChannel())
            .isPresent();
  }

  @Override
  public void delete(Conversation where, ChatLine line) {
    client.redact(where.name(), line.id());
  }

  @Override
  public void reply(Conversation where, ChatLine line) {
    where.replyingProperty().set(Optional.of(line));
  }

  @Override
  public void find(Conversation where, ChatLine reply, IntConsumer then) {
    reply.replyTo().ifPresent(id -> paging.around(where, new Place(id, reply.at()), then));
  }
}
