package chat.roda.ui.attention;

import chat.roda.ui.common.AppIcon;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** The window's icon with the number of unread messages on it. FX thread. */
public final class CountedIcon {
  private static final int MOST_SHOWN = 99;
  private static final Color GROUND = Color.web("#cf222e");

  private CountedIcon() {}

  /** The icon for a window; the plain one for 0. */
  public static List<Image> images(int unread) {
    return unread == 0
        ? AppIcon.images()
        : AppIcon.SIZES.stream().map(size -> of(size, unread)).toList();
  }

  private static Image of(int size, int unread) {
    var canvas = new Canvas(size, size);
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.drawImage(AppIcon.image(size), 0, 0, size, size);
    String number = unread > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(unread);
    double height = size * 0.56;
    double width = Math.max(height, height * 0.45 * (number.length() + 0.6));
    pen.setFill(GROUND);
    pen.fillRoundRect(size - width, size - height, width, height, height, height);
    pen.setFill(Color.WHITE);
    pen.setFont(Font.font("System", FontWeight.BOLD, height * 0.72));
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    pen.fillText(number, size - width / 2, size - height / 2);
    var see = new SnapshotParameters();
    see.setFill(Color.TRANSPARENT);
    return canvas.snapshot(see, null);
  }
}
