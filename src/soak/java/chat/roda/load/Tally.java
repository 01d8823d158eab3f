package chat.roda.load;

import java.util.Arrays;

/** What all guests of a crowd have heard together, and how long it took. One thread. */
final class Tally {
  private static final int MOST_TIMES = 4_000_000;

  private final int[] times = new int[MOST_TIMES];
  private int timed;
  private long heard;
  private long wrong;
  private int connected;
  private int registered;
  private int joined;
  private boolean timing;

  /** Begins anew with what is heard; who is in stays in. */
  void begin(boolean withTimes) {
    heard = 0;
    timed = 0;
    timing = withTimes;
  }

  /** Whether the time of each message is wanted. */
  boolean isTiming() {
    return timing;
  }

  void heard() {
    heard++;
  }

  void took(long micros) {
    if (timed < MOST_TIMES) {
      times[timed++] = (int) micros;
    }
  }

  /** Something came twice, not in order, or did not come. */
  void wrong() {
    wrong++;
  }

  void connected() {
    connected++;
  }

  void registered() {
    registered++;
  }

  void joined() {
    joined++;
  }

  long hearings() {
    return heard;
  }

  long wrongs() {
    return wrong;
  }

  int connections() {
    return connected;
  }

  int registrations() {
    return registered;
  }

  int joins() {
    return joined;
  }

  /** Microseconds within which this share of all messages came. */
  double percentile(double share) {
    Arrays.sort(times, 0, timed);
    return timed == 0 ? 0 : times[(int) ((timed - 1) * share)];
  }
}
