package chat.roda.host.room;

/** How many people are there and were. The hub's thread alone. */
public final class Census {
  private int people;
  private int most;

  void cameIn() {
    people++;
    most = Math.max(most, people);
  }

  void left() {
    people--;
  }

  public int people() {
    return people;
  }

  /** How many were there at most at a time. */
  public int most() {
    return most;
  }
}
