package chat.roda.ui.room;

import chat.roda.client.ChatLine;
import chat.roda.client.Link;
import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.client.SendId;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.TextSplitter;
import chat.roda.ui.common.EventPump;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Delivery;
import chat.roda.ui.conversation.Explanation;
import chat.roda.ui.conversation.Reading;
import chat.roda.ui.input.Typed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  /** Bytes of one message that fit into a line of IRC with usual names: each has its own row. */
  private static final int PIECE = 300;

  private final Clock clock;
  private final RoomAddress address;
  private final RoomClient client;
  private final Conversations conversations;
  private final Past past;
  private final Paging paging;
  private final ReadOnlyObjectWrapper<Link> link =
      new ReadOnlyObjectWrapper<>(new Link.Connecting(1));
  private final ReadOnlyStringWrapper roomName;
  private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
  private final Set<String> leaving = new HashSet<>();
  private Optional<String> joining = Optional.empty();
  private Runnable onLeft = () -> {};

  public RoomViewModel(Profile profile, RoomAddress address) {
    this(profile, address, Clock.system(ZoneId.systemDefault()));
  }

  RoomViewModel(Profile profile, RoomAddress address, Clock clock) {
    this.clock = clock;
    this.address = address;
    EventPump<RoomEvent> pump = new EventPump<>(Platform::runLater, this::apply);
    client = new RoomClient(profile, address, pump::give);
    conversations = new Conversations(profile.nickname(), clock);
    past = new Past(client, () -> linkProperty().get() instanceof Link.Online);
    paging = new Paging(past);
    roomName = new ReadOnlyStringWrapper(address.toString());
  }

  /** Begins the stay. Its reader is a thread of its own; call this once. */
  public void start() {
    var reader = new Reader(client);
    reader.setOnFailed(_ -> end(new Link.Closed()));
    Thread.ofVirtual().name("reader of " + address).start(reader);
  }

  /** What the list of messages asks for. */
  public Reading reading() {
    return paging;
  }

  /** Takes what the room says. */
  void apply(List<RoomEvent> events) {
    conversations.apply(events);
    for (RoomEvent event : events) {
      switch (event) {
        case RoomEvent.LinkChanged(var now) -> linkIs(now);
        case RoomEvent.Entered(var channel) -> entered(channel);
        case RoomEvent.Exited(var channel) -> exited(channel);
        case RoomEvent.MembersKnown _,
            RoomEvent.Said _,
            RoomEvent.CameIn _,
            RoomEvent.WentOut _,
            RoomEvent.Renamed _,
            RoomEvent.TopicKnown _,
            RoomEvent.PresenceChanged _,
            RoomEvent.NotSent _,
            RoomEvent.Refused _,
            RoomEvent.Recalled _,
            RoomEvent.ServerSaid _ -> {}
        case RoomEvent.PageRead _, RoomEvent.NotRead _ -> past.apply(event);
      }
    }
    countUnread();
  }

  private void linkIs(Link now) {
    switch (now) {
      case Link.Online(_, var name) -> {
        roomName.set(name);
        link.set(now);
      }
      case Link.Connecting _, Link.Waiting _ -> link.set(now);
      case Link.Failed _, Link.Closed _ -> end(now);
    }
  }

  private void end(Link last) {
    link.set(last);
    Runnable left = onLeft;
    onLeft = () -> {};
    left.run();
  }

  private void entered(String channel) {
    if (joining.filter(wanted -> CaseMapping.same(wanted, channel)).isPresent()) {
      joining = Optional.empty();
      show(conversations.open(channel));
    }
  }

  private void exited(String channel) {
    if (leaving.remove(CaseMapping.fold(channel))) {
      conversations.find(channel).ifPresent(conversations::close);
    }
  }

  private void countUnread() {
    unread.set(conversations.all().stream().mapToInt(c -> c.unreadProperty().get()).sum());
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

  /** What happens when the stay is over, whoever ended it: it is run once. */
  public void setOnLeft(Runnable action) {
    onLeft = action;
  }

  /** Does what was typed into the conversation that is shown. */
  public void type(String typed) {
    Conversation here = conversations.currentProperty().get();
    switch (Typed.of(typed)) {
      case Typed.Nothing _ -> {}
      case Typed.Say(var text) -> say(here, text, ChatLine.Kind.MESSAGE);
      case Typed.Act(var text) -> say(here, text, ChatLine.Kind.ACTION);
      case Typed.Tell(var who, var text) -> {
        openWith(who);
        say(conversations.open(who), text, ChatLine.Kind.MESSAGE);
      }
      case Typed.Open(var who) -> openWith(who);
      case Typed.ChangeNickname(var nickname) -> changeNickname(nickname);
      case Typed.ChangeTopic(var topic) -> client.changeTopic(here.name(), topic);
      case Typed.ShowTopic _ ->
          conversations.explain(new Explanation.TopicIs(here.topicProperty().get()));
      case Typed.Join(var channel) -> join(channel);
      case Typed.Part(var channel) -> part(channel.orElse(here.name()));
      case Typed.Leave _ -> leave();
      case Typed.Help _ -> conversations.explain(new Explanation.Commands());
      case Typed.Incomplete(var command) -> conversations.explain(new Explanation.Usage(command));
      case Typed.Unknown(var command) ->
          conversations.explain(new Explanation.UnknownCommand(command));
    }
  }

  private void say(Conversation where, String text, ChatLine.Kind kind) {
    if (where.leftProperty().get()) {
      conversations.explain(new Explanation.NotInside(where.name()));
      return;
    }
    where.transcript().clearNew();
    where
        .transcript()
        .together(() ->
            text.lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> TextSplitter.split(line, PIECE).stream())
                .forEach(line -> sayLine(where, line, kind)));
  }

  private void sayLine(Conversation where, String text, ChatLine.Kind kind) {
    List<SendId> ids =
        switch (kind) {
          case ACTION -> client.act(where.name(), text);
          case MESSAGE, NOTICE -> client.say(where.name(), text);
        };
    ids.stream()
        .findFirst()
        .map(id -> pending(text, kind, id))
        .ifPresent(line -> where.transcript().sending(line, underWay()));
  }

  private Delivery underWay() {
    return link.get() instanceof Link.Online ? new Delivery.Sending() : new Delivery.Waiting();
  }

  private ChatLine pending(String text, ChatLine.Kind kind, SendId id) {
    String own = nicknameProperty().get();
    return new ChatLine("", clock.instant(), own, kind, text, true, Optional.of(id), false);
  }

  /** Sends again what could not be sent. */
  public void sendAgain(Conversation where, SendId id) {
    where
        .transcript()
        .takeBack(id)
        .ifPresent(line -> {
          client.sendAgain(id);
          ChatLine again = pending(line.text(), line.kind(), id);
          where.transcript().sending(again, underWay());
        });
  }

  /** Shows the conversation with one person, or a channel. */
  public void openWith(String name) {
    show(conversations.open(name));
  }

  /** Goes into a channel, which is made where there is none, and shows it. */
  public void join(String channel) {
    joining = Optional.of(channel);
    conversations
        .find(channel)
        .filter(c -> !c.leftProperty().get())
        .ifPresentOrElse(this::show, () -> client.join(channel));
  }

  /** Leaves a channel, or closes the conversation with a person. */
  public void part(String name) {
    Optional<Conversation> known = conversations.find(name);
    if (known.filter(c -> c.isChannel() && !c.leftProperty().get()).isPresent()) {
      leaving.add(CaseMapping.fold(name));
      client.part(name);
    } else {
      known.ifPresent(conversations::close);
    }
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
    if (link.get() instanceof Link.Online) {
      client.leave();
    } else {
      client.cancel();
    }
  }
}
