package chat.roda.ui.conversation;

import chat.roda.ui.emoji.EmojiPictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Shows a row. Its nodes are made once; the row stands in a column in the middle that is no wider
 * than is good to read, as the style sheet says.
 */
final class RowCell extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
  private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

  private final RowWords words;
  private final Supplier<Mentions> own;
  private final Revealed revealed;
  private final Lazy<Divider> day = new Lazy<>(() -> new Divider("day"));
  private final Lazy<Divider> news = new Lazy<>(() -> new Divider("new"));
  private final Lazy<QuietLine> quiet;
  private final MessageView message;
  private final VBox column = new VBox();
  private Optional<Row> row = Optional.empty();
  private double measuredWidth = -1;
  private double measuredHeight;

  /**
   * @param own finds our own nickname
   * @param revealed knows what hidden words the person has seen
   */
  RowCell(
      RowWords words,
      EmojiPictures pictures,
      Supplier<Mentions> own,
      Revealed revealed,
      RowActions actions) {
    this.words = words;
    this.own = own;
    this.revealed = revealed;
    quiet = new Lazy<>(() -> new QuietLine(pictures));
    message = new MessageView(words, pictures, actions);
    message.text().setOnReveal(this::revealed);
    column.getChildren().add(message);
    column.getStyleClass().add("row-column");
    getChildren().add(column);
    getStyleClass().add("row-cell");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
  }

  /** What is shown. */
  Row row() {
    return row.orElseThrow();
  }

  /** Shows a row. */
  void show(Row now) {
    row = Optional.of(now);
    measuredWidth = -1;
    List<Node> parts = new ArrayList<>(3);
    now.day().ifPresent(date -> parts.add(day.get().showing(words.moments().day(date))));
    if (now.firstNew()) {
      parts.add(news.get().showing(words.texts().get("conversation.new")));
    }
    if (now.entry() instanceof Entry.Spoken spoken) {
      message.show(spoken, now.opensGroup(), now.marks(), own.get(), revealed.has(now));
      parts.add(message);
    } else {
      parts.add(quiet.get().showing(words.quietLine(now.entry())));
    }
    if (!column.getChildren().equals(parts)) {
      column.getChildren().setAll(parts);
    }
    tell();
  }

  private void revealed() {
    row.ifPresent(revealed::add);
    tell();
  }

  private void tell() {
    row.ifPresent(now -> setAccessibleText(new RowName(words).of(now, isRevealed())));
  }

  /** Beside a message, where it is told who speaks. */
  Node speaker() {
    return message.gutter();
  }

  /** Where buttons for its message go, as {@link MessageView#placeOfButtons} says. */
  Point2D placeOfButtons(Dimension2D buttons, double highest) {
    return message.placeOfButtons(buttons, highest);
  }

  /** Marks it as the one that the buttons are for. */
  void point(boolean now) {
    pseudoClassStateChanged(POINTED, now);
  }

  /** Shows what is hidden in it; whether anything was. */
  boolean reveal() {
    return message.reveal();
  }

  /** Whether the person is one of those who gave a reaction. */
  boolean isOurs(Reaction reaction) {
    return reaction.isBy(own.get().nickname());
  }

  /** Whether what is hidden in it is shown. */
  boolean isRevealed() {
    return said().filter(MessageText::isRevealed).isPresent();
  }

  /** The words of the message; empty where it shows something else. */
  Optional<MessageText> said() {
    return row().entry() instanceof Entry.Spoken ? Optional.of(message.text()) : Optional.empty();
  }

  /** Marks it as selected, and as the one that was chosen last. */
  void mark(boolean selected, boolean lead) {
    pseudoClassStateChanged(SELECTED, selected);
    pseudoClassStateChanged(LEAD, lead);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? getPseudoClassStates().contains(SELECTED)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /** How high it is when it is that wide, in whole pixels. */
  double heightFor(double width) {
    if (measuredWidth != width) {
      measuredHeight =
          Math.ceil(
              snappedTopInset() + column.prefHeight(columnWidth(width)) + snappedBottomInset());
      measuredWidth = width;
    }
    return measuredHeight;
  }

  @Override
  public void requestLayout() {
    measuredWidth = -1;
    super.requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = columnWidth(getWidth());
    double x = snapPositionX((getWidth() - width) / 2);
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    column.resizeRelocate(x, snappedTopInset(), width, height);
  }

  private double columnWidth(double width) {
    double inner = width - snappedLeftInset() - snappedRightInset();
    double most = column.getMaxWidth();
    return most > 0 ? Math.min(inner, most) : inner;
  }
}
