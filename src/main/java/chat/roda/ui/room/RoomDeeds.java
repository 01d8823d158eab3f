package chat.roda.ui.room;

import chat.roda.client.ChatLine;
import chat.roda.client.Place;
import chat.roda.client.RoomClient;
import chat.roda.client.SendId;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Deeds;
import chat.roda.ui.input.AsTyped;
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
    where.composing().endEditing();
    where.replyingProperty().set(Optional.of(line));
  }

  @Override
  public boolean mayEdit(Conversation where, ChatLine line) {
    return line.own() && line.kind() != ChatLine.Kind.NOTICE && client.edits();
  }

  /** Words that could not be sent are gone on with. */
  @Override
  public void edit(Conversation where, ChatLine line) {
    ChatLine words = where.transcript().rewording(line.id()).map(it -> it.of(line)).orElse(line);
    where.composing().edit(line, AsTyped.of(words));
  }

  @Override
  public boolean editLast(Conversation where) {
    Optional<ChatLine> last = where.transcript().lastOwn().filter(line -> mayEdit(where, line));
    last.ifPresent(line -> edit(where, line));
    return last.isPresent();
  }

  @Override
  public void find(Conversation where, ChatLine reply, IntConsumer then) {
    reply.replyTo().ifPresent(id -> paging.around(where, new Place(id, reply.at()), then));
  }
}
