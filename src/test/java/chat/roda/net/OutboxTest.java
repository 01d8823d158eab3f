package chat.roda.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutboxTest {
  private final Outbox outbox = new Outbox(10);

  @Test
  void takesUpToItsCapacityAndNoMore() {
    assertThat(outbox.offer(new byte[6])).isTrue();
    assertThat(outbox.offer(new byte[5])).isFalse();
    assertThat(outbox.offer(new byte[4])).isTrue();
    assertThat(outbox.queued()).isEqualTo(10);
  }

  @Test
  void hasRoomAgainOnlyWhenWhatWasTakenIsWritten() throws Exception {
    outbox.offer(new byte[10]);
    assertThat(outbox.take()).hasSize(1);
    assertThat(outbox.offer(new byte[1])).isFalse();
    outbox.written(4);
    assertThat(outbox.offer(new byte[4])).isTrue();
  }

  @Test
  void givesAllThatWaitsInItsOrder() throws Exception {
    outbox.offer(new byte[] {1});
    outbox.offer(new byte[] {2, 3});
    assertThat(outbox.take())
        .extracting(buffer -> buffer.get(0))
        .containsExactly((byte) 1, (byte) 2);
  }

  @Test
  void givesTheRestAndThenNothingWhenItIsFinished() throws Exception {
    outbox.offer(new byte[3]);
    outbox.finish();
    assertThat(outbox.offer(new byte[99])).as("dropped, and no reason to drop the peer").isTrue();
    assertThat(outbox.take()).hasSize(1);
    assertThat(outbox.take()).isEmpty();
  }

  @Test
  void takesMoreThanOneWriteCanInTurns() throws Exception {
    var large = new Outbox(1 << 20);
    for (int i = 0; i < 3000; i++) {
      large.offer(new byte[] {(byte) i});
    }
    int taken = 0;
    while (taken < 3000) {
      for (var buffer : large.take()) {
        assertThat(buffer.get()).isEqualTo((byte) taken);
        taken++;
      }
    }
  }
}
