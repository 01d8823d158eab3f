package chat.roda.host;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Who does the hub's work, and when; one at a time. In a small room it is whoever brings something:
 * that takes less than to wake another thread, and what was just read is still in this processor's
 * cache. In a large room it is the hub's own thread, which gathers what comes. Any thread, but for
 * what is said to be the hub's own.
 */
final class Turns {
  /** Where it takes so long to log and hand out a batch, it is worth while to gather. */
  private static final Duration WORTH_GATHERING = Duration.ofNanos(200_000);

  /** How many times as long as that the hub then rests, and how long at most. */
  private static final int REST_FACTOR = 4;

  private static final Duration LONGEST_REST = Duration.ofMillis(5);

  /** Whoever has waited so long for others to have done leaves the rest to the hub's own thread. */
  private static final Duration LONGEST_WAIT = Duration.ofMillis(5);

  private final Runnable work;
  private final BooleanSupplier nothingWaits;

  /** Held by whoever does the work; guards all that is the hub's. */
  private final ReentrantLock atWork = new ReentrantLock();

  /** Something is left for the hub's own thread. */
  private final Semaphore left = new Semaphore(0);

  /** Somebody waits for the hub, which then rests no longer. */
  private final Semaphore hurry = new Semaphore(0);

  /** How long the last batch took. Guarded by {@link #atWork}. */
  private long last;

  /** The same, where one that was held up does not count: the shorter of the last two. */
  private volatile long usual;

  /**
   * Nobody is at work.
   *
   * @param work does all that there is to do, if anything
   * @param nothingWaits whether there is nothing to do
   */
  Turns(Runnable work, BooleanSupplier nothingWaits) {
    this.work = work;
    this.nothingWaits = nothingWaits;
  }

  /** Sees to it that what was just brought is done: here, or by the hub's own thread. */
  void brought() throws InterruptedException {
    if (gathers() || !atWork.tryLock(LONGEST_WAIT.toNanos(), TimeUnit.NANOSECONDS)) {
      wake();
      return;
    }
    try {
      work.run();
    } finally {
      atWork.unlock();
    }
  }

  /** Has the hub's own thread look for what there is. */
  void wake() {
    left.release();
  }

  /** Ends the hub's rest: somebody can bring nothing more before its work is done. */
  void hurry() {
    hurry.release();
  }

  /** To be told by the work how long it took to log and hand out. */
  void tookNanos(long nanos) {
    usual = Math.min(nanos, last);
    last = nanos;
  }

  /** Does something that nothing else may be done beside. */
  void alone(Runnable something) {
    atWork.lock();
    try {
      something.run();
    } finally {
      atWork.unlock();
    }
  }

  /** Rests, waits until something is left or for so long, and does what there is. The hub's own. */
  void turn(Duration longest) throws InterruptedException {
    rest();
    var _ = left.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
    left.drainPermits();
    alone(work);
  }

  private boolean gathers() {
    return usual >= WORTH_GATHERING.toNanos();
  }

  /**
   * Rests after a batch, until something has to wait: what comes meanwhile is one batch, and the
   * more is in one, the less each message costs. Whoever breaks a silence waits for nobody.
   */
  private void rest() throws InterruptedException {
    hurry.drainPermits();
    if (gathers() && nothingWaits.getAsBoolean()) {
      long rest = Math.min(REST_FACTOR * usual, LONGEST_REST.toNanos());
      var _ = hurry.tryAcquire(rest, TimeUnit.NANOSECONDS);
    }
  }
}
