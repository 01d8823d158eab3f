package chat.roda.ui.common;

import chat.roda.texts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Makes the views from their FXML files, in one language, with one set of keys. For another make
 * another one and load the views again around the same view-models. FX thread.
 */
public final class Views {
  private final Texts texts;
  private final Keyboard keyboard;
  private final BooleanSupplier moves;

  /** Those in which things may move. */
  public Views(Texts texts, Keyboard keyboard) {
    this(texts, keyboard, () -> true);
  }

  /**
   * @param moves whether things may move where that explains something
   */
  public Views(Texts texts, Keyboard keyboard, BooleanSupplier moves) {
    this.texts = texts;
    this.keyboard = keyboard;
    this.moves = moves;
  }

  public Texts texts() {
    return texts;
  }

  public Keyboard keyboard() {
    return keyboard;
  }

  /** Whether things may move where that explains something. */
  public boolean move() {
    return moves.getAsBoolean();
  }

  /**
   * Loads {@code view}, with {@code %key} replaced by the texts.
   *
   * @param controller gets the file's {@code fx:id} nodes in its {@code @FXML} fields; its package
   *     must be open to {@code javafx.fxml}
   */
  public Parent load(FxmlView view, Object controller) {
    var file = Objects.requireNonNull(Views.class.getResource(view.resource()), view.resource());
    var loader = new FXMLLoader(file, texts.bundle());
    loader.setController(controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(view.resource(), e);
    }
  }
}
