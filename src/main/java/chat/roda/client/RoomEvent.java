package chat.roda.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person hears from a room. Events arrive on the thread that runs the {@link RoomClient}, in
 * the order in which the room sent them.
 *
 * <p>A <i>conversation</i> is a channel ({@code #lobby}) or the nickname of the other person.
 */
public sealed interface RoomEvent {
  /** The connection changed. */
  record LinkChanged(Link link) implements RoomEvent {}

  /** We are in this channel now. */
  record Entered(String channel) implements RoomEvent {}

  /** We are in this channel no longer. */
  record Exited(String channel) implements RoomEvent {}

  /** Everybody who is in the channel, ourselves included; replaces what was known. */
  record MembersKnown(String channel, List<Member> members) implements RoomEvent {
    public MembersKnown {
      members = List.copyOf(members);
    }
  }

  /** How the channel is run; replaces what was known. */
  record ModesKnown(String channel, ChannelModes modes) implements RoomEvent {}

  /** Somebody, perhaps we, changed that about how the channel is run. */
  record ModesSet(String channel, String by, List<ModeNews> news, Instant at) implements RoomEvent {
    public ModesSet {
      news = List.copyOf(news);
    }
  }

  /** Whom the channel keeps out, as we asked. */
  record BansKnown(String channel, List<ChannelBan> bans) implements RoomEvent {
    public BansKnown {
      bans = List.copyOf(bans);
    }
  }

  /**
   * The channels of the room that it shows, as we asked.
   *
   * @param more whether there are more than these
   */
  record ChannelsKnown(List<ListedChannel> channels, boolean more) implements RoomEvent {
    public ChannelsKnown {
      channels = List.copyOf(channels);
    }
  }

  /** Somebody said something. The same {@link ChatLine#id} never comes twice. */
  record Said(String conversation, ChatLine line) implements RoomEvent {}

  /**
   * Somebody, perhaps we, reacted to a message, or takes that back.
   *
   * @param to the id of the message
   * @param reaction an emoji, usually
   * @param given whether it is given, and not taken back
   */
  record Reacted(
      String conversation, String to, String nickname, String reaction, boolean given, Instant at)
      implements RoomEvent {}

  /** Somebody else is typing, or no longer. */
  record IsTyping(String conversation, String nickname, Typing typing) implements RoomEvent {}

  /** A message was taken back: its words are to be forgotten. */
  record Redacted(String conversation, String id, String by, String reason, Instant at)
      implements RoomEvent {}

  /**
   * A message is said in other words, which take the place of the former ones.
   *
   * @param wire the new words, with the formatting codes of IRC
   * @param sent by which of our sends it came about; only for our own
   */
  record Edited(
      String conversation,
      String id,
      String by,
      ChatLine.Kind kind,
      String wire,
      Optional<SendId> sent,
      Instant at)
      implements RoomEvent {}

  /** Somebody else came into the channel. */
  record CameIn(String channel, Member member, Instant at) implements RoomEvent {}

  /** Somebody else left the channel, or the room; {@code reason} is often empty. */
  record WentOut(String channel, String nickname, String reason, Instant at) implements RoomEvent {}

  /**
   * Somebody, perhaps we, was put out of the channel by another one; {@code reason} is often empty.
   * Where it was us, {@link Exited} follows.
   */
  record Removed(String channel, String nickname, String by, String reason, Instant at)
      implements RoomEvent {}

  /**
   * Somebody, perhaps we, goes by another nickname now.
   *
   * @param conversations the channels that we are in and they too; and where we have talked with
   *     them alone, that one, under its new name
   */
  record Renamed(String from, String to, boolean own, List<String> conversations, Instant at)
      implements RoomEvent {
    public Renamed {
      conversations = List.copyOf(conversations);
    }

    /** The same where we have talked with them. */
    Renamed andTalk() {
      List<String> all = Stream.concat(conversations.stream(), Stream.of(to)).toList();
      return new Renamed(from, to, own, all, at);
    }
  }

  /** The topic of the channel; {@code by} is empty where it is merely told, not just set. */
  record TopicKnown(String channel, String topic, Optional<String> by, Instant at)
      implements RoomEvent {}

  /** Somebody went away from the keyboard, or came back. */
  record PresenceChanged(String nickname, boolean away) implements RoomEvent {}

  /** Whether somebody whom we watch, or of whom we are told, is there; it may be known already. */
  record PresenceKnown(String nickname, Presence presence) implements RoomEvent {}

  /** Something about a person, which we asked, or which the room tells when we write to them. */
  record Learned(String nickname, PersonFact fact) implements RoomEvent {}

  /** Somebody invites us into a channel. */
  record Invited(String channel, String by) implements RoomEvent {}

  /** A message of ours did not get into the room, and will not by itself. */
  record NotSent(SendId id, Refusal why, String said) implements RoomEvent {}

  /** Something else that we asked for was refused; {@code about} is what it was about. */
  record Refused(String about, Refusal why, String said) implements RoomEvent {}

  /**
   * Something other than a message that happened in the conversation before, as the history tells
   * it: {@link CameIn}, {@link WentOut}, {@link Removed}, {@link Renamed} or {@link TopicKnown}. It
   * changes nothing of who is there now.
   */
  record Recalled(String conversation, RoomEvent what) implements RoomEvent {}

  /**
   * The answer to what was asked of the history, oldest first: {@link Said} and {@link Recalled}.
   *
   * @param conversation what it is about; empty where that is several
   * @param more whether there may be more
   */
  record PageRead(AskId ask, String conversation, List<RoomEvent> told, boolean more)
      implements RoomEvent {
    public PageRead {
      told = List.copyOf(told);
    }
  }

  /** Up to where we have read the conversation, in whatever window. */
  record ReadUntil(String conversation, Instant at) implements RoomEvent {}

  /** What was asked of the history cannot be had from the room: no connection, or it will not. */
  record NotRead(AskId ask) implements RoomEvent {}

  /** How it stands with protected nicknames; replaces what was known. */
  record AccountKnown(AccountState state) implements RoomEvent {}

  /** We were not signed in, or our nickname was not protected. */
  record AccountRefused(AccountProblem why, String said) implements RoomEvent {}

  /** The room itself says something to us. */
  record ServerSaid(String text, Instant at) implements RoomEvent {}
}
