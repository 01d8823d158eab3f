package chat.roda.ui.room;

import chat.roda.client.Link;
import chat.roda.client.Place;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.FoldingBar;
import chat.roda.ui.common.FxmlView;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Part;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.common.Shown;
import chat.roda.ui.common.Views;
import chat.roda.ui.common.WhenSeen;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.MessagesController;
import chat.roda.ui.conversation.Outside;
import chat.roda.ui.emoji.EmojiEverywhere;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.find.FindBar;
import chat.roda.ui.find.FindResults;
import chat.roda.ui.find.Found;
import chat.roda.ui.input.InputController;
import chat.roda.ui.input.KnownNames;
import chat.roda.ui.input.WritingAids;
import chat.roda.ui.people.PeopleController;
import chat.roda.ui.people.PersonCards;
import chat.roda.ui.people.PresenceMark;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Everything that is seen inside a room. */
public final class RoomController {
  /** Narrower than so many times the size of the type, there is no room for the people. */
  private static final double PEOPLE_FROM = 48;

  private final Views views;
  private final Texts texts;
  private final Keyboard keyboard;
  private final RoomViewModel room;
  private final MessagesController messages;
  private final InputController input;
  private final PeopleController people;
  private final ModerationLine moderation;
  private final TypingSigns typing;
  private final EmojiPictures pictures;
  private final Consumer<RoomViewModel> retry;
  private final PersonCards cards;

  @FXML private StackPane root;
  @FXML private HBox columns;
  @FXML private ToggleButton sideToggle;
  @FXML private ToggleButton peopleToggle;
  @FXML private Button find;
  @FXML private Button more;
  @FXML private VBox middle;
  @FXML private Label title;
  @FXML private PresenceMark presence;
  @FXML private Label about;
  @FXML private StackPane topic;
  @FXML private StackPane messagesPlace;
  @FXML private VBox foot;
  @FXML private StackPane peoplePlace;
  @FXML private Region shade;
  @FXML private HBox drawer;

  @SuppressWarnings("NullAway.Init")
  private FoldingBar peopleBar;

  @SuppressWarnings("NullAway.Init")
  private PasswordBar passwordBar;

  @SuppressWarnings("NullAway.Init")
  private Jumps jumps;

  @SuppressWarnings("NullAway.Init")
  private RoomHeader header;

  @SuppressWarnings("NullAway.Init")
  private ChannelMenu items;

  @SuppressWarnings("NullAway.Init")
  private FindBar findBar;

  @SuppressWarnings("NullAway.Init")
  private ObservableValue<Boolean> focused;

  @SuppressWarnings("NullAway.Init")
  private ObservableValue<Boolean> watched;

  /**
   * @param retry tries to reach the room again
   */
  public RoomController(
      Views views,
      RoomViewModel room,
      Outside outside,
      WritingAids aids,
      Consumer<RoomViewModel> retry) {
    this.retry = retry;
    this.views = views;
    this.texts = views.texts();
    this.keyboard = views.keyboard();
    this.room = room;
    ObservableValue<Boolean> connected = room.linkProperty().map(Link.Online.class::isInstance);
    messages =
        new MessagesController(
            views,
            room.currentProperty(),
            room.nicknameProperty(),
            connected,
            room.deeds(),
            new SeenByPerson(room, () -> focused.getValue()),
            outside,
            aids.emoji());
    pictures = aids.emoji().pictures();
    typing = new TypingSigns(outside::tellsTyping, room::typing);
    var names = new KnownNames(room::likelyNicknames, room.channelList()::names);
    input = new InputController(views, aids, this::type, names, typing::typed, this::editLast);
    moderation = new ModerationLine(texts, room.doors());
    cards = new PersonCards(views, room.nicknameProperty(), pictures, room.others());
    room.others().setOnLearned(cards::learned);
    messages.setOnPerson(cards::show);
    room.others().setOnTold(who -> cards.show(who, foot));
    people =
        new PeopleController(
            texts, room.nicknameProperty(), connected, this::open, cards, room.doors()::moderate);
  }

  /** Makes the view; the parent is for the window. */
  public Parent load() {
    return views.load(FxmlView.ROOM, this);
  }

