package chat.roda.ui.conversation;

import chat.roda.client.SendId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Shows a row. Its nodes are made once; the row stands in a column in the middle that is no wider
 * than is good to read.
 */
final class RowCell extends ListCell<Row> {
  /**
   * How wide the column is at most, by the size of the type: some 70 characters and the picture.
   */
  static final double COLUMN_EMS = 46;

  private final RowWords words;
  private final ObservableValue<String> own;
  private final Consumer<SendId> sendAgain;
  private final Divider day = new Divider("day");
  private final Divider news = new Divider("new");
  private final Label quiet = new Label();
  private final MessageView message;
  private final VBox root;

  /**
   * @param own our own nickname
   * @param browse opens an address in the browser
   */
  RowCell(
      RowWords words,
      EmojiInk ink,
      ObservableValue<String> own,
      Consumer<SendId> sendAgain,
      Consumer<String> browse) {
    this.words = words;
    this.own = own;
    this.sendAgain = sendAgain;
    message = new MessageView(words, new MessageText(ink, browse));
    root = new VBox(day, news, message, quiet);
    root.setFillWidth(true);
    quiet.setWrapText(true);
    quiet.setMnemonicParsing(false);
    quiet.getStyleClass().add("quiet-row");
    getStyleClass().add("row-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setText(null);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    row.day().ifPresentOrElse(date -> day.show(words.day(date)), day::hide);
    if (row.firstNew()) {
      news.show(words.texts().get("conversation.new"));
    } else {
      news.hide();
    }
    boolean isMessage = row.entry() instanceof Entry.Spoken;
    message.setVisible(isMessage);
    message.setManaged(isMessage);
    quiet.setVisible(!isMessage);
    quiet.setManaged(!isMessage);
    if (row.entry() instanceof Entry.Spoken spoken) {
      message.show(spoken, row.opensGroup(), own.getValue(), sendAgain);
    } else {
      quiet.setText(words.quiet(row.entry()) + " · " + words.time(row.entry().at()));
    }
    setAccessibleText(words.copy(List.of(row)));
    setGraphic(root);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? getWidth() : width;
    return isEmpty() || inner <= 0
        ? super.computePrefHeight(width)
        : snappedTopInset() + Math.ceil(root.prefHeight(column(inner))) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (!isEmpty()) {
      double column = column(getWidth());
      double x = snapPositionX((getWidth() - column) / 2);
      double height = getHeight() - snappedTopInset() - snappedBottomInset();
      root.resizeRelocate(x, snappedTopInset(), column, height);
    }
  }

  private double column(double width) {
    double inner = width - snappedLeftInset() - snappedRightInset();
    return Math.min(inner, COLUMN_EMS * getFont().getSize());
  }
}
