package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.ui.common.Tips;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.people.Avatar;
import chat.roda.ui.people.NicknameLabel;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A message: who speaks and when, where that is not the one above, the words, and its state. What
 * most messages do not have is made late, and states are told to as few nodes as possible: a row
 * must be quick to fill.
 */
final class MessageView extends HBox {
  private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
  private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final PseudoClass CALLING = PseudoClass.getPseudoClass("calling");
  private static final PseudoClass DELETED = PseudoClass.getPseudoClass("deleted");
  private static final PseudoClass ACTION = PseudoClass.getPseudoClass("action");
  private static final PseudoClass NOTICE = PseudoClass.getPseudoClass("notice");
  private static final PseudoClass OPENING = PseudoClass.getPseudoClass("opening");

  /** How far down small letters have their middle, as a part of how far down their line is. */
  private static final double MIDDLE = 0.7;

  private final RowWords words;
  private final Avatar avatar;
  private final Lazy<Label> gutterTime = new Lazy<>(() -> label("message-gutter-time"));
  private final NicknameLabel nickname;
  private final Label time = label("message-time");
  private final HBox header;
  private final MessageText text;
  private final HBox line;
  private final Lazy<FontIcon> clock = new Lazy<>(MessageView::clockIcon);
  private final Lazy<FailureLine> failure;
  private final Lazy<QuoteLine> quote;
  private final Lazy<ReactionLine> reactions;
  private final RowActions actions;
  private final StackPane gutter = new StackPane();
  private final VBox body = new VBox();

  MessageView(RowWords words, EmojiPictures pictures, RowActions actions) {
    this.words = words;
    avatar = new Avatar(pictures);
    nickname = new NicknameLabel(pictures);
    header = new HBox(nickname, time);
    this.actions = actions;
    this.text = new MessageText(pictures, actions::browse);
    text.setCursor(Cursor.TEXT);
    quote = new Lazy<>(() -> new QuoteLine(words, pictures));
    reactions = new Lazy<>(() -> new ReactionLine(words, pictures));
    failure = new Lazy<>(() -> new FailureLine(words));
    line = new HBox(text);
    setHgrow(body, Priority.ALWAYS);
    gutter.setAlignment(Pos.TOP_CENTER);
    getChildren().addAll(gutter, body);
    getStyleClass().add("message");
    gutter.getStyleClass().add("message-gutter");
    body.getStyleClass().add("message-body");
    header.getStyleClass().add("message-header");
    line.getStyleClass().add("message-line");
    header.setAlignment(Pos.BASELINE_LEFT);
    time.setMinWidth(USE_PREF_SIZE);
  }