  @FXML
  private void initialize() {
    Parent messagesView = views.load(FxmlView.MESSAGES, messages);
    messagesPlace.getChildren().add(messagesView);
    peoplePlace.getChildren().add(views.load(FxmlView.PEOPLE, people));
    var clock = Clock.system(ZoneId.systemDefault());
    var line = new LinkLine(texts, room, clock, () -> retry.accept(room), room::leave);
    line.follow();
    var inputBox = views.load(FxmlView.INPUT, input);
    var copyLine = new CopyLine(texts, room);
    var replyBar = new ReplyBar(texts, room.currentProperty(), input::focus);
    var editing = new EditingBar(texts, room.currentProperty(), input::goOn);
    var longText = new LongTextBar(texts, input.askedProperty(), input::send);
    var typingLine = new TypingLine(texts, pictures, room.currentProperty());
    var outsideLine = new OutsideLine(texts, room);
    foot.getChildren().addAll(moderation, copyLine, outsideLine, line, typingLine);
    foot.getChildren().addAll(replyBar, editing, longText, inputBox);
    Shown.set(inputBox, !room.isReadOnly());
    peopleBar =
        new FoldingBar(
            new FoldingBar.Frame(root, columns, drawer, shade),
            peoplePlace,
            peopleToggle,
            Pos.CENTER_RIGHT,
            PEOPLE_FROM);
    sideToggle.setTooltip(new Tooltip(texts.get("room.showConversations")));
    peopleToggle.setTooltip(new Tooltip(texts.get("room.showPeople")));
    passwordBar = new PasswordBar(texts, room.membership(), input::focus);
    jumps = new Jumps(views, room, messages, middle, input::focus);
    items =
        new ChannelMenu(
            texts, room.nicknameProperty(), room.doors(), room.channelList(), input::focus);
    header =
        new RoomHeader(
            texts,
            pictures,
            room,
            this::items,
            messages::browse,
            new RoomHeader.Parts(title, presence, about, topic, more));
    var results = new FindResults(texts, pictures, room.past().find(), this::goTo);
    findBar = new FindBar(texts, room.past().find(), results, input::focus);
    middle.getChildren().add(middle.getChildren().indexOf(messagesPlace), passwordBar);
    WhenSeen.addBefore(
        messagesPlace, middle, List.of(items.edit(), items.bans(), jumps.bar(), findBar));
    new FindPlace(middle, messagesPlace, foot).have(results, messagesView, find);
    find.setTooltip(keyboard.tooltip(Shortcut.FIND, texts.get("find.prompt")));
    var emoji = new EmojiEverywhere(pictures);
    List.of(moderation, replyBar, editing, passwordBar, items.edit(), items.bans())
        .forEach(emoji::drawIn);
    watch();
    room.currentProperty().when(Attached.of(root)).subscribe(this::show);
  }

  private void watch() {
    focused =
        root.sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::focusedProperty)
            .orElse(false);
    watched =
        Bindings.createBooleanBinding(
            () -> focused.getValue() && messages.atNewest().get(), focused, messages.atNewest());
    watched.when(Attached.of(root)).subscribe(room.readSoFar()::setWatched);
    focused.when(Attached.of(root)).subscribe(_ -> messages.tellSeen());
    room.setOnNew(messages::goToNew);
    room.channelList()
        .knownProperty()
        .when(Attached.of(root))
        .subscribe((_, _) -> input.offerAgain());
  }

  private void show(Conversation now) {
    header.show(now);
    peopleBar.setWanted(now.isChannel() && !room.isReadOnly());
    people.show(now.members().shown(), Optional.of(now.name()).filter(_ -> now.isChannel()));
    items.close();
    typing.forget();
    input.show(now.name(), now.draftProperty());
    room.past().find().changed();
    room.readSoFar().setWatched(watched.getValue());
  }

  private void type(String typed) {
    if (room.currentProperty().get().composing().editingProperty().get().isEmpty()) {
      messages.jump();
    }
    typing.forget();
    room.type(typed);
  }

  private boolean editLast() {
    return room.deeds().editLast(room.currentProperty().get());
  }

  private void open(String nickname) {
    room.openWith(nickname);
    peopleBar.outProperty().set(false);
    input.focus();
  }

  /** The button in the head that takes the side bar out, where that is folded. */
  public ToggleButton sideToggle() {
    return sideToggle;
  }

  /** What can be done with a conversation of this room. */
  public List<MenuItem> items(Conversation conversation) {
    List<MenuItem> all = new ArrayList<>();
    if (!room.isReadOnly()) {
      all.addAll(items.items(conversation));
    }
    all.addAll(jumps.items(conversation));
    return all;
  }

  /**
   * Lets the person type a message, or the password that is asked for, or read where that is all.
   */
  public void focusInput() {
    if (passwordBar.isVisible()) {
      passwordBar.focus();
    } else if (room.isReadOnly()) {
      messages.comeIn();
    } else {
      input.focus();
    }
  }

  /** What the focus goes between, in the order of reading. */
  public List<Part> parts() {
    return List.of(
        new Part(middle, () -> true, messages::comeIn),
        new Part(foot, () -> !room.isReadOnly(), this::focusInput),
        peopleBar.part(people::focus));
  }

  /** Does what a key means in a room, wherever the focus is. */
  public void keyPressed(KeyEvent event) {
    if (keyboard.matches(Shortcut.FIND, event)) {
      find();
    } else if (keyboard.matches(Shortcut.JUMP_TO_DAY, event)) {
      jumps.askDay();
    } else if (keyboard.matches(Shortcut.JUMP_TO_UNREAD, event)) {
      jumps.toUnread();
    } else if (keyboard.matches(Shortcut.JUMP_TO_NEWEST, event)) {
      messages.jump();
    } else if (keyboard.matches(Shortcut.FOCUS_INPUT, event)) {
      if (!input.dismissOffer() && !messages.dropWords()) {
        backToInput();
      }
    } else {
      return;
    }
    event.consume();
  }

  private void backToInput() {
    items.close();
    room.membership().dismiss();
    jumps.bar().close();
    boolean another = room.currentProperty().get().composing().endAnswer();
    findBar.close();
    peopleBar.outProperty().set(false);
    if (another) {
      input.goOn();
    } else {
      input.focus();
    }
  }

  @FXML
  private void find() {
    findBar.comeOut();
  }

  private void goTo(Found found) {
    goTo(found.conversation(), found.place());
  }

  /** Shows that place in a conversation, and selects it. */
  public void goTo(String conversation, Place place) {
    jumps.to(conversation, place);
  }

  /** What is typed where nothing else takes it is meant for the input box. */
  public void keyTyped(KeyEvent event) {
    Keyboard.letters(event)
        .filter(letters -> !letters.isBlank() && !room.isReadOnly())
        .ifPresent(letters -> {
          input.insert(letters);
          event.consume();
        });
  }
}
