package chat.roda.ui.input;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Announcer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;

/**
 * The list of what is offered for what is being typed. It never takes the focus: who types tells it
 * where to go. FX thread.
 */
final class OfferList {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double GAP = 8;

  /** So many are shown at once. */
  private static final int ROOM = 7;

  /** Narrower than so many times the size of the type, there is only room for the names. */
  private static final double WIDE = 45;

  private final Texts texts;
  private final Announcer announcer;
  private final Consumer<Offer> pick;
  private final Popup popup = new Popup();
  private final VBox rows = new VBox();
  private final Label which = new Label();
  private List<Offer> offered = List.of();
  private List<Node> all = List.of();
  private int first;
  private int chosen;

  /**
   * @param announcer says which one the person is at
   * @param pick takes the one on which the person clicks
   */
  OfferList(Texts texts, Announcer announcer, Consumer<Offer> pick) {
    this.texts = texts;
    this.announcer = announcer;
    this.pick = pick;
    which.getStyleClass().addAll("offers-which", "roda-small", "roda-quiet");
    rows.setId("offers");
    rows.getStyleClass().add("offers");
    popup.getContent().setAll(rows);
    popup.setHideOnEscape(false);
    popup.setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_LEFT);
  }

  /**
   * Offers these above {@code place}.
   *
   * @param explains whether the notes are wanted where there is little room, too
   */
  void offer(List<Offer> offers, boolean explains, TextInputControl owner, Bounds place) {
    offered = offers;
    Scene scene = owner.getScene();
    boolean wide = scene.getWidth() >= WIDE * owner.getFont().getSize();
    all = offers.stream().map(one -> row(one, wide, explains)).toList();
    first = 0;
    choose(0);
    popup.show(owner, place.getMinX(), place.getMinY() - GAP);
    fit(scene.getWidth() - 2 * GAP);
    double right = scene.getWindow().getX() + scene.getX() + scene.getWidth() - GAP;
    double outside = popup.getAnchorX() + rows.getPrefWidth() - right;
    popup.setAnchorX(popup.getAnchorX() - Math.max(0, outside));
  }

  /** As high as the names are in so little width; a popup asks only how high they are in much. */
  private void fit(double most) {
    rows.setPrefSize(VBox.USE_COMPUTED_SIZE, VBox.USE_COMPUTED_SIZE);
    rows.applyCss();
    double width = Math.min(most, rows.prefWidth(-1));
    rows.setPrefSize(width, rows.prefHeight(width));
  }

  private Node row(Offer offer, boolean wide, boolean explains) {
    var name = offer.name();
    name.setMaxWidth(Double.MAX_VALUE);
    name.setWrapText(true);
    name.setMinHeight(Label.USE_PREF_SIZE);
    var note = new Label(offer.note());
    note.getStyleClass().addAll("roda-small", "roda-quiet");
    boolean below = explains && !wide;
    Node words = below ? new VBox(name, note) : name;
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox();
    row.getChildren().addAll(offer.sign());
    row.getChildren().add(words);
    if (below) {
      note.setWrapText(true);
    } else if (wide) {
      note.setMinWidth(Label.USE_PREF_SIZE);
      row.getChildren().add(note);
    }
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("offer");
    row.setOnMouseClicked(_ -> pick.accept(offer));
    return row;
  }

  boolean isShown() {
    return popup.isShowing();
  }

  void hide() {
    popup.hide();
  }

  /** Goes to the next one, or to the one before below 0. */
  void step(int by) {
    choose(Math.floorMod(chosen + by, offered.size()));
    rows.setPrefHeight(rows.prefHeight(rows.getPrefWidth()));
  }

  /** The one that the person is at. */
  Offer chosen() {
    return offered.get(chosen);
  }

  private void choose(int now) {
    chosen = now;
    first = Math.clamp(first, Math.max(0, now - ROOM + 1), now);
    for (int i = 0; i < all.size(); i++) {
      all.get(i).pseudoClassStateChanged(CHOSEN, i == now);
    }
    int end = Math.min(all.size(), first + ROOM);
    List<Node> seen = new ArrayList<>(all.subList(first, end));
    if (all.size() > ROOM) {
      which.setText(texts.format("offers.which", first + 1, end, all.size()));
      seen.add(which);
    }
    rows.getChildren().setAll(seen);
    Offer offer = chosen();
    String words = String.join(" ", offer.name().getText(), offer.note()).strip();
    announcer.say(texts.format("offers.at", words, now + 1, all.size()));
  }
}
