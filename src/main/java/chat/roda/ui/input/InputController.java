package chat.roda.ui.input;

import chat.roda.texts.Texts;
import chat.roda.ui.common.FieldName;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.common.Views;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.emoji.EmojiPopup;
import chat.roda.ui.input.NicknameCompletion.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The box in which messages are typed, and its button. */
public final class InputController {
  /** More than a screenful: perhaps it was pasted by mistake. */
  private static final int MANY_LINES = 20;

  private static final int MANY_CHARS = 3_000;

  private final Texts texts;
  private final Keyboard keyboard;
  private final WritingAids aids;
  private final Consumer<String> send;
  private final KnownNames names;
  private final Consumer<String> typed;
  private final BooleanSupplier editLast;
  private final SentTexts sent = new SentTexts();
  private final NicknameCompletion completion = new NicknameCompletion();
  private final ReadOnlyObjectWrapper<Optional<String>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String lastTyped = "";
  private StringProperty draft = new SimpleStringProperty("");

  @FXML private StackPane place;
  @FXML private GrowingTextArea text;
  @FXML private Button emojiButton;
  @FXML private Button sendButton;

  @SuppressWarnings("NullAway.Init")
  private FieldName fieldName;

  @SuppressWarnings("NullAway.Init")
  private Offering offering;

  @SuppressWarnings("NullAway.Init")
  private EmojiPopup picker;

  /**
   * @param send takes what was typed
   * @param names all that may be completed and offered
   * @param typed hears what is in the box whenever the person changes it by a key
   * @param editLast lets the person edit what they said last; whether that is possible
   */
  public InputController(
      Views views,
      WritingAids aids,
      Consumer<String> send,
      KnownNames names,
      Consumer<String> typed,
      BooleanSupplier editLast) {
    this.typed = typed;
    this.editLast = editLast;
    this.texts = views.texts();
    this.keyboard = views.keyboard();
    this.aids = aids;
    this.send = send;
    this.names = names;
  }

  @FXML
  private void initialize() {
    EmojiPictures pictures = aids.emoji().pictures();
    offering =
        new Offering(
            texts,
            text,
            new EmojiTyping(text, aids.emoji()),
            List.of(
                new CommandOffers(texts),
                NameOffers.ofPeople(pictures, names.people()),
                NameOffers.ofChannels(pictures, names.channels())));
    picker = new EmojiPopup(texts, aids.emoji());
    var ink = new InputInk(text, pictures);
    fieldName = new FieldName("", text);
    place.getChildren().addAll(ink, fieldName);
    var menu = new SpellingMenu(texts, aids.spelling(), text);
    new SpellingMarks(text, ink, aids.spelling(), names.people()).follow(menu);
    emojiButton.setOnMouseEntered(_ -> aids.emoji().catalogue().prepare());
    emojiButton.setTooltip(keyboard.tooltip(Shortcut.EMOJI, texts.get("emoji.pick")));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    text.addEventHandler(KeyEvent.KEY_RELEASED, _ -> tellTyped());
    text.textProperty().subscribe(_ -> asked.set(Optional.empty()));
    text.caretPositionProperty().subscribe(_ -> offering.typed());
    sendButton.disableProperty().bind(text.textProperty().map(String::isBlank));
    sendButton.setTooltip(Keyboard.USUAL.tooltip(Shortcut.SEND, texts.get("input.send")));
  }

  /**
   * Goes on with what is being typed into another conversation.
   *
   * @param name of the conversation
   * @param now what is typed there and not sent
   */
  public void show(String name, StringProperty now) {
    text.textProperty().unbindBidirectional(draft);
    draft = now;
    lastTyped = now.get();
    text.textProperty().bindBidirectional(draft);
    text.end();
    String prompt = texts.format("input.prompt", name);
    text.prompt(prompt, name);
    fieldName.setText(prompt);
  }

  /** More may be meant by what is typed than was known. */
  public void offerAgain() {
    offering.typed();
  }

  /** Lets the person type. */
  public void focus() {
    text.requestFocus();
  }

  /** Lets the person go on at the end of what is typed. */
  public void goOn() {
    text.requestFocus();
    text.end();
  }

  /** Types {@code more} where the caret is. */
  public void insert(String more) {
    text.requestFocus();
    text.replaceSelection(more);
  }

  /** Ends what is offered for what is typed; whether anything was. */
  public boolean dismissOffer() {
    return offering.dismiss();
  }

  private void tellTyped() {
    String now = text.getText();
    if (!now.equals(lastTyped)) {
      aids.emoji().catalogue().prepare();
      lastTyped = now;
      typed.accept(now);
    }
  }

  /** The very long text that is sent only if the person says so again. */
  public ReadOnlyObjectProperty<Optional<String>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  private static boolean isVeryLong(String words) {
    return words.length() > MANY_CHARS || words.lines().count() > MANY_LINES;
  }

  /** Sends what is in the box; a very long text only after it was asked. */
  @FXML
  public void send() {
    String words = text.getText();
    if (words.isBlank()) {
      return;
    }
    if (isVeryLong(words) && asked.get().isEmpty()) {
      asked.set(Optional.of(words));
      return;
    }
    sent.add(words);
    text.clear();
    lastTyped = "";
    // What is typed may bring something that takes the focus.
    text.requestFocus();
    send.accept(words);
    text.end();
  }

  /** Lets the person pick an emoji, which is typed where the caret is. */
  @FXML
  private void pickEmoji() {
    picker.show(emojiButton, text::replaceSelection, text::requestFocus);
  }

  private void keyPressed(KeyEvent event) {
    if (offering.takes(event)) {
      event.consume();
      return;
    }
    if (keyboard.matches(Shortcut.EMOJI, event)) {
      pickEmoji();
      event.consume();
      return;
    }
    boolean taken =
        switch (event.getCode()) {
          case ENTER -> enter(event);
          case TAB -> tab(event);
          case UP -> up(event);
          case DOWN -> down(event);
          default -> false;
        };
    if (taken) {
      event.consume();
    }
  }

  /** As people know it: in an empty box it edits. While something is recalled, it goes on there. */
  private boolean up(KeyEvent event) {
    String now = text.getText();
    if (plain(event) && now.isEmpty() && editLast.getAsBoolean()) {
      return true;
    }
    boolean goesOn =
        plain(event) && (now.isEmpty() || sent.isRecalled(now)) && text.caretIsInFirstLine();
    return (goesOn || keyboard.matches(Shortcut.RECALL, event)) && put(sent.older(now));
  }

  private boolean down(KeyEvent event) {
    boolean goesOn = plain(event) && sent.isRecalled(text.getText()) && text.caretIsInLastLine();
    return (goesOn || keyboard.matches(Shortcut.RECALL_NEWER, event)) && put(sent.newer());
  }

  private static boolean plain(KeyEvent event) {
    return !event.isShiftDown()
        && !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown();
  }

  private boolean enter(KeyEvent event) {
    if (keyboard.matches(Shortcut.NEW_LINE, event)) {
      text.replaceSelection("\n");
    } else {
      send();
    }
    return true;
  }

  private boolean tab(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return false;
    }
    var now = new Text(text.getText(), text.getCaretPosition());
    var completed = completion.complete(now, names.people().get(), event.isShiftDown() ? -1 : 1);
    completed.ifPresentOrElse(
        this::put,
        () ->
            text.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT));
    return true;
  }

  private void put(Text completed) {
    text.change(completed.text(), completed.caret());
  }

  private boolean put(Optional<String> recalled) {
    recalled.ifPresent(now -> text.change(now, now.length()));
    return recalled.isPresent();
  }
}
