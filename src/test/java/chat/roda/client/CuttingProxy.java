package chat.roda.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A wire to a host that breaks: the first connection that is armed is cut after so many more bytes
 * in one direction. All others stand.
 */
final class CuttingProxy implements AutoCloseable {
  /** Which way the bytes go that are counted. */
  enum Direction {
    TO_HOST,
    TO_CLIENT
  }

  private static final int NEVER = Integer.MAX_VALUE;

  private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int hostPort;
  private final Direction direction;
  private final AtomicInteger left = new AtomicInteger(NEVER);

  CuttingProxy(int hostPort, Direction direction) throws IOException {
    this.hostPort = hostPort;
    this.direction = direction;
    Thread.ofVirtual().start(this::accept);
  }

  RoomAddress address() {
    return new RoomAddress("127.0.0.1", listening.getLocalPort());
  }

  /** Lets {@code bytes} more through, and cuts then, once. */
  void cutAfter(int bytes) {
    left.set(bytes);
  }

  boolean hasCut() {
    return left.get() == NEVER;
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listening.accept();
        Socket host = new Socket(InetAddress.getLoopbackAddress(), hostPort);
        client.setTcpNoDelay(true);
        host.setTcpNoDelay(true);
        Thread.ofVirtual().start(() -> pass(client, host, Direction.TO_HOST));
        Thread.ofVirtual().start(() -> pass(host, client, Direction.TO_CLIENT));
      }
    } catch (IOException e) {
      // The proxy is closed.
    }
  }

  private void pass(Socket from, Socket to, Direction way) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] bytes = new byte[4096];
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        int through = way == direction ? allowed(count) : count;
        out.write(bytes, 0, through);
        if (through < count) {
          return;
        }
      }
    } catch (IOException e) {
      // Cut from either side.
    }
  }

  /** How many of {@code count} bytes pass; fewer than all means that the wire breaks after them. */
  private int allowed(int count) {
    int before = left.getAndUpdate(n -> n == NEVER ? NEVER : n < count ? NEVER : n - count);
    return before == NEVER || before >= count ? count : before;
  }
}
