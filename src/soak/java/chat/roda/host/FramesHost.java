package chat.roda.host;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** A host in a process of its own, and somebody in it who talks as fast as is wished. */
public final class FramesHost implements AutoCloseable {
  private static final String WORDS =
      "the quick brown fox jumps over the lazy dog and the dog looks at https://example.org/fox "
          + "where nobody has ever seen one; perhaps it is only about typing, or perhaps it is not";

  private final HostProcess host;
  private final Socket socket;
  private final OutputStream out;
  private long said;

  /** Opens a room that keeps what is said in {@code data}. */
  public FramesHost(String data) throws IOException {
    host = new HostProcess("--no-limits", "--data=" + data);
    socket = new Socket(InetAddress.getLoopbackAddress(), host.port());
    out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
    out.write(bytes("CAP REQ :echo-message\r\nNICK fox\r\nUSER fox 0 * fox\r\nCAP END\r\n"));
    out.write(bytes("JOIN #lobby,#big,#elsewhere\r\n"));
    out.flush();
    Thread.ofVirtual().start(this::listen);
  }

  public int port() {
    return host.port();
  }

  /** The number that the last message begins with. */
  public long last() {
    return said - 1;
  }

  private void listen() {
    try (InputStream in = socket.getInputStream()) {
      var heard = new byte[1 << 16];
      while (in.read(heard) >= 0) {}
    } catch (IOException e) {
      // The end of the run.
    }
  }

  /** Says so many messages in a channel, as fast as the host takes them. */
  public void say(String channel, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      int length = (int) (20 + said * 37 % (WORDS.length() - 20));
      out.write(bytes("PRIVMSG " + channel + " :" + said + " " + WORDS.substring(0, length)));
      out.write('\r');
      out.write('\n');
      said++;
    }
    out.flush();
  }

  /** Says {@code rate} messages a second for so many seconds, in steps of 10 ms. */
  public void flood(String channel, int rate, int seconds) {
    try {
      long begun = System.nanoTime();
      for (int step = 1; step <= seconds * 100; step++) {
        say(channel, rate / 100);
        LockSupport.parkNanos(begun + step * 10_000_000L - System.nanoTime());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
    host.close();
  }
}
