package chat.roda.ui.attention;

import chat.roda.ui.common.AppIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
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

/**
 * The window's icon with the number of unread messages on it. What needs no window is done on a
 * thread of its own: all in one, the first drawing would keep the window from several frames.
 */
public final class CountedIcon {
  private static final int MOST_SHOWN = 99;
  private static final Color GROUND = Color.web("#cf222e");

  private int shown;

  /**
   * Gives {@code then} the icon for a window, the plain one for 0, as soon as it is drawn. Nothing
   * where it is as it was, at first the plain one, or where it is another again meanwhile. FX
   * thread.
   */
  public void show(int unread, Consumer<List<Image>> then) {
    int number = Math.min(unread, MOST_SHOWN + 1);
    if (number != shown) {
      shown = number;
      Thread.ofPlatform().daemon().name("icon").start(() -> draw(number, then));
    }
  }

  private void draw(int number, Consumer<List<Image>> then) {
    List<Image> plain = AppIcon.images();
    if (number == 0) {
      Platform.runLater(() -> give(number, plain, then));
    } else {
      Canvas canvas = drawn(plain, number);
      Platform.runLater(() -> see(canvas, all -> give(number, apart(all, plain), then)));
    }
  }

  private void give(int number, List<Image> icon, Consumer<List<Image>> then) {
    if (number == shown) {
      then.accept(icon);
    }
  }

  /** With the next frame: at once, the window would wait for it. */
  private static void see(Canvas canvas, Consumer<Image> then) {
    var how = new SnapshotParameters();
    how.setFill(Color.TRANSPARENT);
    canvas.snapshot(
        seen -> {
          then.accept(seen.getImage());
          return null;
        },
        how,
        null);
  }

  /** All of them side by side. */
  private static Canvas drawn(List<Image> plain, int number) {
    var canvas =
        new Canvas(
            plain.stream().mapToDouble(Image::getWidth).sum(),
            plain.stream().mapToDouble(Image::getHeight).max().orElseThrow());
    double x = 0;
    for (Image icon : plain) {
      draw(canvas.getGraphicsContext2D(), icon, x, number);
      x += icon.getWidth();
    }
    return canvas;
  }

  private static List<Image> apart(Image together, List<Image> plain) {
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
