package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.ui.hosting.HostProblemException;
import chat.roda.ui.hosting.HostWish;
import chat.roda.ui.hosting.HostedRoom;
import chat.roda.ui.hosting.RoomHost;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Who types before the room that they open is there finds it in the room. */
class TypedAheadTest extends ProgramTest {
  private final CountDownLatch mayOpen = new CountDownLatch(1);

  /** The program's own host, which takes as long as the test wants. */
  private static final class SlowHost extends HostAround {
    private final CountDownLatch mayOpen;

    SlowHost(RoomHost host, CountDownLatch mayOpen) {
      super(host);
      this.mayOpen = mayOpen;
    }

    @Override
    public HostedRoom start(HostWish wish) throws HostProblemException {
      try {
        mayOpen.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return super.start(wish);
    }
  }

  @Override
  RoomHost roomHost(RoomHost usual) {
    return new SlowHost(usual, mayOpen);
  }

  private String text(String field) {
    return lookup(field).queryAs(TextInputControl.class).getText();
  }

  @Test
  void whatIsTypedWhileTheRoomOpensIsTypedIntoTheRoom() {
    openWindow("ana");
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    write("helo").type(KeyCode.BACK_SPACE).write("lo ");
    assertThat(text("#address")).isEmpty();
    mayOpen.countDown();
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    write("there");
    waitUntil("all is in the input", () -> text(".input-text").equals("hello there"));
    type(KeyCode.ENTER);
    seesSoon("hello there");
  }
}
