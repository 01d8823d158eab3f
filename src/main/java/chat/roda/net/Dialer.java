package chat.roda.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One attempt to reach a machine by any of its addresses, on threads of its own: platform ones, as
 * a name that is looked up would hold the carrier of a virtual one. The addresses are tried a
 * little after one another and side by side (after RFC 8305, "Happy Eyeballs"), so that one that
 * drops everything does not use up the time of those that answer.
 */
public final class Dialer implements AutoCloseable {
  private static final Duration STAGGER = Duration.ofMillis(250);
  private static final int MAX_ADDRESSES = 8;

  /**
   * Hears what became of it, on another thread: exactly one of the two, unless it is closed before.
   */
  public interface Listener {
    /** The channel is open, blocking, and the listener's to close. */
    void connected(Dialer from, SocketChannel channel);

    void failed(Dialer from, IOException why);
  }

  private final String host;
  private final int port;
  private final Duration limit;
  private final Listener listener;

  private final ReentrantLock lock = new ReentrantLock();
  // Guarded by lock.
  private final List<SocketChannel> trying = new ArrayList<>();
  private final List<IOException> failures = new ArrayList<>();
  private boolean decided;

  /**
   * @param limit for the connecting, without the look-up of the name
   */
  public Dialer(String host, int port, Duration limit, Listener listener) {
    this.host = host;
    this.port = port;
    this.limit = limit;
    this.listener = listener;
  }

  /** Begins; returns at once. */
  public void start() {
    Thread.ofPlatform().daemon().name("roda-dial").start(this::dial);
  }

  /** Gives up: no more is heard of it. Does nothing to a connection already handed out. */
  @Override
  public void close() {
    lock.lock();
    try {
      decided = true;
      trying.forEach(Dialer::closeQuietly);
      trying.clear();
    } finally {
      lock.unlock();
    }
  }

  private void dial() {
    InetAddress[] addresses;
    try {
      addresses = InetAddress.getAllByName(host);
    } catch (IOException e) {
      if (decide()) {
        listener.failed(this, e);
      }
      return;
    }
    int count = Math.min(addresses.length, MAX_ADDRESSES);
    long end = System.nanoTime() + limit.toNanos();
    try {
      for (int i = 0; i < count; i++) {
        var address = new InetSocketAddress(addresses[i], port);
        var over = new CountDownLatch(1);
        Thread.ofPlatform()
            .daemon()
            .name("roda-dial-" + i)
            .start(() -> attempt(address, end, count, over));
        var _ = over.await(STAGGER.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
    }
  }

  private void attempt(InetSocketAddress address, long end, int count, CountDownLatch over) {
    try {
      var channel = SocketChannel.open();
      try {
        if (begin(channel)) {
          long millis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
          channel.socket().connect(address, (int) Math.max(1, millis));
          succeed(channel);
        } else {
          channel.close();
        }
      } catch (IOException e) {
        closeQuietly(channel);
        throw e;
      }
    } catch (IOException e) {
      fail(e, count);
    } finally {
      over.countDown();
    }
  }

  private boolean begin(SocketChannel channel) {
    lock.lock();
    try {
      if (!decided) {
        trying.add(channel);
      }
      return !decided;
    } finally {
      lock.unlock();
    }
  }

  private void succeed(SocketChannel channel) {
    lock.lock();
    try {
      if (decided) {
        closeQuietly(channel);
        return;
      }
      trying.remove(channel);
      close();
    } finally {
      lock.unlock();
    }
    listener.connected(this, channel);
  }

  /** The first address's failure tells most: it is the one that the system prefers. */
  private void fail(IOException e, int count) {
    lock.lock();
    try {
      failures.add(e);
      if (failures.size() < count) {
        return;
      }
    } finally {
      lock.unlock();
    }
    if (decide()) {
      listener.failed(this, failures.getFirst());
    }
  }

  private boolean decide() {
    lock.lock();
    try {
      boolean first = !decided;
      decided = true;
      return first;
    } finally {
      lock.unlock();
    }
  }

  private static void closeQuietly(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // It is given up in any case.
    }
  }
}
