package chat.roda.ui.emoji;

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
 * Offers emoji for a name that is being typed. It never takes the focus: who types tells it where
 * to go. FX thread.
 */
public final class EmojiSuggestions {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int MOST = 7;
  private static final double GAP = 8;

  /** Narrower than so many times the size of the type, there is only room for the names. */
  private static final double WIDE = 45;

  private final EmojiBook book;
  private final Consumer<String> pick;
  private final Popup popup = new Popup();
  private final VBox rows = new VBox();
  private List<String> offered = List.of();
  private int chosen;

  /**
   * @param pick takes the one on which the person clicks
   */
  public EmojiSuggestions(EmojiBook book, Consumer<String> pick) {
    this.book = book;
    this.pick = pick;
    rows.setId("emojiSuggestions");
    rows.getStyleClass().add("emoji-suggestions");
    popup.getContent().setAll(rows);
    popup.setHideOnEscape(false);
    popup.setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_LEFT);
  }

  /** Offers what is called so, above {@code place}, or goes away where nothing is. */
  public void offer(String begun, TextInputControl owner, Bounds place) {
    List<EmojiEntry> found = book.catalogue().search(begun, MOST);
    offered = found.stream().map(entry -> toned(entry.emoji())).toList();
    if (offered.isEmpty()) {
      hide();
      return;
    }
    Scene scene = owner.getScene();
    boolean wide = scene.getWidth() >= WIDE * owner.getFont().getSize();
    rows.getChildren().setAll(found.stream().map(entry -> row(entry, wide)).toList());
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

  private String toned(String emoji) {
    String toned = book.picked().inTone(emoji);
    return book.pictures().table().has(toned) ? toned : emoji;
  }

  private Node row(EmojiEntry entry, boolean wide) {
    String emoji = toned(entry.emoji());
    var name = new Label(entry.name());
    name.setMaxWidth(Double.MAX_VALUE);
    name.setWrapText(true);
    name.setMinHeight(Label.USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var code = new Label(entry.code());
    code.setMinWidth(Label.USE_PREF_SIZE);
    code.setVisible(wide);
    code.setManaged(wide);
    code.getStyleClass().addAll("roda-small", "roda-quiet");
    var row = new HBox(book.pictures().of(emoji).getFirst(), name, code);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("emoji-suggestion");
    row.setOnMouseClicked(_ -> pick.accept(emoji));
    return row;
  }

  public boolean isShown() {
    return popup.isShowing();
  }

  public void hide() {
    popup.hide();
  }

  /** Goes to the next one, or to the one before below 0. */
  public void step(int by) {
    choose(Math.floorMod(chosen + by, offered.size()));
  }

  /** The one that the person is at. */
  public String chosen() {
    return offered.get(chosen);
  }

  private void choose(int now) {
    chosen = now;
    for (int i = 0; i < rows.getChildren().size(); i++) {
      rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == now);
    }
  }
}
