package chat.roda.client;

import chat.roda.client.Inbox.Item;
import chat.roda.client.wire.Dialer;
import chat.roda.client.wire.Wire;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/** Puts what the network does into an inbox. */
record Network(Inbox inbox) {
  Dialer dial(RoomAddress address, Duration limit) {
    var listener =
        new Dialer.Listener() {
          @Override
          public void connected(Dialer from, Socket socket) {
            put(new Item.Connected(from, socket));
          }

          @Override
          public void failed(Dialer from, IOException why) {
            put(new Item.NotConnected(from, why));
          }
        };
    var dialer = new Dialer(address.host(), address.port(), limit, listener);
    dialer.start();
    return dialer;
  }

  Wire carry(Socket socket) {
    var wire = new Wire(socket, LenientParser.MAX_LINE_BYTES);
    wire.start(
        new Wire.Listener() {
          @Override
          public void line(byte[] line) {
            put(new Item.Line(wire, LenientParser.parse(line)));
          }

          @Override
          public void ended(Optional<IOException> cause) {
            put(new Item.Ended(wire, cause));
          }
        });
    return wire;
  }

  /** Lets go of what nobody wants to hear any longer. */
  static void discard(Item item) {
    if (item instanceof Item.Connected(Dialer _, Socket socket)) {
      try {
        socket.close();
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
