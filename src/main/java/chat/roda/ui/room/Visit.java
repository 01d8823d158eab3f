package chat.roda.ui.room;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.copy.RoomCopy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The thread on which the room is read, or our copy of it, from beginning to end. */
final class Visit {
  private final RoomAddress address;
  private final RoomClient client;
  private final RoomCopy copy;
  private final Consumer<List<Recollection>> recall;
  private final CountDownLatch reading = new CountDownLatch(1);

  /**
   * @param recall gets, on the FX thread, what our copy has
   */
  Visit(
      RoomAddress address, RoomClient client, RoomCopy copy, Consumer<List<Recollection>> recall) {
    this.address = address;
    this.client = client;
    this.copy = copy;
    this.recall = recall;
  }

  /**
   * Begins; to be called once.
   *
   * @param onlyCopy whether the room itself is left alone
   * @param broken is run on the FX thread where that stops by a fault of ours
   */
  void start(boolean onlyCopy, Runnable broken) {
    var reader = new Reader(onlyCopy ? this::readCopy : this::stay);
    reader.setOnFailed(_ -> broken.run());
    Thread.ofVirtual().name("reader of " + address).start(reader);
  }

  private void stay() {
    copy.open();
    try (copy) {
      List<Recollection> known = Recollection.of(copy, Recollection::isAlwaysOpen);
      Platform.runLater(() -> recall.accept(known));
      client.run();
    }
  }

  private void readCopy() {
    copy.open();
    try (copy) {
      List<Recollection> known = Recollection.of(copy, name -> true);
      Platform.runLater(() -> recall.accept(known));
      reading.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The copy is read no longer. */
  void end() {
    reading.countDown();
  }
}
