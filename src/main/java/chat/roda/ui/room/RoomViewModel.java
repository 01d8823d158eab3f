package chat.roda.ui.room;

import chat.roda.client.Link;
import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.client.Typing;
import chat.roda.client.copy.RoomCopy;
import chat.roda.history.LogProblem;
import chat.roda.ui.common.EventPump;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Deeds;
import chat.roda.ui.room.Entrance.Manner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;

/** A stay in a room, as the window shows it: what is there, and what a person does. FX thread. */
public final class RoomViewModel {
  private final Entrance entrance;
  private final RoomCopy copy;
  private final RoomClient client;
  private final Conversations conversations;
  private final ReadMarks marks;
  private final Speech speech;
  private final Doors doors;
  private final ChannelList channelList;
  private final Deeds deeds;
  private final Others others;
  private final Presences presences;
  private final Visit visit;
  private final Membership membership;
  private final ReadOnlyObjectWrapper<Optional<LogProblem>> copyProblem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Past past;
  private final RoomPast read;
  private final ReadSoFar readSoFar;
  private final Standing standing;
  private final Counts counts = new Counts();
  private final BooleanProperty folded = new SimpleBooleanProperty();
  private Kept kept = Kept.NOTHING;
  private Runnable onNew = () -> {};

  /**
   * A stay in the room at {@code address}.
   *
   * @param copy the file of the person's own copy of that room; empty for none
   */
  public RoomViewModel(Profile profile, RoomAddress address, Optional<Path> copy) {
    this(new Entrance(profile, address, address.toString(), copy, Optional.empty(), Manner.JOIN));
  }

  /** A stay in a room, or what our copy has of it, to be read only. */
  public RoomViewModel(Entrance entrance) {
    this(entrance, Clock.system(ZoneId.systemDefault()));
  }

  RoomViewModel(Entrance entrance, Clock clock) {
    this.entrance = entrance;
    String address = entrance.address().toString();
    String nickname = entrance.profile().nickname();
    standing =
        new Standing(entrance.name(), isReadOnly() ? new Link.Closed() : new Link.Connecting(1));
    copy =
        entrance
            .copy()
            .map(path -> RoomCopy.in(path, why -> Platform.runLater(() -> copyProblem.set(why))))
            .orElseGet(RoomCopy::none);
    EventPump<RoomEvent> pump = new EventPump<>(Platform::runLater, this::apply);
    client =
        new RoomClient(
            entrance.profile(),
            entrance.address(),
            copy,
            event -> {
              copy.heard(event);
              pump.give(event);
            });
    visit = new Visit(entrance.address(), client, copy, this::recall);
    membership = new Membership(client, nickname, address, entrance.passwords());
    conversations = new Conversations(nickname, clock);
    past = new Past(client, copy, standing::isOnline);
    read = new RoomPast(conversations, past, copy, clock);
    readSoFar = new ReadSoFar(conversations, this::countUnread);
    marks = new ReadMarks(client, copy);
    speech = new Speech(client, conversations, standing.linkProperty(), clock);
    doors = new Doors(client, conversations);
    channelList = new ChannelList(client, conversations, doors::isIn, clock);
    deeds = new RoomDeeds(client, conversations, speech, read.paging());
    others = new Others(client, conversations, read, this::countUnread);
    presences = new Presences(client, conversations);
    conversations.setOnRead(marks::read);
  }

  /** Begins the stay. Its reader is a thread of its own; call this once. */
  public void start() {
    visit.start(entrance.manner(), kept.channels(), () -> end(new Link.Closed()));
  }

  private void recall(List<Recollection> known) {
    known.forEach(conversations::recall);
    read.recalled(Recollection.newestOf(known));
    countUnread();
    onNew.run();
  }

  /** What was said here. */
  public RoomPast past() {
    return read;
  }

