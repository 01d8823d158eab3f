package chat.roda.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The kind of server that was there before Roda: a thread of the system for each client, a lock,
 * and under it a blocking write to everybody. The first line is the nickname, {@code /sair} ends
 * it, a newcomer sees the last ten messages.
 */
final class ThreadServer {
  private static final int LAST = 10;
  private static final int BACKLOG = 1024;

  private final Object lock = new Object();

  // Guarded by the lock.
  private final Map<Socket, String> clients = new HashMap<>();
  private final Deque<String> last = new ArrayDeque<>();

  private ThreadServer() {}

  /** Argument: the port, on loopback alone. */
  public static void main(String[] args) throws IOException {
    var server = new ThreadServer();
    try (var listener =
        new ServerSocket(Integer.parseInt(args[0]), BACKLOG, InetAddress.getLoopbackAddress())) {
      while (true) {
        Socket client = listener.accept();
        Thread.ofPlatform().daemon().start(() -> server.serve(client));
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      client.setTcpNoDelay(true);
      var lines =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
      String nickname = lines.readLine();
      if (nickname != null) {
        comeIn(client, nickname);
        listen(client, nickname, lines);
      }
    } catch (IOException e) {
      // It is gone, which is told as for any other.
    }
    leave(client);
  }

  private void comeIn(Socket client, String nickname) throws IOException {
    synchronized (lock) {
      for (String said : last) {
        write(client, bytes(said));
      }
      clients.put(client, nickname);
      tell(nickname + " entrou no chat.", client);
    }
  }

  private void listen(Socket client, String nickname, BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals("/sair")) {
        return;
      }
      String said = nickname + ": " + line;
      synchronized (lock) {
        last.add(said);
        if (last.size() > LAST) {
          last.remove();
        }
        tell(said, client);
      }
    }
  }

  private void leave(Socket client) {
    synchronized (lock) {
      String nickname = clients.remove(client);
      if (nickname != null) {
        tell(nickname + " saiu do chat.", client);
      }
    }
  }

  private void tell(String text, Socket butThis) {
    byte[] bytes = bytes(text);
    for (Socket client : clients.keySet()) {
      if (client != butThis) {
        try {
          write(client, bytes);
        } catch (IOException e) {
          // Its own thread sees that it is gone.
        }
      }
    }
  }

  private static byte[] bytes(String text) {
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Socket client, byte[] bytes) throws IOException {
    client.getOutputStream().write(bytes);
  }
}
