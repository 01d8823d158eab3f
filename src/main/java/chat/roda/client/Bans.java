package chat.roda.client;

import chat.roda.irc.Command;
import chat.roda.irc.Numeric;
import java.time.Instant;
import java.util.Map;

/** Who may not come into a channel: the list of its bans, as it was asked for. */
final class Bans {
  static final Map<Command, Rule> RULES =
      Map.of(Numeric.RPL_BANLIST, Bans::listed, Numeric.RPL_ENDOFBANLIST, Bans::complete);

  private Bans() {}

  /** {@code <us> <channel> <mask> [<who> <set-ts>]}. */
  private static Step listed(RoomState state, Incoming in) {
    String by = in.message().param(3).split("!", 2)[0];
    var ban = new ChannelBan(in.message().param(2), by, at(in.message().param(4)));
    return state
        .channel(in.message().param(1))
        .map(channel -> Step.to(state.with(channel.banning(ban))))
        .orElse(Step.to(state));
  }

  private static Instant at(String seconds) {
    return seconds.matches("\\d{1,11}")
        ? Instant.ofEpochSecond(Long.parseLong(seconds))
        : Instant.EPOCH;
  }

  private static Step complete(RoomState state, Incoming in) {
    return state
        .channel(in.message().param(1))
        .map(channel ->
            Step.to(state.with(channel.bansComplete()))
                .tell(new RoomEvent.BansKnown(channel.name(), channel.bans())))
        .orElse(Step.to(state));
  }
}
