package chat.roda.host.command.channel;

import chat.roda.host.command.request.Powers;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.host.room.ChannelMode;
import chat.roda.host.room.MaskList;
import chat.roda.host.room.Rank;
import chat.roda.irc.Numeric;

/** Shows the lists of a channel. */
final class MaskLists {
  private MaskLists() {}

  /** Everybody sees who is banned; the other lists are for those who keep them. */
  static void tell(Request request, Channel channel, ChannelMode mode) {
    if (mode != ChannelMode.BAN && !Powers.require(request, channel, Rank.HALF_OPERATOR)) {
      return;
    }
    Numeric each =
        mode == ChannelMode.BAN
            ? Numeric.RPL_BANLIST
            : mode == ChannelMode.EXCEPTION ? Numeric.RPL_EXCEPTLIST : Numeric.RPL_INVEXLIST;
    Numeric end =
        mode == ChannelMode.BAN
            ? Numeric.RPL_ENDOFBANLIST
            : mode == ChannelMode.EXCEPTION
                ? Numeric.RPL_ENDOFEXCEPTLIST
                : Numeric.RPL_ENDOFINVEXLIST;
    for (MaskList.Item item : channel.modes().list(mode).items()) {
      request
          .reply()
          .numeric(
              each,
              channel.name(),
              item.mask().wire(),
              item.setBy(),
              Long.toString(item.at().getEpochSecond()));
    }
    request.reply().numeric(end, channel.name(), "End of list");
  }
}
