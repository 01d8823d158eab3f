package chat.roda.ui.people;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A person's picture, their name, a shield where they have a say, and a note about them. The name
 * comes first: where the room that it leaves is too little, the note is shorter, or goes. FX
 * thread.
 */
final class PersonLine extends Region {
  private static final double GAP = 8;

  /** How far the shield is from the name that it belongs to, in pixels. */
  private static final double NEAR = 4;

  private final Avatar avatar;
  private final NicknameLabel nickname;
  private final FontIcon shield = new FontIcon("fth-shield");
  private final Label note = new Label();
  private final Label brief = new Label();

  PersonLine(Avatar avatar, NicknameLabel nickname) {
    this.avatar = avatar;
    this.nickname = nickname;
    getStyleClass().add("person");
    note.getStyleClass().add("person-note");
    brief.getStyleClass().add("person-note");
    shield.getStyleClass().add("person-shield");
    shield.setVisible(false);
    getChildren().addAll(avatar, nickname, shield, note, brief);
  }

  /**
   * What is told of the person; empty for nothing.
   *
   * @param shorter what there may be room for where there is none for the whole
   */
  void setNote(String words, String shorter) {
    note.setText(words);
    brief.setText(shorter);
  }

  /** Whether the person has a say in the channel, which is to be seen beside any name. */
  void setShield(boolean shown) {
    shield.setVisible(shown);
    requestLayout();
  }

  @Override
  protected double computeMinWidth(double height) {
    return insetsWidth() + picture();
  }

  /** The style has the picture as wide as it is high, whatever letter is in it. */
  private double picture() {
    return Math.max(avatar.minWidth(-1), avatar.prefWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return insetsWidth()
        + picture()
        + GAP
        + width(nickname)
        + shieldRoom()
        + (note.getText().isEmpty() ? 0 : GAP + width(note));
  }

  private double insetsWidth() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double shieldRoom() {
    return shield.isVisible() ? NEAR + shield.getLayoutBounds().getWidth() : 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    return insets.getTop() + Math.max(height(avatar), height(nickname)) + insets.getBottom();
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double end = getWidth() - snappedRightInset();
    x = place(avatar, x, picture()) + GAP;
    x = place(nickname, x, Math.min(width(nickname), end - x - shieldRoom()));
    if (shield.isVisible()) {
      positionInArea(
          shield, x + NEAR, 0, shieldRoom() - NEAR, getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }
    x += shieldRoom() + GAP;
    double left = end - x;
    boolean fits = width(note) <= left;
    place(note, x, fits);
    place(brief, x, !fits && width(brief) <= left);
  }

  private void place(Label words, double x, boolean seen) {
    words.setVisible(seen && !words.getText().isEmpty());
    place(words, x, seen ? width(words) : 0);
  }

  private double width(Label part) {
    return snapSizeX(part.prefWidth(-1));
  }

  private static double height(Region part) {
    return Math.max(part.minHeight(-1), part.prefHeight(-1));
  }

  /** Returns where it ends. */
  private double place(Region part, double x, double width) {
    double top = snappedTopInset();
    double height = getHeight() - top - snappedBottomInset();
    double own = height(part);
    double has = snapSizeX(Math.max(0, width));
    part.resizeRelocate(snapPositionX(x), snapPositionY(top + (height - own) / 2), has, own);
    return x + has;
  }
}
