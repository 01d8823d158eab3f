package chat.roda.ui.room;

import chat.roda.client.RoomClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Says goodbye in all rooms of this process when the system ends it. JavaFX's renderer then ends
 * too, at the same time, and its thread may wait for it for ever: nothing here needs that thread.
 */
public final class Goodbyes {
  private static final Map<RoomClient, CountDownLatch> STAYS = new ConcurrentHashMap<>();

  private Goodbyes() {}

  /** Runs a stay, which {@link #sayAll} can end. */
  static void during(RoomClient client, Runnable stay) {
    var over = new CountDownLatch(1);
    STAYS.put(client, over);
    try {
      stay.run();
    } finally {
      STAYS.remove(client);
      over.countDown();
    }
  }

  /** Leaves all rooms, and waits until they know, but no longer than that. Any thread. */
  public static void sayAll(Duration most) {
    long end = System.nanoTime() + most.toNanos();
    Map<RoomClient, CountDownLatch> stays = Map.copyOf(STAYS);
    stays.keySet().forEach(RoomClient::leave);
    try {
      for (CountDownLatch over : stays.values()) {
        var _ = over.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
