package chat.roda.client;

import chat.roda.client.Inbox.Item;
import chat.roda.irc.Parsed;
import chat.roda.net.Dialer;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;

/** Puts what the network does into an inbox. */
record Network(Inbox inbox) implements Dialer.Listener, Wire.Listener {
  Dialer dial(RoomAddress address, Duration limit) {
    var dialer = new Dialer(address.host(), address.port(), limit, this);
    dialer.start();
    return dialer;
  }

  @Override
  public void connected(Dialer from, SocketChannel channel) {
    put(new Item.Connected(from, channel));
  }

  @Override
  public void failed(Dialer from, IOException why) {
    put(new Item.NotConnected(from, why));
  }

  @Override
  public void line(Wire from, Parsed line) {
    put(new Item.Line(from, line));
  }

  @Override
  public void ended(Wire from, Optional<IOException> cause) {
    put(new Item.Ended(from, cause));
  }

  /** Lets go of what nobody wants to hear any longer. */
  static void discard(Item item) {
    if (item instanceof Item.Connected(Dialer _, SocketChannel channel)) {
      try {
        channel.close();
      } catch (IOException e) {
        System.getLogger(Network.class.getName()).log(System.Logger.Level.DEBUG, "closing", e);
      }
    }
  }

  private void put(Item item) {
    try {
      if (!inbox.put(item)) {
        discard(item);
      }
    } catch (InterruptedException e) {
      discard(item);
      Thread.currentThread().interrupt();
    }
  }
}
