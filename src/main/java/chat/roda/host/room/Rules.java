package chat.roda.host.room;

import chat.roda.host.account.Accounts;
import chat.roda.irc.Utf8;
import java.util.Optional;

/** What a channel's modes let somebody do (Modern IRC, "Channel Modes"). */
public final class Rules {
  private static final char CTCP = '\u0001';

  private Rules() {}

  /** The mode that keeps somebody from coming in, if any does. */
  public static Optional<ChannelMode> againstJoining(Person who, Channel channel, String key) {
    ChannelModes modes = channel.modes();
    boolean invited = who.invitations().contains(channel);
    if (who.is(UserMode.OPERATOR)) {
      return Optional.empty();
    }
    if (channel.bans(who) && !invited) {
      return Optional.of(ChannelMode.BAN);
    }
    if (channel.has(ChannelMode.INVITE_ONLY) && !invited && !channel.invites(who)) {
      return Optional.of(ChannelMode.INVITE_ONLY);
    }
    if (channel.has(ChannelMode.REGISTERED_ONLY) && !invited && who.account().isEmpty()) {
      return Optional.of(ChannelMode.REGISTERED_ONLY);
    }
    if (modes.key().filter(wanted -> !wanted.equals(key)).isPresent()) {
      return Optional.of(ChannelMode.KEY);
    }
    boolean full =
        modes.limit().isPresent() && channel.members().size() >= modes.limit().getAsInt();
    return full && !invited ? Optional.of(ChannelMode.LIMIT) : Optional.empty();
  }

  /** Operator is who makes a channel; and whose account made it, whenever they come. */
  static Ranks ranksOnComing(Person who, Channel channel, Accounts accounts) {
    if (channel.name().equals(Room.LOBBY)) {
      return who.is(UserMode.OPERATOR) ? Ranks.of(Rank.FOUNDER) : Ranks.NONE;
    }
    Optional<String> owner = accounts.ownerOf(channel.name());
    if (channel.isEmpty() && owner.isEmpty()) {
      return Ranks.of(Rank.OPERATOR);
    }
    return owner.isPresent() && owner.equals(who.account()) ? Ranks.of(Rank.OPERATOR) : Ranks.NONE;
  }

  /** The mode that keeps somebody from saying this, if any does. */
  public static Optional<ChannelMode> againstSaying(Person who, Channel channel, Utf8 text) {
    if (channel.has(ChannelMode.MEMBERS_ONLY) && !channel.has(who)) {
      return Optional.of(ChannelMode.MEMBERS_ONLY);
    }
    if (channel.has(ChannelMode.MODERATED)
        && !channel.ranksOf(who).isAtLeast(Rank.VOICE)
        && !who.is(UserMode.OPERATOR)) {
      return Optional.of(ChannelMode.MODERATED);
    }
    if (channel.silences(who)) {
      return Optional.of(ChannelMode.BAN);
    }
    if (channel.has(ChannelMode.NO_CTCP) && isRequest(text.toString())) {
      return Optional.of(ChannelMode.NO_CTCP);
    }
    return channel.has(ChannelMode.NO_COLOURS) && isColoured(text.toString())
        ? Optional.of(ChannelMode.NO_COLOURS)
        : Optional.empty();
  }

  /** Whether a program asks another one for something, and it is no action (CTCP). */
  private static boolean isRequest(String text) {
    return !text.isEmpty() && text.charAt(0) == CTCP && !text.startsWith(CTCP + "ACTION");
  }

  /** Whether there are colours in it (mIRC, hexadecimal). */
  private static boolean isColoured(String text) {
    return text.chars().anyMatch(c -> c == 0x03 || c == 0x04);
  }
}
