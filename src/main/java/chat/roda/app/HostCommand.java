package chat.roda.app;

import chat.roda.app.log.LogFolder;
import chat.roda.client.RoomAddress;
import chat.roda.history.MemoryLog;
import chat.roda.history.MessageLog;
import chat.roda.host.Host;
import chat.roda.host.HostException;
import chat.roda.host.HostOptions;
import chat.roda.host.room.RoomSettings;
import chat.roda.settings.SettingsFolder;
import chat.roda.texts.Texts;
import chat.roda.ui.hosting.ReachableAddresses;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Hosts a room without a window, until the program is told to end. */
@Command(
    name = "host",
    synopsisHeading = "${bundle:help.usage} ",
    description = "${bundle:host.description}",
    sortOptions = false)
final class HostCommand implements Callable<Integer> {
  private static final int MAX_HISTORY = 1000;

  private final Texts texts;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      defaultValue = HostOptions.ALL_INTERFACES,
      descriptionKey = "host.option.listen")
  private String listen = HostOptions.ALL_INTERFACES;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + HostOptions.DEFAULT_PORT,
      descriptionKey = "host.option.port")
  private int port;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "host.option.name")
  private String name = "";

  @Option(
      names = "--server-name",
      paramLabel = "NAME",
      defaultValue = HostOptions.DEFAULT_SERVER_NAME,
      descriptionKey = "host.option.server-name")
  private String serverName = HostOptions.DEFAULT_SERVER_NAME;

  @Option(
      names = "--history",
      paramLabel = "N",
      defaultValue = "" + HostOptions.DEFAULT_HISTORY,
      descriptionKey = "host.option.history")
  private int history;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "host.option.data")
  private String data = "";

  @Option(names = "--forget", descriptionKey = "host.option.forget")
  private boolean forget;

  @Mixin private final KeepingOptions keeping;
  @Mixin private final AccessOptions access;
  @Mixin private final LimitOptions limits;

  HostCommand(Texts texts) {
    this.texts = texts;
    this.keeping = new KeepingOptions(texts);
    this.access = new AccessOptions(texts);
    this.limits = new LimitOptions(texts);
  }

  @Override
  public Integer call() throws InterruptedException {
    HostOptions options = options();
    LogFolder.begin(folder().orElseGet(SettingsFolder::ofDataOnThisMachine));
    Optional<RoomLock> lock = lock(options.room().roomName());
    if (lock.isEmpty()) {
      err().println(texts.format("host.problem.room-open", options.room().roomName()));
      return CommandLine.ExitCode.SOFTWARE;
    }
    try (var _ = lock.get()) {
      var host = Host.start(options, log(options));
      Runtime.getRuntime().addShutdownHook(new Thread(host::close, "goodbye"));
      announce(options, host.address().getPort());
      new CountDownLatch(1).await();
      return CommandLine.ExitCode.OK;
    } catch (HostException e) {
      err().println(explain(e, options));
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private Optional<RoomLock> lock(String roomName) {
    return forget ? Optional.of(RoomLock.ofNothing()) : RoomLog.lock(folder(), roomName);
  }

  private MessageLog log(HostOptions options) {
    return forget
        ? new MemoryLog()
        : RoomLog.open(folder(), options.room().roomName(), keeping.keeping());
  }

  private Optional<Path> folder() {
    return Optional.of(RodaCommand.data(data, spec)).filter(it -> !it.isEmpty()).map(Path::of);
  }

  private Optional<Path> accountFile(String roomName) {
    return forget ? Optional.empty() : Optional.of(RoomLog.accountFile(folder(), roomName));
  }

  private HostOptions options() {
    check(port >= 0 && port <= 65535, "host.wrong.port");
    check(history >= 0 && history <= MAX_HISTORY, "host.wrong.history");
    check(serverName.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,62}"), "host.wrong.server-name");
    String roomName = name.isBlank() ? texts.get("host.default-name") : name.strip();
    check(roomName.codePoints().noneMatch(Character::isISOControl), "host.wrong.name");
    check(roomName.length() <= RoomSettings.MAX_NAME, "host.wrong.name");
    var room =
        new RoomSettings(
            roomName, serverName, history, texts.language(), access.access(accountFile(roomName)));
    return new HostOptions(listen, port, room, limits.limits());
  }

  private void check(boolean holds, String key) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), texts.get(key));
    }
  }

  private void announce(HostOptions options, int actualPort) {
    PrintWriter out = spec.commandLine().getOut();
    String number = Integer.toString(actualPort);
    out.println(texts.format("host.open", options.room().roomName(), number));
    for (String address : addresses(options, actualPort)) {
      out.println(texts.format("host.address", address));
    }
    out.println(texts.format("host.firewall", number));
    out.println(texts.get("host.how-to-end"));
    out.flush();
  }

  /** What others type to come in, the most useful first. */
  private static List<String> addresses(HostOptions options, int port) {
    List<String> hosts =
        options.listen().equals(HostOptions.ALL_INTERFACES)
            ? ReachableAddresses.ofThisMachine()
            : List.of(options.listen());
    return hosts.stream().map(host -> new RoomAddress(host, port).toString()).toList();
  }

  private String explain(HostException e, HostOptions options) {
    String number = Integer.toString(options.port());
    return switch (e.problem()) {
      case PORT_IN_USE -> texts.format("host.problem.port-in-use", number);
      case NOT_PERMITTED -> texts.format("host.problem.not-permitted", number);
      case NO_SUCH_ADDRESS -> texts.format("host.problem.no-such-address", options.listen());
      case ACCOUNTS -> texts.format("host.problem.accounts", String.valueOf(e.getMessage()));
      case OTHER -> texts.format("host.problem.other", String.valueOf(e.getMessage()));
    };
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
