package chat.roda.ui.emoji;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows a line of the picker. */
final class PickerLineCell extends ListCell<PickerLines.Line> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final EmojiPictures pictures;
  private final IntegerProperty chosen;
  private final Label title = new Label();
  private final List<StackPane> places;
  private final List<EmojiPicture> shown = new ArrayList<>();
  private final HBox line = new HBox();

  /**
   * @param chosen the number of the one that the person is at
   * @param pick hears where the person clicked
   */
  PickerLineCell(EmojiPictures pictures, IntegerProperty chosen, EmojiGrid.Pick pick) {
    this.pictures = pictures;
    this.chosen = chosen;
    title.getStyleClass().add("emoji-title");
    places = IntStream.range(0, PickerLines.COLUMNS).mapToObj(c -> place(c, pick)).toList();
    line.getChildren().setAll(places);
    chosen.subscribe(_ -> mark());
  }

  private StackPane place(int column, EmojiGrid.Pick pick) {
    var picture = new EmojiPicture(pictures, 0);
    shown.add(picture);
    var place = new StackPane(picture);
    place.getStyleClass().add("emoji-place");
    place.setOnMouseMoved(_ -> few().ifPresent(few -> chosen.set(few.first() + column)));
    place.setOnMouseClicked(event -> few().ifPresent(few -> clicked(few, column, event, pick)));
    return place;
  }

  private static void clicked(
      PickerLines.Few few, int column, MouseEvent event, EmojiGrid.Pick pick) {
    if (event.isStillSincePress()) {
      pick.picked(few.emoji().get(column), event.isShiftDown());
    }
  }

  private Optional<PickerLines.Few> few() {
    return getItem() instanceof PickerLines.Few few ? Optional.of(few) : Optional.empty();
  }

  @Override
  protected void updateItem(PickerLines.@Nullable Line now, boolean empty) {
    super.updateItem(now, empty);
    setGraphic(null);
    switch (now) {
      case PickerLines.Title(var text) -> {
        title.setText(text);
        setGraphic(title);
      }
      case PickerLines.Few(_, var emoji) -> {
        show(emoji);
        setGraphic(line);
      }
      case null -> {}
    }
    mark();
  }

  private void show(List<String> emoji) {
    for (int i = 0; i < places.size(); i++) {
      boolean there = i < emoji.size();
      places.get(i).setVisible(there);
      if (there) {
        shown.get(i).show(pictures.table().pictures(emoji.get(i)).getFirst());
      }
    }
  }

  private void mark() {
    int first = few().map(PickerLines.Few::first).orElse(Integer.MIN_VALUE);
    for (int i = 0; i < places.size(); i++) {
      places.get(i).pseudoClassStateChanged(CHOSEN, first + i == chosen.get());
    }
  }
}
