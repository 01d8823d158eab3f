package chat.roda.load;

import chat.roda.host.HostProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The servers that are compared. */
enum Contender {
  KERNEL("kernel's floor", Dialect.PLAIN, "gcc"),
  RODA("Roda", Dialect.IRC, ""),
  RODA_PLAIN("Roda, plain lines", Dialect.PLAIN, ""),
  RODA_KEEPING("Roda, kept on disk", Dialect.IRC, ""),
  THREADS("a thread a client", Dialect.PLAIN, ""),
  NGIRCD("ngIRCd", Dialect.IRC, "ngircd"),
  INSPIRCD("InspIRCd", Dialect.IRC, "inspircd");

  private final String title;
  private final Dialect dialect;
  private final String needs;

  Contender(String title, Dialect dialect, String needs) {
    this.title = title;
    this.dialect = dialect;
    this.needs = needs;
  }

  String title() {
    return title;
  }

  Dialect dialect() {
    return dialect;
  }

  /** The program that must be there for it, or nothing. */
  String needs() {
    return needs;
  }

  boolean isHere() {
    return needs.isEmpty() || Peers.find(needs).isPresent();
  }

  /** Starts it, fresh, on a port of loopback. */
  Running start(Path scratch) throws IOException {
    return switch (this) {
      case KERNEL -> relay(scratch);
      case RODA, RODA_PLAIN -> roda("--forget");
      case RODA_KEEPING -> roda("--data=" + Files.createTempDirectory(scratch, "kept"));
      case THREADS -> threads(scratch);
      case NGIRCD -> Peers.ngircd(scratch);
      case INSPIRCD -> Peers.inspircd(scratch);
    };
  }

  private static Running roda(String option) throws IOException {
    var host = new HostProcess("--no-limits", "--listen=127.0.0.1", option);
    return new Running(host.port(), host.pid(), host::close);
  }

  private static Running relay(Path scratch) throws IOException {
    Path program = scratch.resolve("relay");
    if (!Files.exists(program)) {
      Path source = Path.of("src/soak/c/relay.c");
      Process compiler =
          new ProcessBuilder("gcc", "-O2", "-o", program.toString(), source.toString())
              .inheritIO()
              .start();
      compiler.onExit().join();
    }
    int port = Running.freePort();
    return Running.start(
        port, scratch.resolve("relay.log"), List.of(program.toString(), Integer.toString(port)));
  }

  /** With the same JVM, collector and heap as Roda. */
  private static Running threads(Path scratch) throws IOException {
    int port = Running.freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(HostProcess.JVM);
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.addAll(List.of(ThreadServer.class.getName(), Integer.toString(port)));
    return Running.start(port, scratch.resolve("threads.log"), command);
  }
}
