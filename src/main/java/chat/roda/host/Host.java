package chat.roda.host;

import chat.roda.history.HistoryException;
import chat.roda.history.MessageLog;
import chat.roda.host.Admission.Verdict;
import chat.roda.host.HostException.Problem;
import chat.roda.host.account.Accounts;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.net.Connection;
import chat.roda.net.Listener;
import chat.roda.texts.Texts;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A room that is hosted: its port, its hub and its connections. Any thread. */
public final class Host implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Host.class.getName());
  private static final byte[] ADDRESS_FULL =
      "ERROR :Too many connections from your address\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] HOST_FULL =
      "ERROR :Too many connections to this room\r\n".getBytes(StandardCharsets.US_ASCII);

  /**
   * What all have, together, to read that the host stops. With twice {@link #END} it is less than
   * the two seconds in which all must be over.
   */
  private static final Duration GOODBYE = Duration.ofMillis(750);

  /** For what is being applied at the end, and for the log. */
  private static final Duration END = Duration.ofMillis(500);

  /** Lower ones are for those who run the machine. */
  private static final int FIRST_FREE_PORT = 1024;

  private final HostOptions options;
  private final Listener listener;
  private final Hub hub;
  private final MessageLog log;
  private final Admission admission;
  private final HttpAnswer http;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

  private Host(HostOptions options, Listener listener, Hub hub, MessageLog log) {
    this.options = options;
    this.listener = listener;
    this.hub = hub;
    this.log = log;
    this.admission = new Admission(options.limits());
    this.http = new HttpAnswer(Texts.ofHost(options.room().language()), options.room().roomName());
  }

  /**
   * Takes the port and opens the room.
   *
   * @param log is closed with the room, or at once where it cannot be opened
   */
  public static Host start(HostOptions options, MessageLog log) throws HostException {
    var host = open(options, log);
    host.hub.start();
    host.listener.start(host::accept);
    return host;
  }

  private static Host open(HostOptions options, MessageLog log) throws HostException {
    try {
      Listener listener = bind(options);
      return new Host(options, listener, hub(options, log, listener), log);
    } catch (HostException e) {
      log.close();
      throw e;
    }
  }

  private static Hub hub(HostOptions options, MessageLog log, Listener listener)
      throws HostException {
    try {
      var accounts = Accounts.open(options.room().access().accounts());
      var room = new Room(options.room(), accounts, InstantSource.system(), log);
      return new Hub(room, log, options.limits().patience());
    } catch (FileSystemException e) {
      listener.close();
      throw new HostException(Problem.ACCOUNTS, e);
    } catch (IOException e) {
      listener.close();
      throw new HostException(Problem.OTHER, e);
    }
  }

  private static Listener bind(HostOptions options) throws HostException {
    InetSocketAddress where;
    try {
      where = new InetSocketAddress(InetAddress.getByName(options.listen()), options.port());
    } catch (UnknownHostException e) {
      throw new HostException(Problem.NO_SUCH_ADDRESS, e);
    }
    try {
      return Listener.bind(where);
    } catch (SocketException e) {
      throw new HostException(problem(e, where), e);
    } catch (IOException e) {
      throw new HostException(Problem.OTHER, e);
    }
  }

  /** The system tells these apart by its sentence alone, which is in its language. */
  private static Problem problem(SocketException e, InetSocketAddress where) throws HostException {
    InetAddress address = where.getAddress();
    try {
      if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
        return Problem.NO_SUCH_ADDRESS;
      }
    } catch (SocketException unknown) {
      throw new HostException(Problem.OTHER, unknown);
    }
    if (!(e instanceof BindException)) {
      return Problem.OTHER;
    }
    return where.getPort() < FIRST_FREE_PORT ? Problem.NOT_PERMITTED : Problem.PORT_IN_USE;
  }

  /** Where it listens, with the port that was found. */
  public InetSocketAddress address() {
    return listener.address();
  }

  /** How many connections there are at the moment, of people who are in and of such as come in. */
  public int connections() {
    return connections.size();
  }

  /** How many people are in the room, however many connections each has. */
  public int people() {
    return hub.people();
  }

  /**
   * How much of the disk what was said takes, in bytes. Blocks for a moment.
   *
   * @throws HistoryException where it cannot be read
   */
  public long historyBytes() {
    return log.size();
  }

  /**
   * Deletes all that was said so far, and up to where people have read. Blocks until it is gone.
   *
   * @throws HistoryException where that fails
   */
  public void emptyHistory() {
    log.empty();
    hub.forgetMarks();
  }

  public HostOptions options() {
    return options;
  }

  /**
   * Ends the room: nobody comes in any more and the port is free at once; everybody is told and
   * their connections are closed within two seconds.
   */
  @Override
  public void close() {
    listener.close();
    try {
      hub.stop();
      hub.awaitGoodbye(END);
      awaitConnections();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      connections.forEach(Connection::close);
      hub.poller().close();
    }
    awaitLog();
  }

  private void awaitConnections() throws InterruptedException {
    long end = System.nanoTime() + GOODBYE.toNanos();
    synchronized (connections) {
      while (!connections.isEmpty() && System.nanoTime() < end) {
        connections.wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
      }
    }
  }

  /** A log that takes longer is whole, too: it is only tidied when it is opened again. */
  private void awaitLog() {
    try {
      hub.awaitStop(END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void accept(SocketChannel channel) {
    var socket = channel.socket();
    InetAddress address = AddressBlock.of(socket.getInetAddress(), socket.getLocalAddress());
    try {
      switch (admission.admit(address)) {
        case Verdict.Welcome(Bucket bucket) -> welcome(channel, address, bucket);
        case Verdict.AddressFull() -> turnAway(channel, ADDRESS_FULL);
        case Verdict.HostFull() -> turnAway(channel, HOST_FULL);
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "{0} was gone before it was accepted", address);
    }
  }

  private void welcome(SocketChannel channel, InetAddress address, Bucket bucket)
      throws IOException {
    Connection connection = connect(channel, address);
    var session = new Session(connection, InstantSource.system().instant());
    connections.add(connection);
    var guard = new FloodGuard(options.limits().perConnection(), bucket);
    var reader = new SessionReader(session, hub, guard, http);
    hub.poller().execute(() -> hub.guarded(session, reader::begin));
  }

  private Connection connect(SocketChannel channel, InetAddress address) throws IOException {
    try {
      int outboxBytes = options.limits().outboxBytes();
      return new Connection(channel, hub.poller(), outboxBytes, closed -> over(closed, address));
    } catch (IOException e) {
      admission.release(address);
      channel.close();
      throw e;
    }
  }

  private static void turnAway(SocketChannel channel, byte[] why) throws IOException {
    try (channel) {
      channel.configureBlocking(false);
      channel.write(ByteBuffer.wrap(why));
    }
  }

  private void over(Connection connection, InetAddress address) {
    admission.release(address);
    connections.remove(connection);
    synchronized (connections) {
      connections.notifyAll();
    }
  }
}