  private static Label label(String styleClass) {
    var label = new Label();
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static FontIcon clockIcon() {
    var clock = new FontIcon(Feather.CLOCK);
    clock.getStyleClass().add("message-clock");
    return clock;
  }

  /**
   * Shows a message.
   *
   * @param opens whether it tells who speaks
   * @param marks what stands beside it
   * @param own finds our own nickname
   * @param seen whether the person has seen what is hidden in it
   */
  void show(Entry.Spoken spoken, boolean opens, Marks marks, Mentions own, boolean seen) {
    ChatLine said = marks.shown(spoken.line());
    pseudoClassStateChanged(OPENING, opens);
    if (opens) {
      showSpeaker(said);
    } else {
      gutterTime.get().setText(words.moments().time(said.at()));
    }
    boolean action = said.kind() == ChatLine.Kind.ACTION;
    boolean calling = !said.own() && own.areIn(said.text());
    text.show(words.spoken(said, marks), own, calling, seen);
    showEdited(said, marks);
    text.pseudoClassStateChanged(DELETED, marks.deleted());
    text.pseudoClassStateChanged(ACTION, action);
    text.pseudoClassStateChanged(NOTICE, said.kind() == ChatLine.Kind.NOTICE);
    body.pseudoClassStateChanged(CALLING, calling);
    setHgrow(text, said.own() ? Priority.NEVER : Priority.ALWAYS);
    line.setMaxWidth(said.own() ? USE_PREF_SIZE : Double.MAX_VALUE);
    line.pseudoClassStateChanged(OWN, said.own());
    showDelivery(spoken, marks);
    marks.quote().ifPresent(it -> quote.get().show(it, _ -> actions.goTo(said)));
    if (!marks.reactions().isEmpty()) {
      reactions.get().show(said, marks.reactions(), own.nickname(), actions);
    }
    put(gutter, List.of(opens ? avatar : gutterTime.get()));
    put(body, parts(spoken, opens, marks));
  }

  /** What was said. */
  MessageText text() {
    return text;
  }

  /** Where it is told who speaks, or when. */
  Node gutter() {
    return gutter;
  }

  /**
   * Where buttons have their right end and their middle, in the scene: beside who speaks, or, where
   * a long name leaves no room for them, beside what is said; at the left of what is read from the
   * right. Where there is no room there either, above the message, over what was read before, or
   * else below it.
   *
   * @param buttons as large as they are
   * @param highest how far up there is room
   */
  Point2D placeOfButtons(Dimension2D buttons, double highest) {
    double right = localToScene(getWidth(), 0).getX();
    boolean opens = body.getChildren().contains(header);
    double end = time.getBoundsInParent().getMaxX();
    // What is read from the right begins there, and would be covered.
    boolean fromRight = text.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    if (opens && !fromRight && end + buttons.getWidth() < header.getWidth()) {
      return new Point2D(right, middle(header));
    }
    double below = header.localToScene(0, header.getHeight() + 1).getY();
    double half = buttons.getHeight() / 2;
    double x = fromRight ? leftOf(text) + buttons.getWidth() : right;
    if (leftOf(text) + text.prefWidth(-1) + buttons.getWidth() < right) {
      return new Point2D(x, opens ? Math.max(below + half, middle(text)) : middle(text));
    }
    Bounds all = localToScene(getLayoutBounds());
    boolean fits = all.getMinY() - buttons.getHeight() >= highest;
    return new Point2D(x, fits ? all.getMinY() - half : all.getMaxY() + half);
  }

  private static double leftOf(Node node) {
    return node.getParent().localToScene(node.getBoundsInParent()).getMinX();
  }

  private static double middle(Node line) {
    return line.localToScene(0, line.getBaselineOffset() * MIDDLE).getY();
  }

  /** Shows what is hidden in it; whether anything was. */
  boolean reveal() {
    return text.reveal();
  }

  private void showSpeaker(ChatLine said) {
    avatar.show(said.sender());
    nickname.show(said.sender());
    avatar.setOnMouseClicked(event -> clickedOn(said.sender(), event));
    nickname.setOnMouseClicked(event -> clickedOn(said.sender(), event));
    time.setText(words.time(said));
    // Not before it is wanted: a row must be quick to fill.
    time.setOnMouseEntered(_ -> Tips.tell(time, words.moments().full(said.at())));
  }

  private void clickedOn(String sender, MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      actions.tellOf(sender, avatar);
      event.consume();
    }
  }

  private void showEdited(ChatLine said, Marks marks) {
    said.edited()
        .filter(_ -> !marks.deleted() && marks.rewording().isEmpty())
        .ifPresent(at -> text.mark(words.edited(), words.editedAt(at)));
  }

  private void showDelivery(Entry.Spoken spoken, Marks marks) {
    Delivery delivery = marks.state(spoken.delivery());
    line.pseudoClassStateChanged(PENDING, delivery.isPending());
    text.pseudoClassStateChanged(FAILED, spoken.delivery() instanceof Delivery.NotSent);
    put(line, delivery.isPending() ? List.of(text, clock.get()) : List.of(text));
    switch (delivery) {
      case Delivery.InRoom _ -> {}
      case Delivery.Sending _ ->
          clock.get().setAccessibleText(words.texts().get("conversation.state.sending"));
      case Delivery.Waiting _ ->
          clock.get().setAccessibleText(words.texts().get("conversation.state.waiting"));
      case Delivery.NotSent why ->
          failure.get().show(why, spoken.line(), marks, actions::sendAgain);
    }
  }

  private List<Node> parts(Entry.Spoken spoken, boolean opens, Marks marks) {
    List<Node> parts = new ArrayList<>(5);
    if (opens) {
      parts.add(header);
    }
    marks.quote().ifPresent(_ -> parts.add(quote.get()));
    parts.add(line);
    if (!marks.reactions().isEmpty()) {
      parts.add(reactions.get());
    }
    if (marks.state(spoken.delivery()) instanceof Delivery.NotSent) {
      parts.add(failure.get());
    }
    return parts;
  }

  private static void put(Pane into, List<? extends Node> nodes) {
    if (!into.getChildren().equals(nodes)) {
      into.getChildren().setAll(nodes);
    }
  }
}
