package chat.roda.host;

import chat.roda.net.LineBuffer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** One of many who are in the lobby of a host, again and again or all the time. */
final class SoakGuest implements Runnable {
  private static final long IN_TIME = TimeUnit.MINUTES.toNanos(2);
  private static final int MAX_LINE = 16 * 1024;

  /** How much is read at once, in bytes. */
  private static final int DESK = 64 * 1024;

  /** What a guest is like. */
  enum Habit {
    IDLES,
    TALKS,
    COMES_AND_GOES,
    IS_CUT;

    boolean isStaying() {
      return this == IDLES || this == TALKS;
    }
  }

  private final int port;
  private final Talk talk;
  private final Habit habit;
  private final String name;
  private final double pause;
  private final long end;
  private final boolean writesDown;
  private final Random random;

  // Of the present stay.
  private final List<Long> ids = new ArrayList<>();
  private LineBuffer lines = new LineBuffer(MAX_LINE, new byte[DESK]);
  private long first;
  private long last;
  private int count;
  private long hash;
  private String awaited = "";
  private boolean come;

  /**
   * A guest.
   *
   * @param pause seconds between two messages of one who talks
   * @param end when to leave for good, in nanoseconds of the system
   * @param writesDown whether what this one hears is what was said
   */
  SoakGuest(
      int port, Talk talk, Habit habit, String name, double pause, long end, boolean writesDown) {
    this.port = port;
    this.talk = talk;
    this.habit = habit;
    this.name = name;
    this.pause = pause;
    this.end = end;
    this.writesDown = writesDown;
    this.random = new Random(name.hashCode());
  }

  @Override
  public void run() {
    try {
      for (int stay = 0; stay == 0 || (!habit.isStaying() && isBefore(end)); stay++) {
        stay(name + "-" + stay);
        Thread.sleep(habit.isStaying() ? 0 : random.nextInt(3000));
      }
    } catch (IOException | IllegalStateException e) {
      talk.problem(name + ": " + e);
      talk.saidAll.countDown();
      talk.in.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void stay(String nickname) throws IOException, InterruptedException {
    lines = new LineBuffer(MAX_LINE, new byte[DESK]);
    first = 0;
    last = 0;
    count = 0;
    hash = 0;
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      send(socket, "CAP REQ :message-tags echo-message draft/chathistory batch");
      send(socket, "NICK " + nickname + "\r\nUSER soak 0 * :Soak\r\nCAP END\r\nJOIN #lobby");
      await(socket, " 366 ");
      talk.arrivals.incrementAndGet();
      if (habit.isStaying()) {
        talk.in.countDown();
      }
      beThere(socket);
      leave(socket, nickname);
    }
  }

  private void beThere(Socket socket) throws IOException {
    long visit = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(2000 + random.nextInt(20_000));
    long until = habit.isStaying() || visit > end ? end : visit;
    long next = next();
    while (isBefore(until)) {
      boolean speaks = habit == Habit.TALKS && talk.in.getCount() == 0;
      read(socket, Math.min(speaks ? next : Long.MAX_VALUE, until));
      if (speaks && !isBefore(next)) {
        talk.said.incrementAndGet();
        send(socket, "PRIVMSG #lobby :" + name + " says something of an ordinary length, or so");
        next = next();
      }
    }
  }

  private long next() {
    return System.nanoTime() + (long) (pause * (0.5 + random.nextDouble()) * 1e9);
  }

  private void leave(Socket socket, String nickname) throws IOException {
    if (habit == Habit.IS_CUT) {
      socket.setSoLinger(true, 0);
      talk.cuts.incrementAndGet();
    } else {
      barrier(socket);
    }
    if (habit == Habit.TALKS) {
      talk.saidAll.countDown();
    }
    if (habit.isStaying()) {
      while (talk.saidAll.getCount() > 0) {
        read(socket, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200));
      }
      barrier(socket);
    }
    talk.report(new Talk.Stay(nickname, first, last, count, hash, habit.isStaying()));
    if (writesDown) {
      talk.isAll(ids);
    }
    if (habit != Habit.IS_CUT) {
      talk.goodbyes.incrementAndGet();
      send(socket, "QUIT :bye");
      while (socket.getInputStream().read() >= 0) {}
    }
  }

  /** What the host sent before the answer to this has been read after it. */
  private void barrier(Socket socket) throws IOException {
    send(socket, "PING barrier");
    await(socket, " PONG ");
  }

  private void await(Socket socket, String what) throws IOException {
    awaited = what;
    come = false;
    long deadline = System.nanoTime() + IN_TIME;
    while (!come) {
      if (!isBefore(deadline)) {
        throw new IllegalStateException("never came: " + what);
      }
      read(socket, deadline);
    }
    awaited = "";
  }

  /** Reads what has come, or waits for something to come. */
  private void read(Socket socket, long until) throws IOException {
    long millis = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
    socket.setSoTimeout(Math.clamp(millis, 1, 1000));
    try {
      if (lines.fill(socket.getInputStream()::read) < 0) {
        throw new IllegalStateException("the host has closed the connection");
      }
    } catch (SocketTimeoutException e) {
      return;
    }
    List<String> read = new ArrayList<>();
    lines.lines((bytes, from, length, whole) ->
        read.add(new String(bytes, from, length, StandardCharsets.UTF_8)));
    for (String line : read) {
      hear(socket, line);
    }
  }

  private void hear(Socket socket, String line) throws IOException {
    if (!awaited.isEmpty() && line.contains(awaited)) {
      come = true;
    } else if (line.startsWith("PING ")) {
      send(socket, "PONG" + line.substring(4).strip());
    } else if (line.contains(" PRIVMSG #lobby ")) {
      int at = line.indexOf("msgid=") + "msgid=".length();
      hear(Long.parseLong(line.substring(at, at + 13), 32));
    }
  }

  private void hear(long id) {
    talk.heard.incrementAndGet();
    if (id <= last) {
      talk.problem(name + " heard " + id + " after " + last);
    }
    first = count == 0 ? id : first;
    last = id;
    count++;
    hash = Talk.hash(hash, id);
    if (writesDown) {
      ids.add(id);
    }
  }

  private static boolean isBefore(long time) {
    return time - System.nanoTime() > 0;
  }

  private static void send(Socket socket, String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
