package chat.roda.ui.attention;

import chat.roda.ui.common.AppIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** The window's icon with the number of unread messages on it. FX thread. */
public final class CountedIcon {
  private static final int MOST_SHOWN = 99;
  private static final Color GROUND = Color.web("#cf222e");

  private List<Image> plain = List.of();
  private int shown;

  /**
   * The icon for a window; the plain one for 0. Empty where it is as it was, at first the plain
   * one: it takes a frame or two to draw.
   */
  public Optional<List<Image>> now(int unread) {
    int number = Math.min(unread, MOST_SHOWN + 1);
    if (number == shown) {
      return Optional.empty();
    }
    shown = number;
    plain = plain.isEmpty() ? AppIcon.images() : plain;
    return Optional.of(number == 0 ? plain : drawn(number));
  }

  /**
   * All of them at once, side by side: the drawing of a picture stops the window until it is done.
   */
  private List<Image> drawn(int number) {
    var canvas =
        new Canvas(
            plain.stream().mapToDouble(Image::getWidth).sum(),
            plain.stream().mapToDouble(Image::getHeight).max().orElseThrow());
    double x = 0;
    for (Image icon : plain) {
      draw(canvas.getGraphicsContext2D(), icon, x, number);
      x += icon.getWidth();
    }
    var see = new SnapshotParameters();
    see.setFill(Color.TRANSPARENT);
    Image together = canvas.snapshot(see, null);
    List<Image> apart = new ArrayList<>();
    int from = 0;
    for (Image icon : plain) {
      int size = (int) icon.getWidth();
      apart.add(new WritableImage(together.getPixelReader(), from, 0, size, size));
      from += size;
    }
    return apart;
  }

  private static void draw(GraphicsContext pen, Image icon, double x, int unread) {
    double size = icon.getWidth();
    pen.drawImage(icon, x, 0);
    String number = unread > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(unread);
    double height = size * 0.56;
    double width = Math.max(height, height * 0.45 * (number.length() + 0.6));
    pen.setFill(GROUND);
    pen.fillRoundRect(x + size - width, size - height, width, height, height, height);
    pen.setFill(Color.WHITE);
    pen.setFont(Font.font("System", FontWeight.BOLD, height * 0.72));
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    pen.fillText(number, x + size - width / 2, size - height / 2);
  }
}
