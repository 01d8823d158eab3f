package chat.roda.ui.rooms;

import chat.roda.client.ListedChannel;

/** A channel that one may choose from the list of them. */
sealed interface ChannelRow {
  /** What it is called, with its sign. */
  String name();

  /**
   * One that the room tells of.
   *
   * @param inside whether we are in it
   */
  record There(ListedChannel channel, boolean inside) implements ChannelRow {
    @Override
    public String name() {
      return channel.name();
    }
  }

  /** One that was typed, which may be there all the same, or is made. */
  record Typed(String name) implements ChannelRow {}
}
