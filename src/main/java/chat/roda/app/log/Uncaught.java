package chat.roda.app.log;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What is done with an exception that nobody caught: it is logged, always, and the person is told,
 * at most once in {@link #QUIET}. Any thread; the fields are guarded by this object.
 */
public final class Uncaught implements Thread.UncaughtExceptionHandler {
  static final Duration QUIET = Duration.ofMinutes(1);

  private final InstantSource clock;
  private Runnable telling = () -> {};
  private Instant quietUntil = Instant.MIN;

  public Uncaught(InstantSource clock) {
    this.clock = clock;
  }

  /** {@code now} tells the person from now on; it runs on the thread on which it happened. */
  public synchronized void setTelling(Runnable now) {
    telling = now;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    System.getLogger(Uncaught.class.getName())
        .log(System.Logger.Level.ERROR, "nobody caught this in " + thread.getName(), thrown);
    tell();
  }

  private synchronized void tell() {
    Instant now = clock.instant();
    if (!now.isBefore(quietUntil)) {
      quietUntil = now.plus(QUIET);
      telling.run();
    }
  }
}
