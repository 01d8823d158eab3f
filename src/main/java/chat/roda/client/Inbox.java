package chat.roda.client;

import chat.roda.irc.Parsed;
import chat.roda.net.Dialer;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * All that the thread of a stay hears, in order: from the network, which waits where it is too
 * fast, and from the person, who never waits. Bounded for both.
 */
final class Inbox {
  private static final int MAX_FROM_NETWORK = 1024;
  private static final int MAX_FROM_PERSON = 4096;

  /** One thing to hear; those of an earlier connection are known by their origin. */
  sealed interface Item {
    record Connected(Dialer from, SocketChannel channel) implements Item {}

    record NotConnected(Dialer from, IOException why) implements Item {}

    record Line(Wire from, Parsed line) implements Item {}

    record Ended(Wire from, Optional<IOException> cause) implements Item {}

    /** The person asks for something. */
    record Asked(Consumer<Wishes> wish) implements Item {}
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
  private final Condition room = lock.newCondition();
  // Guarded by lock.
  private final Deque<Item> items = new ArrayDeque<>();
  private int asked;
  private boolean closed;

  /** From the network; waits while too much is unheard. False if nobody listens any longer. */
  boolean put(Item item) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!closed && items.size() - asked >= MAX_FROM_NETWORK) {
        room.await();
      }
      if (closed) {
        return false;
      }
      items.addLast(item);
      something.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Whether nobody listens any longer. */
  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** From the person; false if nobody listens, or so much is unheard that this is dropped. */
  boolean ask(Consumer<Wishes> wish) {
    lock.lock();
    try {
      if (closed || asked >= MAX_FROM_PERSON) {
        return false;
      }
      asked++;
      items.addLast(new Item.Asked(wish));
      something.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** From the person, and heard before all else. To be used a few times only: it has no bound. */
  void askFirst(Consumer<Wishes> wish) {
    lock.lock();
    try {
      asked++;
      items.addFirst(new Item.Asked(wish));
      something.signal();
    } finally {
      lock.unlock();
    }
  }

  /** The next thing, or nothing within {@code wait}. */
  Optional<Item> take(Duration wait) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = wait.toNanos();
      while (items.isEmpty() && left > 0) {
        left = something.awaitNanos(left);
      }
      Optional<Item> item = Optional.ofNullable(items.pollFirst());
      item.filter(Item.Asked.class::isInstance).ifPresent(_ -> asked--);
      room.signal();
      return item;
    } finally {
      lock.unlock();
    }
  }

  /** Nobody listens any longer; gives what was not heard. */
  List<Item> close() {
    lock.lock();
    try {
      closed = true;
      room.signalAll();
      List<Item> unheard = List.copyOf(items);
      items.clear();
      asked = 0;
      return unheard;
    } finally {
      lock.unlock();
    }
  }
}
