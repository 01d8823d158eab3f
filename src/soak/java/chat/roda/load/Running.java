package chat.roda.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server that runs in a process of its own.
 *
 * @param end ends it, and waits for that
 */
record Running(int port, long pid, Runnable end) implements AutoCloseable {
  private static final int TRIES = 200;

  /** A port that nobody listens on. */
  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Starts a program, and waits until it listens on the port. What it says goes into a file. */
  static Running start(int port, Path log, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var running = new Running(port, process.pid(), () -> end(process));
    for (int i = 0; i < TRIES && process.isAlive(); i++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return running;
      } catch (IOException e) {
        pause();
      }
    }
    running.close();
    throw new IOException("it does not listen, see " + log + ": " + command);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void end(Process process) {
    process.destroyForcibly().onExit().join();
  }

  Usage usage() {
    return new Usage(pid);
  }

  @Override
  public void close() {
    end.run();
  }
}
