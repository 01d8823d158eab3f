package chat.roda.ui.room;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.copy.RoomCopy;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.room.Entrance.Manner;
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
   * @param channels are read in the copy, besides what is always open
   * @param broken is run on the FX thread where that stops by a fault of ours
   */
  void start(Manner manner, List<String> channels, Runnable broken) {
    var reader =
        new Reader(
            switch (manner) {
              case JOIN -> () -> stay(channels, client::run);
              case COME_BACK -> () -> stay(channels, client::runPatiently);
              case READ_COPY -> this::readCopy;
            });
    reader.setOnFailed(_ -> broken.run());
    Thread.ofVirtual().name("reader of " + address).start(reader);
  }

  private void stay(List<String> channels, Runnable inRoom) {
    copy.open();
    try (copy) {
      List<Recollection> known =
          Recollection.of(
              copy,
              name ->
                  Recollection.isAlwaysOpen(name)
                      || channels.stream().anyMatch(c -> CaseMapping.same(c, name)));
      Platform.runLater(() -> recall.accept(known));
      Goodbyes.during(client, inRoom);
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
