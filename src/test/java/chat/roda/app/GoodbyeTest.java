package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/** The system ends the program, and JavaFX with it, before the program has said goodbye. */
class GoodbyeTest extends ProgramTest {
  @Test
  void itIsSaidAlsoWhereTheWindowDoesNothingAnyMore() throws Exception {
    openWindow("ana");
    hostByKey();
    try (var bea = new OnePerson("bea", new RoomAddress("127.0.0.1", port))) {
      seesSoon("bea");
      var heard = new CountDownLatch(1);
      Platform.runLater(() -> await(heard));
      try {
        cutShort();
        assertThat(bea.hearsWhyOneWent()).doesNotContain("Connection");
      } finally {
        heard.countDown();
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
