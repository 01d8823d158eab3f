package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A socket that speaks lines: what any client is to the host. */
public final class WireClient implements AutoCloseable {
  private static final int PATIENCE_MS = 10_000;

  private final Socket socket;
  private final InputStream in;
  private int pings;

  public WireClient(int port) throws IOException {
    this(new Socket(InetAddress.getLoopbackAddress(), port));
  }

  /** From this one of the machine's addresses. */
  public WireClient(int port, String from) throws IOException {
    this(new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName(from), 0));
  }

  private WireClient(Socket socket) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MS);
    in = new java.io.BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  public Socket socket() {
    return socket;
  }

  public void send(String... lines) throws IOException {
    sendRaw(String.join("\r\n", lines) + "\r\n");
  }

  public void sendRaw(String text) throws IOException {
    sendRaw(text.getBytes(StandardCharsets.UTF_8));
  }

  public void sendRaw(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  /** The next line; fails the test when none comes. */
  public String line() {
    var line = new ByteArrayOutputStream();
    try {
      int b = in.read();
      while (b >= 0 && b != '\n') {
        line.write(b);
        b = in.read();
      }
      if (b < 0) {
        return fail("closed after: " + line.toString(StandardCharsets.UTF_8));
      }
    } catch (SocketTimeoutException e) {
      return fail("nothing came after: " + line.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      return fail("broken: " + e.getMessage());
    }
    return line.toString(StandardCharsets.UTF_8).replaceAll("\r$", "");
  }

  /** Reads up to the line that matches, and returns it. */
  public String expect(String regex) {
    List<String> others = new ArrayList<>();
    while (others.size() < 100_000) {
      String line;
      try {
        line = line();
      } catch (AssertionError e) {
        throw new AssertionError("waiting for " + regex + " after " + tail(others), e);
      }
      if (line.matches(regex)) {
        return line;
      }
      others.add(line);
    }
    return fail("never came: " + regex);
  }

  /** All lines that the host has sent by now: a PING that is answered comes after them. */
  public List<String> soFar() throws IOException {
    String token = "barrier-" + ++pings;
    send("PING " + token);
    List<String> lines = new ArrayList<>();
    String line = line();
    while (!(line.contains(" PONG ") && line.endsWith(token))) {
      lines.add(line);
      line = line();
    }
    return lines;
  }

  /** The host closes the connection, whatever it still says before. */
  public void expectClosed() {
    try {
      while (in.read() >= 0) {}
    } catch (SocketTimeoutException e) {
      fail("still open");
    } catch (IOException e) {
      assertThat(e.getMessage()).as("a reset is a close too").isNotEmpty();
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> tail(List<String> lines) {
    return lines.subList(Math.max(0, lines.size() - 20), lines.size());
  }
}
