package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.client.SendId;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * What is done to messages of the conversation that is shown. FX thread.
 *
 * @param show shows a row
 * @param person shows who somebody is
 */
record MessageDeeds(
    Supplier<Conversation> shown,
    Deeds deeds,
    Outside outside,
    IntConsumer show,
    BiConsumer<String, Node> person)
    implements RowActions {
  @Override
  public void browse(String address) {
    outside.browse(address);
  }

  @Override
  public void tellOf(String nickname, Node anchor) {
    person.accept(nickname, anchor);
  }

  @Override
  public void sendAgain(SendId id) {
    deeds.sendAgain(shown.get(), id);
  }

  @Override
  public void goTo(ChatLine reply) {
    deeds.find(shown.get(), reply, show);
  }

  @Override
  public void react(ChatLine line, String sign, boolean given) {
    deeds.react(shown.get(), line, sign, given);
  }

  @Override
  public void reply(ChatLine line) {
    deeds.reply(shown.get(), line);
  }

  @Override
  public boolean mayEdit(ChatLine line) {
    return deeds.mayEdit(shown.get(), line);
  }

  @Override
  public void edit(ChatLine line) {
    deeds.edit(shown.get(), line);
  }

  @Override
  public boolean mayDelete(ChatLine line) {
    return deeds.mayDelete(shown.get(), line);
  }

  @Override
  public void delete(ChatLine line) {
    deeds.delete(shown.get(), line);
  }
}
