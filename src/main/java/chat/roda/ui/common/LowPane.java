package chat.roda.ui.common;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * As high as its content, or, where there is no room for that, as low as one part of it; then it
 * scrolls, and has in sight what has the focus. FX thread.
 */
public final class LowPane extends ScrollPane {
  private final Region content;
  private final Region least;

  /**
   * @param least the part for which there is always room
   */
  public LowPane(Region content, Region least) {
    super(content);
    this.content = content;
    this.least = least;
    getStyleClass().add("low-pane");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .when(Attached.of(this))
        .subscribe(_ -> revealFocus());
    // Not while it is laid out.
    viewportBoundsProperty().subscribe(_ -> Platform.runLater(this::revealFocus));
  }

  private void revealFocus() {
    focus().ifPresent(owner -> Scrolling.reveal(this, owner));
  }

  private Optional<Node> focus() {
    return Optional.ofNullable(getScene())
        .map(Scene::getFocusOwner)
        .filter(owner -> Inside.is(owner, content));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + content.prefHeight(width) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    double around = content.getInsets().getTop() + content.getInsets().getBottom();
    return Math.min(prefHeight(width), least.prefHeight(-1) + around);
  }
}
