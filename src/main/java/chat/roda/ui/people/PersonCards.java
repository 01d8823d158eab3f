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

  /**
   * Shows the card of {@code nickname} beside {@code anchor}, or above what is in the middle of the
   * window; Escape hides it.
   */
  public void show(String nickname, Node anchor) {
    shown.ifPresent(before -> before.popOver().hide());
    var popOver = new PopOver();
    boolean us = CaseMapping.same(nickname, own.getValue());
    var card = new PersonCard(views.texts(), pictures, nickname, us, deeds, popOver::hide);
    popOver.setContentNode(card);
    popOver.setDetachable(false);
    popOver.setArrowSize(0);
    popOver.setAnimated(views.move());
    PopOver.ArrowLocation place = placeAt(anchor);
    popOver.setArrowLocation(place);
    shown = Optional.of(new Shown(nickname, card, popOver));
    popOver.show(anchor);
    if (place == PopOver.ArrowLocation.BOTTOM_LEFT) {
      growUpwards(popOver, card);
    }
    card.focus();
    deeds.ask(nickname);
  }

  /** Where the arrow is: so that the card is not cut, and hides no other part of the window. */
  private static PopOver.ArrowLocation placeAt(Node anchor) {
    Bounds bounds = anchor.localToScene(anchor.getLayoutBounds());
    double middle = anchor.getScene().getWidth() / 2;
    if (bounds.getMinX() < middle && bounds.getMaxX() > middle) {
      return PopOver.ArrowLocation.BOTTOM_LEFT;
    }
    return bounds.getMinX() > middle
        ? PopOver.ArrowLocation.RIGHT_TOP
        : PopOver.ArrowLocation.LEFT_TOP;
  }

  /** What the room tells of the person comes when the card is shown already. */
  private static void growUpwards(PopOver popOver, PersonCard card) {
    card.heightProperty()
        .addListener((_, before, now) ->
            popOver.setAnchorY(popOver.getAnchorY() - now.doubleValue() + before.doubleValue()));
  }

  /** The room tells something of a person. */
  public void learned(String nickname, PersonFact fact) {
    shown
        .filter(now -> CaseMapping.same(now.nickname(), nickname))
        .ifPresent(now -> now.card().learn(fact));
  }
}
