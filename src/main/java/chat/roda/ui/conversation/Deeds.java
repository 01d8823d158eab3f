package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.client.SendId;
import java.util.function.IntConsumer;

/** What a person does with messages. FX thread. */
public interface Deeds {
  /** Sends again what could not be sent. */
  void sendAgain(Conversation where, SendId id);

  /** Gives a reaction, or takes it back. */
  void react(Conversation where, ChatLine line, String sign, boolean given);

  /** Whether the person may say the message in other words. */
  boolean mayEdit(Conversation where, ChatLine line);

  /** Lets the person say it in other words. */
  void edit(Conversation where, ChatLine line);

  /** The same for the last message that can be; whether there is one. */
  boolean editLast(Conversation where);

  /** Whether the person may take the message back. */
  boolean mayDelete(Conversation where, ChatLine line);

  /** Takes the message back. */
  void delete(Conversation where, ChatLine line);

  /** Lets the person write a reply. */
  void reply(Conversation where, ChatLine line);

  /** Loads what {@code reply} replies to; {@code then} gets its row, if it is there. */
  void find(Conversation where, ChatLine reply, IntConsumer then);
}
