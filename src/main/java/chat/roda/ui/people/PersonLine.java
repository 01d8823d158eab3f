package chat.roda.ui.people;

import chat.roda.ui.common.WholeText;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A person's picture, their name, a shield where they have a say, and a note about them. The name
 * comes first: the note has what room the name leaves, and goes where that is too little for a word
 * of it. FX thread.
 */
final class PersonLine extends Region {
  private static final double GAP = 8;

  /** How far the shield is from the name that it belongs to, in pixels. */
  private static final double NEAR = 4;

  /** The least room in which a word of a note can be read, in widths of its letters' height. */
  private static final double WORD = 2;

  private final Avatar avatar;
  private final NicknameLabel nickname;
  private final FontIcon shield = new FontIcon("fth-shield");
  private final Label note;

  PersonLine(Avatar avatar, NicknameLabel nickname, Label note) {
    this.avatar = avatar;
    this.nickname = nickname;
    this.note = note;
    getStyleClass().add("person");
    note.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
    WholeText.tell(note);
    shield.getStyleClass().add("person-shield");
    shield.setVisible(false);
    getChildren().addAll(avatar, nickname, shield, note);
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
        + nickname.prefWidth(-1)
        + shieldRoom()
        + (hasNote() ? GAP + note.prefWidth(-1) : 0);
  }

  private double insetsWidth() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double shieldRoom() {
    return shield.isVisible() ? NEAR + shield.getLayoutBounds().getWidth() : 0;
  }

  private boolean hasNote() {
    return !note.getText().isEmpty();
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
    x = place(nickname, x, Math.min(nickname.prefWidth(-1), end - x - shieldRoom()));
    if (shield.isVisible()) {
      positionInArea(
          shield, x + NEAR, 0, shieldRoom() - NEAR, getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }
    x += shieldRoom() + GAP;
    double left = end - x;
    double wanted = note.prefWidth(-1);
    boolean fits = left >= Math.min(wanted, WORD * note.prefHeight(-1));
    note.setVisible(hasNote() && fits);
    place(note, x, note.isVisible() ? Math.min(wanted, left) : 0);
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
