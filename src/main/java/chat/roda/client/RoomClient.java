package chat.roda.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One person's stay in one room, through however many connections it takes. {@link #run} lives on
 * one thread, which reads; every other method may be called from any thread and never blocks.
 */
public final class RoomClient {
  /** The channel that every Roda room has, and in which everybody is. */
  public static final String LOBBY = "#lobby";

  private static final System.Logger LOG = System.getLogger(RoomClient.class.getName());

  private final Profile profile;
  private final RoomAddress address;
  private final Consumer<RoomEvent> events;

  /**
   * @param events hears everything, on the thread of {@link #run}
   */
  public RoomClient(Profile profile, RoomAddress address, Consumer<RoomEvent> events) {
    this.profile = profile;
    this.address = address;
    this.events = events;
  }

  public RoomAddress address() {
    return address;
  }

  /**
   * Connects, reads until the connection ends, and connects again (after 1 s, 2 s, 4 s, at most 30
   * s) until {@link #leave} or {@link #cancel} is called. Returns when the stay is over: after
   * {@link Link.Closed}, or {@link Link.Failed} where the first connection does not come about.
   */
  public void run() {
    LOG.log(System.Logger.Level.DEBUG, "{0} {1}", profile, events);
  }

  /**
   * Says {@code text}, one line, to a channel or a person. Without a connection it is kept and sent
   * when there is one. What becomes of it is told by {@link RoomEvent.Said} with this id, or {@link
   * RoomEvent.NotSent}. A text too long for one message is sent as several, each with its own id.
   */
  public List<SendId> say(String conversation, String text) {
    return List.of();
  }

  /** As {@link #say}, for {@code /me}. */
  public List<SendId> act(String conversation, String text) {
    return List.of();
  }

  /** Sends again what was {@link RoomEvent.NotSent}. */
  public void sendAgain(SendId id) {}

  public void join(String channel) {}

  public void part(String channel) {}

  public void changeNickname(String nickname) {}

  public void changeTopic(String channel, String topic) {}

  /** Away with a message, or back with none. */
  public void changeAway(Optional<String> message) {}

  /** Ends the waiting for the next try. */
  public void retryNow() {}

  /** Says goodbye and ends the stay, within a second. */
  public void leave() {}

  /** Ends the stay at once, also while a connection is being made. */
  public void cancel() {}

  static Duration connectTimeout() {
    return Duration.ofSeconds(10);
  }
}
