package chat.roda.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A room on this machine in which something was said, to be come back into. */
final class WaitingRoom implements AutoCloseable {
  private static final Pattern OPEN = Pattern.compile(".*port (\\d+)\\.");
  private static final int MESSAGES = 40;

  private final Process host;
  private final int port;
  private final Socket guest;

  WaitingRoom(Path project) throws IOException {
    host =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.language=en",
                    "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc",
                    "--module-path=" + project + "/target/roda.jar:" + project + "/target/lib",
                    "--module=chat.roda/chat.roda.app.Main",
                    "host",
                    "--port=0",
                    "--listen=127.0.0.1",
                    "--forget",
                    "--no-limits"))
            .redirectErrorStream(true)
            .start();
    port = portOf(host.inputReader(StandardCharsets.UTF_8));
    guest = new Socket(InetAddress.getLoopbackAddress(), port);
    var said = new StringBuilder("bruno\n");
    for (int i = 0; i < MESSAGES; i++) {
      said.append("what was said as number ").append(i).append(", and a little more\n");
    }
    guest.getOutputStream().write(said.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static int portOf(BufferedReader out) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher open = OPEN.matcher(line);
      if (open.matches()) {
        return Integer.parseInt(open.group(1));
      }
    }
    throw new IOException("the room has not opened");
  }

  int port() {
    return port;
  }

  @Override
  public void close() throws IOException {
    guest.close();
    host.destroy();
  }
}
