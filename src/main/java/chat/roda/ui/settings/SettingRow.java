package chat.roda.ui.settings;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A setting: its words, and beside them, or below where there is no room, what it is set with. */
final class SettingRow extends Region {
  private static final double GAP = 16;
  private static final double GAP_BELOW = 8;

  /** How wide the words are at least beside the control, in em. */
  private static final double WORDS = 12;

  /** That much of a narrow row is enough, too. */
  private static final double MOST_OF_IT = 0.6;

  private final Setting setting;
  private final Label name;
  private final VBox words;
  private final Node control;

  SettingRow(Setting setting) {
    this.setting = setting;
    control = setting.control().get();
    control.setId(setting.id().replace('.', '-'));
    name = new Label(setting.name());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setLabelFor(control);
    words = new VBox(2, name);
    if (!setting.hint().isEmpty()) {
      var hint = new Label(setting.hint());
      hint.setWrapText(true);
      hint.setMinHeight(USE_PREF_SIZE);
      hint.getStyleClass().addAll("roda-small", "roda-quiet");
      words.getChildren().add(hint);
    }
    getStyleClass().add("setting");
    getChildren().setAll(words, control);
  }

  Setting setting() {
    return setting;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double inner(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private boolean isBeside(double inner) {
    double enough = Math.min(WORDS * name.getFont().getSize(), inner * MOST_OF_IT);
    return inner - GAP - control.prefWidth(-1) >= enough;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + words.prefWidth(-1) + GAP + control.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = inner(width < 0 ? prefWidth(-1) : width);
    double controlWidth = Math.min(inner, control.prefWidth(-1));
    double height =
        isBeside(inner)
            ? Math.max(
                words.prefHeight(inner - GAP - controlWidth), control.prefHeight(controlWidth))
            : words.prefHeight(inner) + GAP_BELOW + control.prefHeight(inner);
    return snappedTopInset() + height + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double inner = inner(getWidth());
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double controlWidth = Math.min(inner, control.prefWidth(-1));
    if (isBeside(inner)) {
      double height = getHeight() - y - snappedBottomInset();
      double wordsWidth = inner - GAP - controlWidth;
      double wordsHeight = words.prefHeight(wordsWidth);
      double controlHeight = control.prefHeight(controlWidth);
      words.resizeRelocate(
          x, snapPositionY(y + (height - wordsHeight) / 2), wordsWidth, wordsHeight);
      place(
          x + inner - controlWidth, y + (height - controlHeight) / 2, controlWidth, controlHeight);
    } else {
      double wordsHeight = words.prefHeight(inner);
      words.resizeRelocate(x, y, inner, wordsHeight);
      place(x, y + wordsHeight + GAP_BELOW, inner, control.prefHeight(inner));
    }
  }

  private void place(double x, double y, double width, double height) {
    control.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
  }
}
