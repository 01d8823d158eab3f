package chat.roda.ui.common;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Folds a bar at one side away where there is little room; there it comes out over the rest by a
 * button, and goes back after a click beside it, or when something beside it gets the focus, which
 * it might hide. FX thread.
 */
public final class FoldingBar {
  /** Out over the rest, where it may be narrower than usual. */
  private static final PseudoClass DRAWN = PseudoClass.getPseudoClass("drawn");

  /** What of the rest can be seen and clicked beside it, at least, in pixels. */
  private static final double BESIDE = 32;

  private final Frame frame;
  private final Region bar;
  private final Pos side;
  private final double from;
  private final Labeled type;
  private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
  private final BooleanProperty out = new SimpleBooleanProperty();
  private boolean wanted = true;

  /**
   * Where the bar is.
   *
   * @param root around everything
   * @param columns has the bar while there is room
   * @param drawer has it while it is out
   * @param shade lies over the rest then
   */
  public record Frame(StackPane root, HBox columns, HBox drawer, Region shade) {}

  /**
   * @param button takes it out and back
   * @param side at the left or at the right
   * @param from narrower than so many times the size of the type, there is no room
   */
  public FoldingBar(Frame frame, Region bar, ToggleButton button, Pos side, double from) {
    this.frame = frame;
    this.bar = bar;
    this.side = side;
    this.from = from;
    type = button;
    frame.root().widthProperty().subscribe(_ -> arrange());
    out.subscribe(_ -> arrange());
    button.fontProperty().subscribe(_ -> arrange());
    control(button);
    frame.shade().setOnMouseClicked(_ -> out.set(false));
    frame.root().sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusIs);
  }

  private void focusIs(@Nullable Node focused) {
    boolean elsewhere = focused != null && !Inside.is(focused, bar);
    if (elsewhere && frame.drawer().isVisible()) {
      out.set(false);
    }
  }

  /** Whether there is no room for it. */
  public ReadOnlyBooleanProperty foldedProperty() {
    return folded.getReadOnlyProperty();
  }

  /** Whether it is out over the rest, where it is folded. */
  public BooleanProperty outProperty() {
    return out;
  }

  /** Whether there is a bar at all. */
  public void setWanted(boolean now) {
    wanted = now;
    arrange();
  }

  /** It as a part of the window; {@code focus} gives what is in it the focus, once it is out. */
  public Part part(Runnable focus) {
    return new Part(
        bar,
        () -> wanted,
        () -> {
          out.set(folded.get());
          focus.run();
        });
  }

  /** This button, too, takes it out and back; it is there only where the bar is folded. */
  public void control(ToggleButton button) {
    button.visibleProperty().bind(folded);
    button.managedProperty().bind(folded);
    button.selectedProperty().bindBidirectional(out);
    button.setOnAction(_ -> {
      if (button.isSelected()) {
        bar.requestFocus();
      }
    });
  }

  private void arrange() {
    folded.set(wanted && frame.root().getWidth() < from * type.getFont().getSize());
    if (!folded.get()) {
      out.set(false);
    }
    boolean drawn = folded.get() && out.get();
    boolean standing = wanted && !folded.get();
    if (!standing) {
      frame.columns().getChildren().remove(bar);
    }
    bar.pseudoClassStateChanged(DRAWN, drawn);
    bar.maxWidthProperty().unbind();
    if (drawn) {
      bar.maxWidthProperty().bind(frame.root().widthProperty().subtract(BESIDE));
      frame.drawer().getChildren().setAll(bar);
      frame.drawer().setAlignment(side);
    } else {
      frame.drawer().getChildren().clear();
    }
    if (standing && !frame.columns().getChildren().contains(bar)) {
      int place = side == Pos.CENTER_LEFT ? 0 : frame.columns().getChildren().size();
      frame.columns().getChildren().add(place, bar);
    }
    frame.shade().setVisible(drawn);
    frame.drawer().setVisible(drawn);
  }
}
