package chat.roda.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server of one web page, which tells by {@code /done?key=value&...} what came of it. */
final class WebPage implements AutoCloseable {
  private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final BlockingQueue<Map<String, String>> outcomes = new LinkedBlockingQueue<>();
  private final byte[] page;

  WebPage(String page) throws IOException {
    this.page = page.getBytes(StandardCharsets.UTF_8);
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** What the page has told; nothing where it tells nothing in time. */
  Map<String, String> awaitOutcome() throws InterruptedException {
    Map<String, String> outcome = outcomes.poll(90, TimeUnit.SECONDS);
    return outcome == null ? Map.of() : outcome;
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listening.accept();
        Thread.ofVirtual().start(() -> answer(socket));
      }
    } catch (IOException e) {
      // It is closed.
    }
  }

  private void answer(Socket socket) {
    try (socket) {
      var lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      String request = lines.readLine();
      for (String header = request; header != null && !header.isEmpty(); ) {
        header = lines.readLine();
      }
      if (request != null && request.startsWith("GET /done?")) {
        outcomes.add(parse(request.split(" ")[1]));
      }
      String head =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
              + page.length
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(page);
    } catch (IOException e) {
      // The browser has gone.
    }
  }

  private static Map<String, String> parse(String address) {
    return Stream.of(address.substring(address.indexOf('?') + 1).split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> second));
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