  /** Whether the room is not there, and only our copy of it is read. */
  public boolean isReadOnly() {
    return entrance.manner() == Manner.READ_COPY;
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
      channelList.apply(event);
      membership.apply(event);
      past.apply(event);
      others.apply(event);
      presences.apply(event);
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
      case Link.Online _ -> {
        standing.now(now);
        conversations.all().forEach(read.paging()::askAgain);
      }
      case Link.Connecting _, Link.Waiting _ -> standing.now(now);
      case Link.Failed _, Link.Closed _ -> end(now);
    }
  }

  private void end(Link last) {
    visit.end();
    others.end();
    standing.now(last);
  }

  private void countUnread() {
    counts.count(conversations.all());
  }

  public RoomAddress address() {
    return entrance.address();
  }

  /** How the connection stands. After {@code Failed} or {@code Closed} nothing more comes. */
  public ReadOnlyObjectProperty<Link> linkProperty() {
    return standing.linkProperty();
  }

  /** What we are called in the room. */
  public ReadOnlyStringProperty nicknameProperty() {
    return conversations.nicknameProperty();
  }

  /** What the room calls itself; its address until it has said so. */
  public ReadOnlyStringProperty roomNameProperty() {
    return standing.roomNameProperty();
  }

  /** Whether the side bar shows the room without its conversations. */
  public BooleanProperty foldedProperty() {
    return folded;
  }

  /** How many messages the reader has not seen, in all conversations. */
  public ReadOnlyIntegerProperty unreadProperty() {
    return counts.unreadProperty();
  }

  /** How many of them are meant for the person. */
  public ReadOnlyIntegerProperty mentionsProperty() {
    return counts.mentionsProperty();
  }

  /** In the order that the person gave them. */
  public ObservableList<Conversation> conversations() {
    return conversations.all();
  }

  /** The conversation that is shown. */
  public ReadOnlyObjectProperty<Conversation> currentProperty() {
    return conversations.currentProperty();
  }

  /** Shows another conversation. */
  public void show(Conversation conversation) {
    conversations.show(conversation);
  }

  /** How far the person has read. */
  public ReadSoFar readSoFar() {
    return readSoFar;
  }

  /** What happens when the stay is over, whoever ended it: it is run once. */
  public void setOnLeft(Runnable action) {
    standing.setOnLeft(action);
  }

  /** Does what was typed into the conversation that is shown. */
  public void type(String typed) {
    new TypedCommands(this, client, conversations, speech).run(typed);
  }

  /** What a person does with messages. */
  public Deeds deeds() {
    return deeds;
  }

  /** What a person does about the others. */
  public Others others() {
    return others;
  }

  /** Tells the others in the conversation that is shown whether we are typing. */
  void typing(Typing typing) {
    if (standing.isOnline()) {
      client.typing(currentProperty().get().name(), typing);
    }
  }

  /** Shows the conversation with one person, or a channel. */
  public void openWith(String name) {
    show(conversations.open(name));
  }

  /** Goes into a channel, which is made where there is none, and shows it. */
  public void join(String channel) {
    doors.join(channel, "").ifPresent(this::show);
  }

  /** These keep what belongs to conversations for the next stay; to be said before the start. */
  public void setKept(Kept now, Mutes mutes) {
    kept = now;
    doors.setMutes(mutes);
    folded.set(now.isFolded());
    folded.subscribe((_, is) -> now.fold(is));
    conversations.setKept(now);
    doors.setKept(now);
  }

  /** Nothing is shown of these, from now on. */
  public void setIgnores(Ignores now) {
    others.setIgnores(now);
  }

  /** {@code hearing} hears of everything that is new from now on. */
  public void setHearing(Hearing hearing) {
    conversations.setHearing(hearing);
  }

  /** Moves a conversation in the list to that place. */
  public void move(Conversation conversation, int to) {
    conversations.move(conversation, to);
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

  /** The channels of the room. */
  public ChannelList channelList() {
    return channelList;
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
    Map<String, Instant> read = marks.take();
    if (isReadOnly() || standing.isOver()) {
      end(new Link.Closed());
    } else if (standing.isOnline()) {
      client.leave(read);
    } else {
      client.cancel();
    }
  }
}
