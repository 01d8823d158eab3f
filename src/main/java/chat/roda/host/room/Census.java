package chat.roda.host.room;

/** How many people are there and were. The hub's thread counts them. */
public final class Census {
  private volatile int people;
  private int most;

  void cameIn() {
    int now = people + 1;
    people = now;
    most = Math.max(most, now);
  }

  void left() {
    int now = people - 1;
    people = now;
  }

  /** How many are there, however many connections each has. Any thread. */
  public int people() {
    return people;
  }

  /** How many were there at most at a time. */
  public int most() {
    return most;
  }
}
