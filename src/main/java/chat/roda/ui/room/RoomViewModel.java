package chat.roda.ui.room;

import chat.roda.client.Link;
import chat.roda.client.Place;
import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.client.Typing;
import chat.roda.client.copy.RoomCopy;
import chat.roda.history.LogProblem;
import chat.roda.settings.PasswordBook;
import chat.roda.ui.common.EventPump;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Deeds;
import chat.roda.ui.conversation.Reading;
import chat.roda.ui.export.PastReader;
import chat.roda.ui.find.FindViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

/** A stay in a room, as the window shows it: what is there, and what a person does. FX thread. */
public final class RoomViewModel {
  private final RoomAddress address;
  private final boolean readOnly;
  private final RoomCopy copy;
  private final RoomClient client;
  private final Conversations conversations;
  private final ReadMarks marks;
  private final Speech speech;
  private final Doors doors;
  private final Deeds deeds;
  private final FindViewModel find;
  private final Visit visit;
  private final Membership membership;
  private final ReadOnlyObjectWrapper<Optional<LogProblem>> copyProblem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Past past;
  private final Paging paging;
  private final ReadOnlyObjectWrapper<Link> link =
      new ReadOnlyObjectWrapper<>(new Link.Connecting(1));
  private final ReadOnlyStringWrapper roomName;
  private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
  private Runnable onLeft = () -> {};
  private Runnable onNew = () -> {};

  /**
   * A stay in the room at {@code address}.
   *
   * @param copy the file of the person's own copy of that room; empty for none
   */
  public RoomViewModel(Profile profile, RoomAddress address, Optional<Path> copy) {
    this(profile, address, copy, Optional.empty());
  }

  /**
   * A stay in the room at {@code address}.
   *
   * @param copy the file of the person's own copy of that room; empty for none
   * @param passwords where those of nicknames are remembered, if anywhere
   */
  public RoomViewModel(
      Profile profile, RoomAddress address, Optional<Path> copy, Optional<PasswordBook> passwords) {
    this(profile, address, copy, passwords, false, Clock.system(ZoneId.systemDefault()));
  }

  /** What our copy in {@code file} has of the room at {@code address}, to be read only. */
  public static RoomViewModel ofCopy(
      Profile profile, RoomAddress address, String roomName, Path file) {
    var clock = Clock.system(ZoneId.systemDefault());
    var room =
        new RoomViewModel(profile, address, Optional.of(file), Optional.empty(), true, clock);
    room.roomName.set(roomName);
    room.link.set(new Link.Closed());
    return room;
  }

  RoomViewModel(
      Profile profile,
      RoomAddress address,
      Optional<Path> file,
      Optional<PasswordBook> passwords,
      boolean readOnly,
      Clock clock) {
    this.address = address;
    this.readOnly = readOnly;
    copy =
        file.map(path -> RoomCopy.in(path, why -> Platform.runLater(() -> copyProblem.set(why))))
            .orElseGet(RoomCopy::none);
    EventPump<RoomEvent> pump = new EventPump<>(Platform::runLater, this::apply);
    client =
        new RoomClient(
            profile,
            address,
            copy,
            event -> {
              copy.heard(event);
              pump.give(event);
            });
    visit = new Visit(address, client, copy, this::recall);
    membership = new Membership(client, profile.nickname(), address.toString(), passwords);
    conversations = new Conversations(profile.nickname(), clock);
    past = new Past(client, copy, () -> linkProperty().get() instanceof Link.Online);
    paging = new Paging(past);
    marks = new ReadMarks(client, copy);
    speech = new Speech(client, conversations, link.getReadOnlyProperty(), clock);
    find =
        new FindViewModel(
            new SearchedRoom(past, () -> currentProperty().get().name(), conversations::people),
            clock.getZone());
    doors = new Doors(client, conversations);
    deeds = new RoomDeeds(client, conversations, speech, paging);
    conversations.setOnRead(marks::read);
    roomName = new ReadOnlyStringWrapper(address.toString());
  }

  /** Begins the stay. Its reader is a thread of its own; call this once. */
  public void start() {
    visit.start(readOnly, () -> end(new Link.Closed()));
  }

  private void recall(List<Recollection> known) {
    known.forEach(conversations::recall);
    countUnread();
    onNew.run();
  }

  /** What the list of messages asks for. */
  public Reading reading() {
    return paging;
  }

  /** What is looked for in the conversations. */
  public FindViewModel find() {
    return find;
  }

  /** Shows a place in a conversation; {@code then} gets the row where it is, if it is there. */
  public void goTo(String conversation, Place place, IntConsumer then) {
    Conversation there = conversations.open(conversation);
    show(there);
    paging.around(there, place, then);
  }

  /** All that was said here, to be read on another thread. */
  public PastReader wholePast() {
    return new WholePast(past, copy);
  }

  /** Whether the room is not there, and only our copy of it is read. */
  public boolean isReadOnly() {
    return readOnly;
  }

  /** Our copy of the room. */
  public RoomCopy copy() {
    return copy;
  }

