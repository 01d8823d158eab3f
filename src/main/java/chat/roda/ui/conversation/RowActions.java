package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.client.SendId;
import javafx.scene.Node;

/** What a person does to a message where it stands. FX thread. */
interface RowActions {
  /** Opens an address in the browser. */
  void browse(String address);

  /** Shows who somebody is, beside {@code anchor}. */
  void tellOf(String nickname, Node anchor);

  /** Sends again what could not be sent. */
  void sendAgain(SendId id);

  /** Shows what {@code reply} replies to. */
  void goTo(ChatLine reply);

  /** Gives a reaction, or takes it back. */
  void react(ChatLine line, String sign, boolean given);

  /** Lets the person write a reply. */
  void reply(ChatLine line);

  /** Whether the person may say the message in other words. */
  boolean mayEdit(ChatLine line);

  /** Lets the person say it in other words. */
  void edit(ChatLine line);

  /** Whether the person may take the message back. */
  boolean mayDelete(ChatLine line);

  /** Takes the message back. */
  void delete(ChatLine line);
}
