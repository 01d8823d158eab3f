package chat.roda.client;

import chat.roda.irc.ChannelName;
import chat.roda.irc.Command;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The channels that the room has listed so far, as they were asked for (Modern IRC, "LIST
 * message"). Immutable.
 *
 * @param more whether there are more than are kept
 */
record Listing(List<ListedChannel> channels, boolean more) {
  static final Listing EMPTY = new Listing(List.of(), false);

  /** More than anybody looks through; public networks have tens of thousands. */
  static final int MAX = 1000;

  static final Map<Command, Rule> RULES =
      Map.of(
          Numeric.RPL_LISTSTART, (state, _) -> Step.to(state.listing(EMPTY)),
          Numeric.RPL_LIST, Listing::listed,
          Numeric.RPL_LISTEND, Listing::complete);

  Listing {
    channels = List.copyOf(channels);
  }

  private Listing with(ListedChannel one) {
    return channels.size() >= MAX
        ? new Listing(channels, true)
        : new Listing(Stream.concat(channels.stream(), Stream.of(one)).toList(), more);
  }

  /** {@code <us> <channel> <people> :<topic>}. */
  private static Step listed(RoomState state, Incoming in) {
    Message line = in.message();
    String name = line.param(1);
    if (!ChannelName.isValid(name) || !line.param(2).matches("\\d{1,9}")) {
      return Step.to(state);
    }
    var one = new ListedChannel(name, Integer.parseInt(line.param(2)), line.param(3));
    return Step.to(state.listing(state.listing().with(one)));
  }

  private static Step complete(RoomState state, Incoming in) {
    Listing all = state.listing();
    return Step.to(state.listing(EMPTY))
        .tell(new RoomEvent.ChannelsKnown(all.channels(), all.more()));
  }
}
