package chat.roda.ui.common;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A few words at the upper edge of the window, for some seconds; several stand one below the other.
 * They fade in and out, unless nothing is to move. Escape is not for them: it is for what the
 * person does meanwhile. Those of ControlsFX are 400 pixels wide at least, overlap where their
 * heights differ, and have no name for the button that closes them. FX thread.
 *
 * @param owner whose edge it is
 * @param place {@code TOP_CENTER} or {@code TOP_RIGHT}
 * @param shown for how long
 * @param close what the button says that ends it sooner
 */
public record Toast(Stage owner, Pos place, Duration shown, String close) {
  private static final double GAP = 12;
  private static final Duration FADE = Duration.millis(150);

  /**
   * Shows {@code lines}; a click on them does {@code chosen}.
   *
   * @return takes them away before their time
   */
  public Runnable show(boolean moves, Runnable chosen, Label... lines) {
    var card = new Card(this, moves);
    card.fill(chosen, lines);
    card.comeOut();
    new Announcer(owner.getScene().getRoot())
        .say(Stream.of(lines).map(Label::getText).collect(Collectors.joining(". ")));
    return card::hide;
  }

  private static final class Card extends Popup {
    private final Toast toast;
    private final boolean moves;
    private final HBox box = new HBox();
    private Subscription following = Subscription.EMPTY;

    Card(Toast toast, boolean moves) {
      this.toast = toast;
      this.moves = moves;
    }

    void fill(Runnable chosen, Label... lines) {
      var close = new Button("", new FontIcon("fth-x"));
      close.setAccessibleText(toast.close());
      close.getStyleClass().addAll("flat", "button-icon", "small");
      close.setMinWidth(Region.USE_PREF_SIZE);
      // The keys of the window go through what lies over it: one with the focus would take them.
      close.setFocusTraversable(false);
      close.setOnAction(_ -> hide());
      box.getStyleClass().add("toast");
      box.setMaxWidth(toast.owner().getScene().getWidth() - 2 * GAP);
      box.getChildren().setAll(new ToastWords(lines), close);
      box.setOnMouseClicked(click -> {
        if (click.getButton() == MouseButton.PRIMARY) {
          hide();
          chosen.run();
        }
      });
      getContent().setAll(box);
      setHideOnEscape(false);
      setOnHidden(_ -> {
        following.unsubscribe();
        standInLine();
      });
      heightProperty().subscribe(_ -> standInLine());
    }

    void comeOut() {
      Stage owner = toast.owner();
      show(owner);
      getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
      sizeToScene();
      makeRoom();
      following =
          Subscription.combine(
              owner.xProperty().subscribe(_ -> standInLine()),
              owner.yProperty().subscribe(_ -> standInLine()),
              owner.widthProperty().subscribe(_ -> standInLine()));
      var enough = new PauseTransition(toast.shown());
      enough.setOnFinished(_ -> goAway());
      enough.play();
      if (moves) {
        fade(0, 1);
      }
    }

    private void goAway() {
      if (moves) {
        fade(1, 0).setOnFinished(_ -> hide());
      } else {
        hide();
      }
    }

    private FadeTransition fade(double from, double to) {
      var fade = new FadeTransition(FADE, box);
      fade.setFromValue(from);
      fade.setToValue(to);
      fade.play();
      return fade;
    }

    /** The oldest give way before they cover more than half of the window. */
    private void makeRoom() {
      double free = toast.owner().getScene().getHeight() / 2;
      for (Card card : inLine().reversed()) {
        free -= card.getHeight() + GAP;
        if (free < 0 && card != this) {
          card.hide();
        }
      }
    }

    /** All that are at that edge, in the order in which they came. */
    private void standInLine() {
      Stage owner = toast.owner();
      double top = owner.getY() + owner.getScene().getY() + GAP;
      for (Card card : inLine()) {
        double free = owner.getScene().getWidth() - card.getWidth();
        double left = toast.place() == Pos.TOP_CENTER ? free / 2 : free - GAP;
        card.setX(owner.getX() + owner.getScene().getX() + left);
        card.setY(top);
        top += card.getHeight() + GAP;
      }
    }

    private List<Card> inLine() {
      return Window.getWindows().stream()
          .filter(Card.class::isInstance)
          .map(Card.class::cast)
          .filter(card -> card.toast.owner().equals(toast.owner()))
          .filter(card -> card.toast.place() == toast.place())
          .toList();
    }
  }
}
