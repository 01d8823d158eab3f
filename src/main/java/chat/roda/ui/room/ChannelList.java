package chat.roda.ui.room;

import chat.roda.client.ListedChannel;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.conversation.Conversation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The channels of a room, those that one is not in, too, as the room told them last. FX thread. */
public final class ChannelList {
  /** What was told so long ago is good enough for what is merely offered. */
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final RoomClient client;
  private final Conversations conversations;
  private final Predicate<String> inside;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Optional<RoomEvent.ChannelsKnown>> known =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Instant asked = Instant.MIN;
  private Runnable onWanted = () -> {};

  /**
   * @param inside whether we are in the channel of that name
   */
  ChannelList(
      RoomClient client, Conversations conversations, Predicate<String> inside, Clock clock) {
    this.client = client;
    this.conversations = conversations;
    this.inside = inside;
    this.clock = clock;
  }

  void apply(RoomEvent event) {
    switch (event) {
      case RoomEvent.ChannelsKnown now -> known.set(Optional.of(now));
      case RoomEvent.LinkChanged _ -> {
        asked = Instant.MIN;
        known.set(Optional.empty());
      }
      case RoomEvent other -> {}
    }
  }

  /** What the room told last; empty until it has, over each connection. */
  public ReadOnlyObjectProperty<Optional<RoomEvent.ChannelsKnown>> knownProperty() {
    return known.getReadOnlyProperty();
  }

  /** Asks the room anew. */
  public void ask() {
    asked = clock.instant();
    client.askChannels();
  }

  /** Asks the room, unless it has just been asked. */
  public void refresh() {
    if (asked.isBefore(clock.instant().minus(FRESH))) {
      ask();
    }
  }

  /** Whether we are in the channel of that name. */
  public boolean isIn(String channel) {
    return inside.test(channel);
  }

  /** Those that one may go into. */
  public List<ListedChannel> others() {
    return known.get().map(RoomEvent.ChannelsKnown::channels).orElse(List.of()).stream()
        .filter(channel -> !isIn(channel.name()))
        .toList();
  }

  /** The names of those that the side bar has, then of all others; the room is asked for these. */
  List<String> names() {
    refresh();
    List<String> here =
        conversations.all().stream()
            .filter(Conversation::isChannel)
            .map(Conversation::name)
            .toList();
    Stream<String> others =
        others().stream()
            .map(ListedChannel::name)
            .filter(name -> here.stream().noneMatch(one -> CaseMapping.same(one, name)));
    return Stream.concat(here.stream(), others).toList();
  }

  /** {@code action} shows the list. */
  public void setOnWanted(Runnable action) {
    onWanted = action;
  }

  /** The person wants to see the list. */
  void show() {
    onWanted.run();
  }
}
