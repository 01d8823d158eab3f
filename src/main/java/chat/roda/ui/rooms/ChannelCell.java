package chat.roda.ui.rooms;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Shown;
import chat.roda.ui.common.WholeText;
import chat.roda.ui.emoji.EmojiLabels;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows a channel that one may go into: its name, how many are there, and its topic. */
final class ChannelCell extends ListCell<ChannelRow> {
  /** What the cell has around its content, in pixels. */
  private static final double AROUND = 32;

  private final Texts texts;
  private final Label name = new Label();
  private final Label note = new Label();
  private final Label topic = new Label();
  private final VBox root;

  ChannelCell(Texts texts, EmojiPictures pictures) {
    this.texts = texts;
    EmojiLabels.draw(pictures, name, note, topic);
    WholeText.tell(name, note, topic);
    getStyleClass().add("channel-cell");
    name.getStyleClass().add("channel-name");
    note.getStyleClass().addAll("roda-quiet", "roda-small");
    topic.getStyleClass().addAll("roda-quiet", "roda-small", "channel-topic");
    var head = new FlowPane(8, 0, name, note);
    head.setRowValignment(VPos.BASELINE);
    head.setMinWidth(0);
    root = new VBox(head, topic);
    // A row has a least height, which one line does not fill.
    root.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    var width = widthProperty().subtract(AROUND);
    head.prefWrapLengthProperty().bind(width);
    for (Label label : List.of(name, note)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    for (Label label : List.of(name, note, topic)) {
      label.setMnemonicParsing(false);
      label.setMinWidth(0);
      label.maxWidthProperty().bind(width);
    }
  }

  @Override
  protected void updateItem(@Nullable ChannelRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    switch (row) {
      case ChannelRow.There(var channel, boolean _) -> {
        name.setText(channel.name());
        topic.setText(ChannelRows.topic(channel));
      }
      case ChannelRow.Typed(var typed) -> {
        name.setText(texts.format("channels.typed", typed));
        topic.setText("");
      }
    }
    note.setText(note(texts, row));
    Shown.set(note, !note.getText().isEmpty());
    Shown.set(topic, !topic.getText().isEmpty());
    setAccessibleText(words(texts, row));
    setGraphic(root);
  }

  private static String note(Texts texts, ChannelRow row) {
    return switch (row) {
      case ChannelRow.There(var channel, boolean inside) -> {
        String people = texts.format("room.people", channel.people());
        yield inside ? people + " · " + texts.get("channels.inside") : people;
      }
      case ChannelRow.Typed _ -> "";
    };
  }

  /** What somebody hears of it who does not see it. */
  static String words(Texts texts, ChannelRow row) {
    return switch (row) {
      case ChannelRow.There(var channel, boolean _) ->
          Stream.of(channel.name(), note(texts, row), ChannelRows.topic(channel))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      case ChannelRow.Typed(var typed) -> texts.format("channels.typed", typed);
    };
  }
}
