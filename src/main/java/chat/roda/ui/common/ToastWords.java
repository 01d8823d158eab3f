package chat.roda.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Lines that are as wide as their words or as there is room, and as high as they are then. Who
 * shows them asks for their height without saying a width.
 */
final class ToastWords extends VBox {
  private final double room;

  ToastWords(double room, Label... lines) {
    super(lines);
    this.room = room;
    getStyleClass().add("notice");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    for (Label line : lines) {
      line.setWrapText(true);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    double styled = getMaxWidth() > 0 ? getMaxWidth() : room;
    return Math.min(super.computePrefWidth(height), Math.min(styled, room));
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(prefWidth(-1));
  }
}
