package chat.roda.ui.emoji;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/**
 * Draws emoji. The pictures are read off the FX thread, not before the first one is wanted, and
 * come in the size in which they are shown; those used last are kept. FX thread.
 */
public final class EmojiPictures {
  /** How large they are in the files, in pixels, and how far apart. */
  private static final int SIZE = 64;

  private static final int STEP = 66;
  private static final int IN_A_SHEET = 62;

  /** So many pixels are kept: 16 MB. */
  private static final int MOST_PIXELS = 4_000_000;

  private record Wish(int picture, int pixels) {}

  private final Map<Wish, Image> made = new LinkedHashMap<>(64, 0.75f, true);
  private final Map<Wish, List<Consumer<Image>>> wanted = new HashMap<>();
  private final List<Wish> next = new ArrayList<>();
  private int pixelsKept;
  private Optional<EmojiTable> table = Optional.empty();

  EmojiTable table() {
    EmojiTable read = table.orElseGet(EmojiTable::new);
    table = Optional.of(read);
    return read;
  }

  /** Whether any picture shows {@code emoji}. */
  public boolean has(String emoji) {
    return !table().pictures(emoji).isEmpty();
  }

  /** Pictures that show {@code emoji}, usually one; none where it is not known. */
  public List<EmojiPicture> of(String emoji) {
    return table().pictures(emoji).stream().map(p -> new EmojiPicture(this, p)).toList();
  }

  /**
   * Draws a picture.
   *
   * @param pixels how wide and high it is
   * @param taker gets it, at once or a little later
   */
  void draw(int picture, int pixels, Consumer<Image> taker) {
    var wish = new Wish(picture, Math.clamp(pixels, 1, SIZE));
    Image known = made.get(wish);
    if (known != null) {
      taker.accept(known);
      return;
    }
    if (next.isEmpty()) {
      Platform.runLater(this::begin);
    }
    wanted
        .computeIfAbsent(
            wish,
            _ -> {
              next.add(wish);
              return new ArrayList<>(1);
            })
        .add(taker);
  }

  private void begin() {
    Map<Integer, List<Wish>> sheets =
        next.stream().collect(Collectors.groupingBy(wish -> wish.picture() / IN_A_SHEET));
    next.clear();
    Thread.ofVirtual()
        .name("emoji")
        .start(() ->
            sheets.forEach((number, wishes) -> {
              Map<Wish, Image> drawn = drawn(number, wishes);
              Platform.runLater(() -> drawn.forEach(this::handOut));
            }));
  }

  private static Map<Wish, Image> drawn(int sheet, List<Wish> wishes) {
    PixelReader strip = new Image(EmojiFiles.sheet(sheet)).getPixelReader();
    Map<Wish, Image> drawn = new HashMap<>();
    for (Wish wish : wishes) {
      int[] whole = new int[SIZE * SIZE];
      int top = wish.picture() % IN_A_SHEET * STEP + 1;
      strip.getPixels(1, top, SIZE, SIZE, PixelFormat.getIntArgbPreInstance(), whole, 0, SIZE);
      int size = wish.pixels();
      var image = new WritableImage(size, size);
      int[] small = size == SIZE ? whole : Shrinking.shrink(whole, SIZE, size);
      image
          .getPixelWriter()
          .setPixels(0, 0, size, size, PixelFormat.getIntArgbPreInstance(), small, 0, size);
      drawn.put(wish, image);
    }
    return drawn;
  }

  private void handOut(Wish wish, Image image) {
    made.put(wish, image);
    pixelsKept += wish.pixels() * wish.pixels();
    var oldest = made.keySet().iterator();
    while (pixelsKept > MOST_PIXELS) {
      Wish gone = oldest.next();
      pixelsKept -= gone.pixels() * gone.pixels();
      oldest.remove();
    }
    Optional.ofNullable(wanted.remove(wish)).orElse(List.of()).forEach(t -> t.accept(image));
  }
}
