package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.ui.common.Announcer;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.Clipboards;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Moments;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.common.Shortened;
import chat.roda.ui.common.Views;
import chat.roda.ui.emoji.EmojiBook;
import chat.roda.ui.emoji.EmojiLabels;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The messages of a conversation, and what is shown where there are none yet. */
public final class MessagesController {
  private static final int LONGEST_LINK = 60;

  /** Above and below the button that leads to the newest. */
  private static final double AROUND_JUMP = 16;

  private final RowWords words;
  private final Keyboard keyboard;
  private final ReadOnlyObjectProperty<Conversation> shown;
  private final ObservableValue<String> own;
  private final ObservableValue<Boolean> connected;
  private final Deeds deeds;
  private final Outside outside;
  private final Reading reading;
  private final ObjectProperty<Mentions> mentions = new SimpleObjectProperty<>(new Mentions(""));
  private final EmojiBook emoji;
  private final ContextMenu menu = new ContextMenu();
  private final ObservableValue<Boolean> live;
  private BiConsumer<String, Node> onPerson = (nickname, anchor) -> {};

  @FXML private StackPane place;
  @FXML private Button jump;
  @FXML private VBox empty;
  @FXML private Label emptyTitle;
  @FXML private Label emptyHint;
  @FXML private Label emptyAddress;
  @FXML private HBox emptyInvitation;
  @FXML private Button emptyCopy;

  @SuppressWarnings("NullAway.Init")
  private SelectableMessages list;

  @SuppressWarnings("NullAway.Init")
  private MessageMenus menus;

  @SuppressWarnings("NullAway.Init")
  private NothingSaid nothingSaid;

  private final Revealed revealed = new Revealed();

  @SuppressWarnings("NullAway.Init")
  private BooleanBinding atNewest;

  /**
   * @param shown the conversation to show
   * @param own our own nickname
   * @param connected whether the room has let us in
   */
  public MessagesController(
      Views views,
      ReadOnlyObjectProperty<Conversation> shown,
      ObservableValue<String> own,
      ObservableValue<Boolean> connected,
      Deeds deeds,
      Reading reading,
      Outside outside,
      EmojiBook emoji) {
    this.emoji = emoji;
    this.words = new RowWords(views.texts(), emoji.catalogue(), new Moments(views.texts()));
    this.keyboard = views.keyboard();
    this.shown = shown;
    this.live = shown.flatMap(c -> c.transcript().liveProperty());
    this.own = own;
    this.connected = connected;
    this.deeds = deeds;
    this.reading = reading;
    this.outside = outside;
  }

  @FXML
  private void initialize() {
    var head = new ListHead(words.texts(), emoji.pictures(), () -> reading.tryAgain(shown.get()));
    var actions = new MessageDeeds(shown::get, deeds, outside, this::goTo, this::tellOf);
    list =
        new SelectableMessages(
            () -> new RowCell(words, emoji.pictures(), mentions::get, revealed, actions),
            head,
            keyboard);
    menus = new MessageMenus(words, keyboard, emoji, actions);
    var hover = new Hovering(words.texts(), keyboard, list, menus, actions);
    list.setAccessibleText(words.texts().get("conversation.accessible.list"));
    // Above the messages, and below the button that leads to the newest.
    place.getChildren().addAll(0, List.of(list, hover.buttons()));
    own.when(Attached.of(list)).subscribe(name -> mentions.set(new Mentions(name)));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    list.setOnContextMenuRequested(this::showMenu);
    atNewest = list.atEndProperty().and(Bindings.createBooleanBinding(() -> live.getValue(), live));
    jump.managedProperty().bind(atNewest.not());
    // Where the list is too low for it, it would lie over what is above.
    var room = place.heightProperty().greaterThan(jump.heightProperty().add(AROUND_JUMP));
    jump.visibleProperty().bind(atNewest.not().and(room));
    jump.textProperty()
        .bind(shown.flatMap(Conversation::unreadProperty).map(n -> jumpWords(n.intValue())));
    jump.setTooltip(
        keyboard.tooltip(Shortcut.JUMP_TO_NEWEST, words.texts().get("conversation.jump")));
    EmojiLabels.draw(emoji.pictures(), emptyTitle);
    new Announcements(words, new Announcer(place)).follow(list, shown);
    nothingSaid =
        new NothingSaid(
            words.texts(),
            outside,
            connected,
            place,
            list.endProperty(),
            new NothingSaid.Parts(
                empty, emptyTitle, emptyHint, emptyInvitation, emptyAddress, emptyCopy));
    ObservableValue<Above> above = shown.flatMap(c -> c.transcript().aboveProperty());
    above.when(Attached.of(list)).subscribe(_ -> showHead(head));
    shown.when(Attached.of(list)).subscribe(this::show);
    shown.when(Attached.of(list)).subscribe(_ -> showHead(head));
    list.seenProperty().when(Attached.of(list)).subscribe(_ -> Platform.runLater(this::tellSeen));
  }

  /** {@code action} shows who somebody is, beside a node. */
  public void setOnPerson(BiConsumer<String, Node> action) {
    onPerson = action;
  }

  private void tellOf(String nickname, Node anchor) {
    onPerson.accept(nickname, anchor);
  }

  private void showHead(ListHead head) {
    head.show(shown.get().transcript().aboveProperty().get(), shown.get());
  }

  /** Tells which rows are on the screen. Not while they are laid out: what is loaded moves them. */
  public void tellSeen() {
    Seen rows = list.seenProperty().get();
    if (rows.last() < shown.get().transcript().rows().size()) {
      reading.seen(shown.get(), rows);
    }
  }

