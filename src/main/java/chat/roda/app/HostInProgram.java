package chat.roda.app;

import chat.roda.client.Secret;
import chat.roda.history.HistoryException;
import chat.roda.history.Keeping;
import chat.roda.history.MemoryLog;
import chat.roda.history.MessageLog;
import chat.roda.host.Host;
import chat.roda.host.HostException;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.account.AccountRules;
import chat.roda.host.room.RoomAccess;
import chat.roda.host.room.RoomSettings;
import chat.roda.settings.KeepChoice;
import chat.roda.texts.Language;
import chat.roda.ui.hosting.HostProblem;
import chat.roda.ui.hosting.HostProblemException;
import chat.roda.ui.hosting.HostWish;
import chat.roda.ui.hosting.HostedRoom;
import chat.roda.ui.hosting.ReachableAddresses;
import chat.roda.ui.hosting.RoomHost;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Hosts the window's room in this program. Any thread; what is not final is guarded by this object.
 */
final class HostInProgram implements RoomHost {
  private static final System.Logger LOG = System.getLogger(HostInProgram.class.getName());
  private static final int MIB_BITS = 20;
  private static final int SECRET_BYTES = 24;

  /** The name under which whoever hosts asks to be in charge. */
  private static final String IN_CHARGE = "host";

  private final Supplier<Language> language;
  private final Supplier<Optional<Path>> data;
  private volatile Optional<Host> host = Optional.empty();
  private RoomLock lock = RoomLock.ofNothing();

  /**
   * Hosts nothing yet.
   *
   * @param language what those who speak plain lines are spoken to in
   * @param data the folder that the person chose for the program's data, if any
   */
  HostInProgram(Supplier<Language> language, Supplier<Optional<Path>> data) {
    this.language = language;
    this.data = data;
  }

  @Override
  public synchronized HostedRoom start(HostWish wish) throws HostProblemException {
    stop();
    var charge = new Secret(IN_CHARGE, secret());
    var room =
        new RoomSettings(
            shortened(wish.name()),
            HostOptions.DEFAULT_SERVER_NAME,
            HostOptions.DEFAULT_HISTORY,
            language.get(),
            access(wish, charge));
    var options = new HostOptions(HostOptions.ALL_INTERFACES, wish.port(), room, Limits.DEFAULT);
    lock = lock(room.roomName(), wish.keep());
    try {
      Host started = Host.start(options, log(room.roomName(), wish.keep()));
      host = Optional.of(started);
      return new HostedRoom(
          room.roomName(),
          started.address().getPort(),
          ReachableAddresses.ofThisMachine(),
          wish.keep(),
          Optional.of(charge),
          wish.password());
    } catch (HostException e) {
      throw new HostProblemException(problem(e.problem()), String.valueOf(e.getMessage()), e);
    } finally {
      if (host.isEmpty()) {
        lock.close();
      }
    }
  }

  /** Whoever hosts is in charge, by a secret that nobody sees and no file holds. */
  private RoomAccess access(HostWish wish, Secret charge) {
    Optional<Path> file =
        wish.keep().anything()
            ? Optional.of(RoomLog.accountFile(data.get(), shortened(wish.name())))
            : Optional.empty();
    return new RoomAccess(
        wish.password(),
        Map.of(charge.name(), charge.password()),
        new AccountRules(wish.protectsNames(), false, file));
  }

  private static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private RoomLock lock(String roomName, KeepChoice keep) throws HostProblemException {
    return keep.anything()
        ? RoomLog.lock(data.get(), roomName)
            .orElseThrow(() -> new HostProblemException(HostProblem.ROOM_OPEN, roomName))
        : RoomLock.ofNothing();
  }

  private MessageLog log(String roomName, KeepChoice keep) {
    if (!keep.anything()) {
      return new MemoryLog();
    }
    var keeping =
        new Keeping(Duration.ofDays(keep.days()), (long) keep.megabytes() << MIB_BITS, false);
    return RoomLog.open(data.get(), roomName, keeping);
  }

  @Override
  public OptionalLong keptBytes() {
    try {
      return OptionalLong.of(host.map(Host::historyBytes).orElse(0L));
    } catch (HistoryException e) {
      LOG.log(System.Logger.Level.WARNING, "the history cannot be measured", e);
      return OptionalLong.empty();
    }
  }

  @Override
  public boolean empty() {
    try {
      host.ifPresent(Host::emptyHistory);
      return true;
    } catch (HistoryException e) {
      LOG.log(System.Logger.Level.WARNING, "the history cannot be emptied", e);
      return false;
    }
  }

  private static String shortened(String name) {
    int length = Math.min(name.length(), RoomSettings.MAX_NAME);
    boolean cutsOne = length < name.length() && Character.isHighSurrogate(name.charAt(length - 1));
    return name.substring(0, cutsOne ? length - 1 : length);
  }

  private static HostProblem problem(HostException.Problem problem) {
    return switch (problem) {
      case PORT_IN_USE -> HostProblem.PORT_IN_USE;
      case NOT_PERMITTED -> HostProblem.NOT_PERMITTED;
      case NO_SUCH_ADDRESS -> HostProblem.NO_NETWORK;
      case ACCOUNTS -> HostProblem.ACCOUNTS;
      case OTHER -> HostProblem.OTHER;
    };
  }

  @Override
  public synchronized void stop() {
    try {
      host.ifPresent(Host::close);
    } finally {
      host = Optional.empty();
      lock.close();
    }
  }

  @Override
  public int people() {
    return host.map(Host::people).orElse(0);
  }
}
