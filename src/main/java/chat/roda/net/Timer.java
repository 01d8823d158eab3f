package chat.roda.net;

import java.time.Duration;

/** Something that a {@link Poller} does later. The poller's thread alone. */
public final class Timer {
  private final Timers timers;
  private final Runnable what;
  private final long number;
  private boolean running;
  private long due;

  Timer(Timers timers, Runnable what, long number) {
    this.timers = timers;
    this.what = what;
    this.number = number;
  }

  /** Has it done once, so long from now, and not at the time that was set before. */
  public void in(Duration wait) {
    cancel();
    due = timers.now() + wait.toNanos();
    running = true;
    timers.begin(this);
  }

  /** It is not done, where it was to be done. */
  public void cancel() {
    if (running) {
      timers.end(this);
      running = false;
    }
  }

  /** Whether it is still to be done. */
  public boolean isRunning() {
    return running;
  }

  long due() {
    return due;
  }

  long number() {
    return number;
  }

  /** Its time has come. */
  void ring() {
    cancel();
    what.run();
  }
}