  private void showMenu(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      list.chooseSomething();
    }
    var copy = new MenuItem(words.texts().get("conversation.copy"));
    copy.setAccelerator(keyboard.combination(Shortcut.COPY));
    copy.setOnAction(_ -> copy());
    copy.setDisable(list.isNothingSelected());
    menu.getItems().setAll(copy, opening(selectedLinks()));
    atChosen((line, cell) -> menu.getItems().addAll(0, menus.items(line, cell)));
    menu.show(list, event.getScreenX(), event.getScreenY());
  }

  /** The one message that is selected, if the room has it. */
  private Optional<ChatLine> chosen() {
    return list.chosenCell().map(RowCell::row).flatMap(Row::answerable);
  }

  private String jumpWords(int unread) {
    return unread == 0
        ? words.texts().get("conversation.jump")
        : words.texts().format("conversation.jump.new", unread);
  }

  private void show(Conversation now) {
    list.setRows(now.transcript().rows());
    firstNew(now).ifPresent(list::toRow);
    nothingSaid.follow(now);
  }

  private static OptionalInt firstNew(Conversation conversation) {
    List<Row> rows = conversation.transcript().rows();
    return conversation.unreadProperty().get() == 0
        ? OptionalInt.empty()
        : IntStream.range(0, rows.size()).filter(i -> rows.get(i).firstNew()).findFirst();
  }

  /** Shows where what is new begins, if anything is. */
  public void goToNew() {
    firstNew(shown.get()).ifPresent(list::toRow);
  }

  /** Whether the newest message is to be seen. */
  public ObservableBooleanValue atNewest() {
    return atNewest;
  }

  /** Goes to the newest message. */
  @FXML
  public void jump() {
    if (!live.getValue()) {
      reading.toNewest(shown.get());
    }
    list.toNewest();
  }

  /** Lets the person go through the messages by keyboard. */
  public void focus() {
    list.requestFocus();
  }

  /** The same, and shows it, once this is in a window: the person was elsewhere. */
  public void comeIn() {
    Optional.ofNullable(place.getScene())
        .map(Scene::getRoot)
        .ifPresent(all -> {
          // It may have come this moment, and takes no focus until it has a height.
          all.applyCss();
          all.layout();
          place.requestFocusTraversal(TraversalDirection.NEXT);
        });
  }

  /** Lets go of what is selected within a message; whether anything was. */
  public boolean dropWords() {
    return list.dropWords();
  }

  /** Shows that row, and selects it. */
  public void goTo(int index) {
    list.goTo(index);
  }

  private void keyPressed(KeyEvent event) {
    if (keyboard.matches(Shortcut.COPY, event)) {
      copy();
    } else if (event.getCode() == KeyCode.ENTER) {
      enter();
    } else if (keyboard.matches(Shortcut.REPLY, event)) {
      chosen().ifPresent(line -> deeds.reply(shown.get(), line));
    } else if (keyboard.matches(Shortcut.REACT, event)) {
      atChosen(menus::chooseReaction);
    } else if (keyboard.matches(Shortcut.PERSON, event)) {
      tellOfChosen();
    } else if (keyboard.matches(Shortcut.EDIT, event)) {
      chosen()
          .filter(line -> deeds.mayEdit(shown.get(), line))
          .ifPresent(line -> deeds.edit(shown.get(), line));
    } else if (keyboard.matches(Shortcut.DELETE, event)) {
      atChosen(menus::askToDelete);
    } else {
      return;
    }
    event.consume();
  }

  private void tellOfChosen() {
    list.chosenCell()
        .ifPresent(cell ->
            cell.row().answerable().ifPresent(said -> tellOf(said.sender(), cell.speaker())));
  }

  private void atChosen(BiConsumer<ChatLine, RowCell> action) {
    list.chosenCell()
        .ifPresent(cell -> cell.row().answerable().ifPresent(line -> action.accept(line, cell)));
  }

  /** What is hidden in a message goes before its links, and they before who wrote it. */
  private void enter() {
    if (!list.reveal()) {
      selectedLinks().stream().findFirst().ifPresentOrElse(outside::browse, this::tellOfChosen);
    }
  }

  private MenuItem opening(List<String> links) {
    if (links.size() > 1) {
      var several = new Menu(words.texts().get("conversation.openOneOf"));
      links.forEach(
          link -> several.getItems().add(opening(Shortened.of(link, LONGEST_LINK), link)));
      return several;
    }
    String only = links.isEmpty() ? "" : links.getFirst();
    MenuItem open = opening(words.texts().get("conversation.openLink"), only);
    open.setDisable(links.isEmpty());
    return open;
  }

  private MenuItem opening(String words, String link) {
    var item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> outside.browse(link));
    return item;
  }

  /** Those that are seen: an address within a spoiler is hidden with it. */
  private List<String> selectedLinks() {
    return list.selected().stream()
        .filter(row -> row.entry() instanceof Entry.Spoken)
        .flatMap(row -> Links.in(words.copy(List.of(row), revealed::has)).stream())
        .map(Links.Found::target)
        .distinct()
        .toList();
  }

  private void copy() {
    List<Row> selected = list.selected();
    if (!list.selectedWords().isEmpty()) {
      Clipboards.copy(list.selectedWords());
    } else if (!selected.isEmpty()) {
      Clipboards.copy(words.copy(selected, revealed::has));
    }
  }

  /** Opens an address in the browser. */
  public void browse(String address) {
    outside.browse(address);
  }
}
