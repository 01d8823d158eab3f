package chat.roda.host;

import chat.roda.Fuzzing;
import chat.roda.irc.MessageParser;
import chat.roda.irc.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * For Jazzer: any bytes, cut anywhere, to a real host's port. After each input somebody who behaves
 * is answered in time and was told proper IRC alone, the connection ends when its peer ends it, and
 * the host has met no surprise.
 */
public final class SocketTarget {
  private static final int IN_TIME_MS = 10_000;
  private static final SocketTarget TARGET = new SocketTarget();

  private final ConcurrentLinkedQueue<String> surprises = new ConcurrentLinkedQueue<>();
  private final TestHost host;
  private final WireClient ana;

  /** Held so that it is not collected, and its handler with it. */
  private final Logger logger = Logger.getLogger("chat.roda");

  private SocketTarget() {
    logger.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
              surprises.add(entry.getMessage() + " " + Optional.ofNullable(entry.getThrown()));
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
    try {
      host = new TestHost();
      ana = host.irc("ana");
    } catch (IOException | HostException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    if (bytes.length > 0) {
      TARGET.meet(bytes);
    }
  }

  private void meet(byte[] bytes) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), host.port())) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(IN_TIME_MS);
      int seed = bytes[0] & 0xFF;
      send(socket, bytes, seed);
      if (seed % 8 == 7) {
        socket.setSoLinger(true, 0);
      } else {
        readToTheEnd(socket);
      }
    }
    List<String> heard = ana.soFar();
    heard.forEach(SocketTarget::check);
    Fuzzing.holds(surprises.isEmpty(), "no surprise", surprises);
  }

  private static void send(Socket socket, byte[] bytes, int seed) {
    try {
      int piece = 1 + seed * 5;
      for (int from = 1; from < bytes.length; from += piece) {
        socket.getOutputStream().write(bytes, from, Math.min(piece, bytes.length - from));
      }
      socket.shutdownOutput();
    } catch (IOException e) {
      // The host has ended it already: its right.
    }
  }

  private static void readToTheEnd(Socket socket) {
    try {
      InputStream in = socket.getInputStream();
      while (in.read() >= 0) {}
    } catch (java.net.SocketTimeoutException e) {
      Fuzzing.holds(false, "the connection ends when its peer ends it", "");
    } catch (IOException e) {
      // It ended by a reset.
    }
  }

  private static void check(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Parsed parsed = MessageParser.OF_SERVERS.parse(bytes, 0, bytes.length);
    Fuzzing.holds(parsed instanceof Parsed.Ok, "a line of IRC", line);
  }
}
