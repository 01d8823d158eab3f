package chat.roda.ui.emoji;

import chat.roda.texts.Texts;
import chat.roda.ui.common.FieldName;
import chat.roda.ui.common.WholeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Lets a person pick an emoji: by its name or by looking. Who types stays in the field: the arrows
 * go through the emoji, Enter picks one.
 */
final class EmojiPicker extends VBox {
  private static final int MOST_FOUND = 90;

  private final Texts texts;
  private final EmojiBook book;
  private final TextField words = new TextField();
  private final EmojiGrid grid;
  private final Label none = new Label();
  private final StackPane preview = new StackPane();
  private final Label name = new Label();
  private final Label code = new Label();
  private final ToneBar tones;

  EmojiPicker(Texts texts, EmojiBook book, EmojiGrid.Pick pick) {
    this.texts = texts;
    this.book = book;
    setId("emojiPicker");
    getStyleClass().add("emoji-picker");
    grid = new EmojiGrid(book.pictures(), pick);
    grid.setAccessibleText(texts.get("emoji.pick"));
    words.setId("emojiWords");
    words.setPromptText(texts.get("emoji.search"));
    words.textProperty().subscribe(_ -> refresh());
    none.setText(texts.get("emoji.none"));
    none.getStyleClass().add("roda-quiet");
    tones = new ToneBar(texts, book, this::refresh);
    grid.chosenProperty().subscribe(_ -> tell());
    var place = new StackPane(grid, none);
    getChildren()
        .addAll(
            words, new FieldName(texts.get("emoji.search"), words), categories(), place, foot());
    addEventFilter(KeyEvent.KEY_PRESSED, pressed -> keyPressed(pressed, pick));
  }

  private Node categories() {
    var bar = new HBox();
    bar.getStyleClass().add("emoji-categories");
    bar.getChildren().add(category(new FontIcon(Feather.CLOCK), texts.get("emoji.recent")));
    for (EmojiCategory category : EmojiCategory.values()) {
      Node sign = book.pictures().of(category.sign()).getFirst();
      bar.getChildren().add(category(sign, category.name(texts)));
    }
    return bar;
  }

  private Button category(Node sign, String title) {
    var button = new Button();
    button.setGraphic(sign);
    button.getStyleClass().addAll("flat", "button-icon", "emoji-category");
    button.setTooltip(new Tooltip(title));
    button.setAccessibleText(title);
    button.setOnAction(_ -> {
      words.clear();
      grid.goTo(title);
      words.requestFocus();
    });
    return button;
  }

  private Node foot() {
    code.getStyleClass().addAll("roda-small", "roda-quiet");
    preview.getStyleClass().add("emoji-preview");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    WholeText.tell(code);
    var what = new VBox(name, code);
    what.setAlignment(Pos.CENTER_LEFT);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    var foot = new HBox(preview, what, tones);
    foot.getStyleClass().add("emoji-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  /** Begins anew, as the person left it nowhere. */
  void begin() {
    words.clear();
    refresh();
    words.requestFocus();
  }

  private void refresh() {
    String wanted = words.getText().strip();
    PickerLines lines = PickerLines.of(wanted.isEmpty() ? everything() : found(wanted));
    grid.show(lines);
    none.setVisible(lines.emoji().isEmpty());
    tell();
  }

  private List<PickerLines.Part> found(String wanted) {
    return List.of(part(texts.get("emoji.found"), book.catalogue().search(wanted, MOST_FOUND)));
  }

  private List<PickerLines.Part> everything() {
    List<PickerLines.Part> parts = new ArrayList<>();
    List<String> recent =
        book.picked().recent().stream().filter(book.pictures().table()::has).toList();
    parts.add(new PickerLines.Part(texts.get("emoji.recent"), recent));
    for (EmojiCategory category : EmojiCategory.values()) {
      List<EmojiEntry> inIt =
          book.catalogue().all().stream().filter(e -> e.category() == category).toList();
      parts.add(part(category.name(texts), inIt));
    }
    return parts;
  }

  private PickerLines.Part part(String title, List<EmojiEntry> entries) {
    return new PickerLines.Part(title, entries.stream().map(this::inTone).toList());
  }

  private String inTone(EmojiEntry entry) {
    return Stream.of(book.picked().inTone(entry.emoji()))
        .filter(book.pictures().table()::has)
        .findFirst()
        .orElse(entry.emoji());
  }

  /** Says which one the person is at. */
  private void tell() {
    Optional<String> chosen = grid.chosen();
    preview.getChildren().setAll(chosen.map(book.pictures()::of).orElse(List.of()));
    Optional<EmojiEntry> entry = chosen.flatMap(book.catalogue()::entry);
    name.setText(entry.map(EmojiEntry::name).orElse(""));
    code.setText(entry.map(EmojiEntry::code).orElse(""));
    words.setAccessibleHelp(name.getText());
  }

  private void keyPressed(KeyEvent key, EmojiGrid.Pick pick) {
    if (!words.isFocused() || key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
      return;
    }
    if (key.getCode() == KeyCode.ENTER) {
      grid.chosen().ifPresent(emoji -> pick.picked(emoji, key.isShiftDown()));
      key.consume();
    } else if (!key.isShiftDown() && grid.move(key)) {
      key.consume();
    }
  }
}