  /** Why our copy is not written at the moment; empty while all is well. */
  public ReadOnlyObjectProperty<Optional<LogProblem>> copyProblemProperty() {
    return copyProblem.getReadOnlyProperty();
  }

  /** What happens when something comes up that the reader has not seen while they were away. */
  public void setOnNew(Runnable action) {
    onNew = action;
  }

  /** Takes what the room says. */
  void apply(List<RoomEvent> events) {
    int unreadBefore = currentProperty().get().unreadProperty().get();
    conversations.apply(events);
    for (RoomEvent event : events) {
      if (event instanceof RoomEvent.LinkChanged(var now)) {
        linkIs(now);
      }
      doors.apply(event).ifPresent(this::show);
      membership.apply(event);
      past.apply(event);
    }
    countUnread();
    boolean news = unreadBefore == 0 && currentProperty().get().unreadProperty().get() > 0;
    if (news && events.stream().anyMatch(RoomViewModel::isReplayed)) {
      onNew.run();
    }
  }

  private static boolean isReplayed(RoomEvent event) {
    return event instanceof RoomEvent.Said(_, var line) && line.replayed();
  }

  private void linkIs(Link now) {
    switch (now) {
      case Link.Online(_, var name) -> {
        roomName.set(name);
        link.set(now);
        conversations.all().forEach(paging::askAgain);
      }
      case Link.Connecting _, Link.Waiting _ -> link.set(now);
      case Link.Failed _, Link.Closed _ -> end(now);
    }
  }

  private void end(Link last) {
    visit.end();
    link.set(last);
    Runnable left = onLeft;
    onLeft = () -> {};
    left.run();
  }

  private void countUnread() {
    unread.set(conversations.all().stream().mapToInt(Conversation::countedUnread).sum());
  }

  public RoomAddress address() {
    return address;
  }

  /** How the connection stands. After {@code Failed} or {@code Closed} nothing more comes. */
  public ReadOnlyObjectProperty<Link> linkProperty() {
    return link.getReadOnlyProperty();
  }

  /** What we are called in the room. */
  public ReadOnlyStringProperty nicknameProperty() {
    return conversations.nicknameProperty();
  }

  /** What the room calls itself; its address until it has said so. */
  public ReadOnlyStringProperty roomNameProperty() {
    return roomName.getReadOnlyProperty();
  }

  /** How many messages the reader has not seen, in all conversations. */
  public ReadOnlyIntegerProperty unreadProperty() {
    return unread.getReadOnlyProperty();
  }

  /** The lobby first, then other channels, then people; changes only by events and by words. */
  public ObservableList<Conversation> conversations() {
    return conversations.all();
  }

  /** The conversation that is shown. */
  public ReadOnlyObjectProperty<Conversation> currentProperty() {
    return conversations.currentProperty();
  }

  /** Shows another conversation. */
  public void show(Conversation conversation) {
    conversations.currentProperty().get().setWatched(false);
    conversations.currentProperty().set(conversation);
  }

  /** Tells whether the reader sees the newest message of the conversation that is shown. */
  public void setWatched(boolean watched) {
    conversations.currentProperty().get().setWatched(watched);
    countUnread();
  }

  /** The reader sees the rows of the conversation that is shown up to that one. */
  public void seen(int row) {
    conversations.currentProperty().get().seen(row);
    countUnread();
  }

  /** What happens when the stay is over, whoever ended it: it is run once. */
  public void setOnLeft(Runnable action) {
    onLeft = action;
  }

  /** Does what was typed into the conversation that is shown. */
  public void type(String typed) {
    new TypedCommands(this, client, conversations, speech).run(typed);
  }

  /** What a person does with messages. */
  public Deeds deeds() {
    return deeds;
  }

  /** Tells the others in the conversation that is shown whether we are typing. */
  void typing(Typing typing) {
    client.typing(currentProperty().get().name(), typing);
  }

  /** Shows the conversation with one person, or a channel. */
  public void openWith(String name) {
    show(conversations.open(name));
  }

  /** Goes into a channel, which is made where there is none, and shows it. */
  public void join(String channel) {
    doors.join(channel).ifPresent(this::show);
  }

  /** These keep which conversations are muted. */
  public void setMutes(Mutes mutes) {
    doors.setMutes(mutes);
  }

  /** Protecting one's nickname, and signing in. */
  public Membership membership() {
    return membership;
  }

  Doors doors() {
    return doors;
  }

  /** Everybody who may be meant in the conversation that is shown, the likeliest first. */
  public List<String> likelyNicknames() {
    return currentProperty().get().likelyNicknames(nicknameProperty().get());
  }

  public void changeNickname(String nickname) {
    client.changeNickname(nickname);
  }

  /** Ends the waiting for the next try to connect. */
  public void retryNow() {
    client.retryNow();
  }

  /** Says goodbye; where there is no connection, gives up at once. */
  public void leave() {
    marks.sayNow();
    if (readOnly) {
      end(new Link.Closed());
    } else if (link.get() instanceof Link.Online) {
      client.leave();
    } else {
      client.cancel();
    }
  }
}
