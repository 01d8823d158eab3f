package chat.roda.ui.people;

import chat.roda.client.PersonFact;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.common.Views;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/** Shows who somebody is, beside where they are seen; one at a time. FX thread. */
public final class PersonCards {
  private final Views views;
  private final ObservableValue<String> own;
  private final EmojiPictures pictures;
  private final PersonDeeds deeds;
  private Optional<Shown> shown = Optional.empty();

  private record Shown(String nickname, PersonCard card, PopOver popOver) {}

  /**
   * @param own our own nickname
   */
  public PersonCards(
      Views views, ObservableValue<String> own, EmojiPictures pictures, PersonDeeds deeds) {
    this.views = views;
    this.own = own;
    this.pictures = pictures;
    this.deeds = deeds;
  }

  EmojiPictures pictures() {
    return pictures;
  }

  PersonDeeds deeds() {
    return deeds;
  }

  /** Shows the card of {@code nickname} beside {@code anchor}; Escape hides it. */
  public void show(String nickname, Node anchor) {
    shown.ifPresent(before -> before.popOver().hide());
    var popOver = new PopOver();
    boolean us = CaseMapping.same(nickname, own.getValue());
    var card = new PersonCard(views.texts(), pictures, nickname, us, deeds, popOver::hide);
    popOver.setContentNode(card);
    popOver.setDetachable(false);
    popOver.setArrowSize(0);
    popOver.setAnimated(views.move());
    popOver.setArrowLocation(
        isOnTheRight(anchor) ? PopOver.ArrowLocation.RIGHT_TOP : PopOver.ArrowLocation.LEFT_TOP);
    shown = Optional.of(new Shown(nickname, card, popOver));
    popOver.show(anchor);
    card.focus();
    deeds.ask(nickname);
  }

  /** There the card stands to the left, so that it is not cut. */
  private static boolean isOnTheRight(Node anchor) {
    Bounds bounds = anchor.localToScene(anchor.getLayoutBounds());
    return bounds.getCenterX() > anchor.getScene().getWidth() / 2;
  }

  /** The room tells something of a person. */
  public void learned(String nickname, PersonFact fact) {
    shown
        .filter(now -> CaseMapping.same(now.nickname(), nickname))
        .ifPresent(now -> now.card().learn(fact));
  }
}
