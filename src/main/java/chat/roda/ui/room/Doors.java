package chat.roda.ui.room;

import chat.roda.client.ChannelChange;
import chat.roda.client.Link;
import chat.roda.client.Moderation;
import chat.roda.client.Refusal;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.conversation.Conversation;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The ways into channels and out of conversations, for the person and for others. FX thread. */
final class Doors {
  private static final Set<Refusal> NOT_LET_IN =
      EnumSet.of(
          Refusal.BANNED,
          Refusal.CHANNEL_FULL,
          Refusal.INVITED_ONLY,
          Refusal.CHANNEL_KEY,
          Refusal.SIGNED_IN_ONLY);

  private final RoomClient client;
  private final Conversations conversations;
  private final Set<String> inside = new HashSet<>();
  private final Set<String> leaving = new HashSet<>();
  private boolean online;
  private Mutes mutes = Mutes.NONE;
  private Kept kept = Kept.NOTHING;
  private Optional<String> joining = Optional.empty();
  private Consumer<RoomEvent.BansKnown> onBans = _ -> {};
  private Consumer<Moderation> onModerated = _ -> {};
  private Consumer<ChannelChange> onChanged = _ -> {};
  private Consumer<String> onRefused = _ -> {};

  Doors(RoomClient client, Conversations conversations) {
    this.client = client;
    this.conversations = conversations;
  }

  /** From now on this keeps which channels we are in; those that it has are entered again. */
  void setKept(Kept now) {
    kept = now;
    now.channels().forEach(client::join);
  }

  /**
   * Asks to be let in; what is to be shown at once, where we are in already.
   *
   * @param password that of the channel; empty for none
   */
  Optional<Conversation> join(String channel, String password) {
    joining = Optional.of(channel);
    Optional<Conversation> there = conversations.find(channel).filter(this::isInside);
    if (there.isEmpty()) {
      client.join(channel, password);
    }
    return there;
  }

  /** Whether we are in the channel of that name. */
  boolean isIn(String channel) {
    return conversations.find(channel).filter(this::isInside).isPresent();
  }

  /** One that our copy has is shown before the channel has let us in, and perhaps it never does. */
  private boolean isInside(Conversation channel) {
    return inside.contains(CaseMapping.fold(channel.name())) && !channel.leftProperty().get();
  }

  /** Takes from what the room says where we are now; what is to be shown then. */
  Optional<Conversation> apply(RoomEvent event) {
    return switch (event) {
      case RoomEvent.LinkChanged(var link) -> {
        online = link instanceof Link.Online;
        inside.clear();
        yield Optional.empty();
      }
      case RoomEvent.Entered(var channel) -> entered(channel);
      case RoomEvent.Refused(var about, var why, _) -> {
        onRefused.accept(about);
        conversations
            .find(about)
            .filter(channel -> NOT_LET_IN.contains(why) && !isInside(channel))
            .ifPresent(Conversation::stayOutside);
        yield Optional.empty();
      }
      case RoomEvent.Exited(var channel) -> {
        exited(channel);
        yield Optional.empty();
      }
      case RoomEvent.BansKnown bans -> {
        onBans.accept(bans);
        yield Optional.empty();
      }
      case RoomEvent other -> Optional.empty();
    };
  }

  private Optional<Conversation> entered(String channel) {
    kept.inside(channel, true);
    inside.add(CaseMapping.fold(channel));
    boolean wanted = joining.filter(name -> CaseMapping.same(name, channel)).isPresent();
    if (wanted) {
      joining = Optional.empty();
    }
    return wanted ? Optional.of(conversations.open(channel)) : Optional.empty();
  }

  /** Leaves a channel, or closes the conversation with a person. */
  void part(String name) {
    Optional<Conversation> known = conversations.find(name);
    if (known.filter(c -> c.isChannel() && (isInside(c) || !online)).isPresent()) {
      leaving.add(CaseMapping.fold(name));
      client.part(name);
    } else {
      known.ifPresent(conversations::close);
    }
  }

  /** Does something to a person in a channel: lets them in, puts them out, gives them a say. */
  void moderate(Moderation moderation) {
    client.moderate(moderation);
    onModerated.accept(moderation);
  }

  /**
   * These hear of what was asked of the room.
   *
   * @param refused hears about whom or what something was refused
   */
  void setOnAsked(
      Consumer<Moderation> moderated, Consumer<ChannelChange> changed, Consumer<String> refused) {
    onModerated = moderated;
    onChanged = changed;
    onRefused = refused;
  }

  /** {@code action} hears whom a channel keeps out, when that was asked. */
  void setOnBans(Consumer<RoomEvent.BansKnown> action) {
    onBans = action;
  }

  /** Asks whom a channel keeps out, for {@link #setOnBans}; every change of it asks, too. */
  void askBans(String channel) {
    client.askBans(channel);
  }

  void setMutes(Mutes now) {
    mutes = now;
    conversations.setMutes(now);
  }

  /** Tells less of a conversation from now on, or as much as of others. */
  void mute(Conversation conversation, boolean now) {
    conversation.mutedProperty().set(now);
    mutes.mute(conversation.name(), now);
  }

  /** Changes how a channel is run. */
  void change(ChannelChange change) {
    client.change(change);
    onChanged.accept(change);
    if (change instanceof ChannelChange.Ban(var channel, _, _)) {
      askBans(channel);
    }
  }

  private void exited(String channel) {
    kept.inside(channel, false);
    inside.remove(CaseMapping.fold(channel));
    if (leaving.remove(CaseMapping.fold(channel))) {
      conversations.find(channel).ifPresent(conversations::close);
    }
  }
}
