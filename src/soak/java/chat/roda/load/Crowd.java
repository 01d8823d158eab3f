package chat.roda.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Many clients of one server, all on one thread. The first of them speak. */
final class Crowd implements AutoCloseable {
  private static final int AT_ONCE = 256 * 1024;
  private static final int PER_ADDRESS = 250;
  private static final int MOST_AT_DOOR = 5;
  private static final long AT_DOOR = TimeUnit.MICROSECONDS.toNanos(300);
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(180);
  private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(300);

  private final int port;
  private final Dialect dialect;
  private final int senders;
  private final Selector selector = Selector.open();
  private final Tally tally = new Tally();
  private final List<Guest> guests = new ArrayList<>();
  private final ByteBuffer in = ByteBuffer.allocateDirect(AT_ONCE);
  private final long origin = System.nanoTime();
  private long lastRead = origin;

  Crowd(int port, Dialect dialect, int senders) throws IOException {
    this.port = port;
    this.dialect = dialect;
    this.senders = senders;
  }

  Dialect dialect() {
    return dialect;
  }

  Tally tally() {
    return tally;
  }

  int size() {
    return guests.size();
  }

  int senders() {
    return senders;
  }

  Guest guest(int number) {
    return guests.get(number);
  }

  /** Microseconds of the clock that is in the messages. */
  long micros() {
    return (System.nanoTime() - origin) / 1000;
  }

  /** When anything was read the last time, in nanoseconds of the system. */
  long lastRead() {
    return lastRead;
  }

  /** Connects so many and waits until all of them are welcome; plain servers welcome nobody. */
  void comeIn(int count, String name) throws IOException {
    for (int i = 0; i < count; i++) {
      SocketChannel channel = SocketChannel.open();
      // Many addresses: a bound for each address is not what is measured.
      String address = "127.0." + (1 + i / PER_ADDRESS) + "." + (1 + i % PER_ADDRESS);
      channel.bind(new InetSocketAddress(address, 0));
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
      var guest = new Guest(i, channel, key, tally, senders);
      key.attach(guest);
      guests.add(guest);
      guest.connect(new InetSocketAddress("127.0.0.1", port), dialect.greeting(name + i));
      letIn(i + 1);
    }
    await("connected", () -> tally.connections() == count);
    if (dialect == Dialect.IRC) {
      await("welcome", () -> tally.registrations() == count);
    }
  }

  /**
   * Nobody connects faster than the server takes them, or than 3,000 a second: some servers let
   * only ten wait at their door, and the system makes those who come then try again after a second.
   */
  private void letIn(int come) throws IOException {
    long deadline = System.nanoTime() + AT_DOOR;
    do {
      turn(0);
    } while (come - tally.registrations() > MOST_AT_DOOR && System.nanoTime() < deadline);
  }

  /** All enter the room, and wait until each has seen who is in it. */
  void join() throws IOException {
    for (int i = 0; i < size() && dialect == Dialect.IRC; i++) {
      guests.get(i).send(dialect.join());
      if (i % 20 == 0) {
        turn(0);
      }
    }
    if (dialect == Dialect.IRC) {
      await("in the room", () -> tally.joins() == size());
    }
  }

  /** Waits until nothing comes any more and the server's processor rests. */
  void settle(Usage server) throws IOException {
    long deadline = System.nanoTime() + PATIENCE;
    long since = System.nanoTime();
    double cpu = server.cpuSeconds();
    while (System.nanoTime() - Math.max(since, lastRead) < QUIET) {
      turn(50);
      if (server.cpuSeconds() - cpu > 0.02) {
        cpu = server.cpuSeconds();
        since = System.nanoTime();
      }
      if (System.nanoTime() > deadline) {
        throw new IOException("the server does not come to rest");
      }
    }
  }

  private void await(String what, BooleanSupplier condition) throws IOException {
    long deadline = System.nanoTime() + PATIENCE;
    while (!condition.getAsBoolean()) {
      turn(100);
      if (System.nanoTime() > deadline) {
        throw new IOException("not all of " + size() + " are " + what);
      }
    }
  }

  /** Reads and writes what is ready; waits for it for at most so many milliseconds. */
  void turn(long millis) throws IOException {
    try {
      if (millis == 0) {
        selector.selectNow(this::ready);
      } else {
        selector.select(this::ready, millis);
      }
    } catch (Broken e) {
      throw e.cause;
    }
  }

  private void ready(SelectionKey key) {
    try {
      var guest = (Guest) key.attachment();
      if (key.isConnectable()) {
        guest.connected();
      } else if (key.isWritable()) {
        guest.flush();
      }
      if (key.isReadable()) {
        while (guest.read(in, origin) == AT_ONCE) {}
        lastRead = System.nanoTime();
      }
    } catch (IOException e) {
      throw new Broken(e);
    }
  }

  /** Carries what went wrong with a connection through the selector. */
  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient IOException cause;

    Broken(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }

  @Override
  public void close() throws IOException {
    for (Guest guest : guests) {
      guest.channel().close();
    }
    selector.close();
  }
}
