package chat.roda.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How much memory a host needs for people who are there and say nothing: opens connections from
 * several loopback addresses, waits through a round of pings, and tells what the host's process
 * has.
 */
public final class IdleConnections {
  private static final int PER_ADDRESS = 2500;
  private static final int PING_AFTER_SECONDS = 20;

  private final int port;
  private final boolean inLobby;
  private final CountDownLatch in;
  private final List<Socket> sockets = new ArrayList<>();

  private IdleConnections(int port, int count, boolean inLobby) {
    this.port = port;
    this.inLobby = inLobby;
    this.in = new CountDownLatch(count);
  }

  /** Arguments: how many connections, and {@code lobby} where they are to be in the lobby. */
  public static void main(String[] args) throws Exception {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    boolean inLobby = args.length > 1 && args[1].equals("lobby");
    try (var host =
        new HostProcess(
            "--forget",
            "--connections-per-address=" + PER_ADDRESS,
            "--ping-after=" + PING_AFTER_SECONDS)) {
      tell(host, "nobody is there");
      var people = new IdleConnections(host.port(), count, inLobby);
      people.comeIn(count);
      tell(host, count + " are there");
      Thread.sleep(2000L * PING_AFTER_SECONDS);
      tell(host, "after a round of pings");
      people.leave();
    }
  }

  private static void tell(HostProcess host, String when) {
    System.out.printf(
        "%-24s %5d MiB resident (most: %d MiB), %d descriptors, %d threads of the system%n",
        when,
        host.status("VmRSS") / 1024,
        host.status("VmHWM") / 1024,
        host.descriptors(),
        host.status("Threads"));
  }

  private void comeIn(int count) throws Exception {
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      var socket = new Socket();
      socket.bind(new InetSocketAddress("127.0.0." + (1 + i / PER_ADDRESS), 0));
      socket.connect(new InetSocketAddress("127.0.0.1", port));
      sockets.add(socket);
      int number = i;
      Thread.ofVirtual().start(() -> stay(socket, number));
    }
    if (!in.await(10, TimeUnit.MINUTES)) {
      throw new IllegalStateException(in.getCount() + " did not get in");
    }
    System.out.printf("all in after %.1f s%n", (System.nanoTime() - start) / 1e9);
  }

  private void stay(Socket socket, int number) {
    try (socket) {
      var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
      send(socket, "NICK idle" + number + "\r\nUSER idle 0 * :Idle\r\n");
      var lines = new BufferedReader(in, 512);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("PING ")) {
          send(socket, line.replace("PING", "PONG") + "\r\n");
        } else if (line.contains(inLobby ? " 366 " : " 376 ")) {
          this.in.countDown();
        } else if (inLobby && line.contains(" 376 ")) {
          send(socket, "JOIN #lobby\r\n");
        }
      }
    } catch (IOException e) {
      // It has left.
    }
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void leave() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
