package chat.roda.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** The speakers of a crowd speak in turn, and everything that they say is awaited everywhere. */
final class Speech {
  private static final long STALL = TimeUnit.SECONDS.toNanos(30);

  /** How much a speaker may have waiting for its socket, in bytes. */
  private static final int WAITING = 8 * 1024;

  /** How many messages of each between two looks at what has come. */
  private static final int BURST = 64;

  /**
   * How many messages of each may be on their way, 35 KB: a program that a person uses has fewer. A
   * server that finds more than it reads at once, 64 KB, is not measured by that: InspIRCd leaves
   * the rest until something else happens, which at the end is its clock of one second.
   */
  private static final int UNHEARD = 256;

  private final Crowd crowd;
  private final byte[] before;
  private final byte[] end;

  /** How many have been said by all, in all speeches: the numbers go on. */
  private long said;

  Speech(Crowd crowd) {
    this.crowd = crowd;
    this.before = crowd.dialect().before().getBytes(StandardCharsets.US_ASCII);
    this.end = crowd.dialect().end().getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Warms everybody up, with more at every step. Returns the deliveries a second of the later half.
   */
  double warmUp(double seconds) throws IOException {
    long begun = System.nanoTime();
    double messages = 20;
    double late = 0;
    double lateSeconds = 0;
    while (true) {
      double took = say((long) messages, 0);
      double left = seconds - (System.nanoTime() - begun) / 1e9;
      if (left < seconds / 2) {
        late += messages;
        lateSeconds += took;
      }
      if (left <= 0) {
        return late / lateSeconds * (crowd.size() - 1);
      }
      double fitting = messages / took * Math.max(left, 0.2) / 2;
      messages = Math.clamp(fitting, messages / 2, messages * 2);
    }
  }

  /**
   * So many messages, at so many a second or, with 0, as fast as the sockets take them.
   *
   * @return the seconds until all have heard all
   */
  double say(long messages, int rate) throws IOException {
    Tally tally = crowd.tally();
    tally.begin(rate > 0);
    long expected = messages * (crowd.size() - 1);
    long begun = System.nanoTime();
    long last = said + messages;
    long first = said;
    while (tally.hearings() < expected) {
      long now = System.nanoTime();
      long due = rate == 0 ? last : Math.min(last, first + (long) ((now - begun) / 1e9 * rate));
      long heardByAll = first + tally.hearings() / (crowd.size() - 1);
      sayUntil(Math.min(due, heardByAll + (long) UNHEARD * crowd.senders()), rate > 0);
      crowd.turn(said == last ? 50 : rate > 0 ? 1 : 0);
      if (now - Math.max(begun, crowd.lastRead()) > STALL) {
        throw new IOException(
            "only %d of %d messages have come".formatted(tally.hearings(), expected));
      }
    }
    if (tally.wrongs() > 0) {
      throw new IOException(tally.wrongs() + " messages were lost, doubled or out of order");
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private void sayUntil(long due, boolean atOnce) throws IOException {
    int senders = crowd.senders();
    long micros = crowd.micros();
    for (int burst = 0; said < due && burst < BURST * senders; burst++) {
      int sender = (int) (said % senders);
      Guest guest = crowd.guest(sender);
      if (guest.out().position() > WAITING) {
        break;
      }
      ByteBuffer out = guest.out();
      out.put(before);
      Saying.put(out, sender, said / senders, micros);
      out.put(end);
      said++;
      if (atOnce) {
        guest.flush();
      }
    }
    for (int i = 0; i < senders && !atOnce; i++) {
      if (crowd.guest(i).out().position() > 0) {
        crowd.guest(i).flush();
      }
    }
  }
}
