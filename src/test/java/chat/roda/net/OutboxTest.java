package chat.roda.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest {
  /** More than a pipe takes at once. */
  private static final int MUCH = 1 << 20;

  private final Pipe pipe;

  OutboxTest() throws IOException {
    pipe = Pipe.open();
  }

  @BeforeEach
  void neverBlocks() throws IOException {
    pipe.sink().configureBlocking(false);
  }

  @AfterEach
  void close() throws IOException {
    pipe.sink().close();
    pipe.source().close();
  }

  @Test
  void takesUpToItsCapacityAndNoMore() {
    var outbox = new Outbox(10);
    assertThat(outbox.offer(Chunk.of(new byte[6]), 0)).isTrue();
    assertThat(outbox.offer(Chunk.of(new byte[5]), 0)).isFalse();
    assertThat(outbox.offer(Chunk.of(new byte[6]), 2)).isTrue();
    assertThat(outbox.queued()).isEqualTo(10);
  }

  @Test
  void hasRoomAgainForAsMuchAsIsWritten() throws IOException {
    var outbox = new Outbox(MUCH);
    outbox.offer(Chunk.of(new byte[MUCH]), 0);
    int written = (int) outbox.writeTo(pipe.sink()::write);
    assertThat(written).isBetween(1, MUCH - 1);
    assertThat(outbox.offer(Chunk.of(new byte[written + 1]), 0)).isFalse();
    assertThat(outbox.offer(Chunk.of(new byte[written]), 0)).isTrue();
  }

  @Test
  void writesAllInItsOrderAlsoInManyPartsAndMuchMoreThanIsTakenAtOnce() throws IOException {
    var outbox = new Outbox(4 * MUCH);
    ByteBuffer all = ByteBuffer.allocate(2 * MUCH);
    for (int i = 0; all.hasRemaining(); i++) {
      byte[] chunk = new byte[Math.min(all.remaining(), i % 500 == 0 ? MUCH / 4 : 1 + i % 7)];
      for (int k = 0; k < chunk.length; k++) {
        chunk[k] = (byte) (i + k);
      }
      int written = i % 3 == 0 ? chunk.length / 2 : 0;
      all.put(chunk, written, chunk.length - written);
      assertThat(outbox.offer(Chunk.of(chunk), written)).isTrue();
    }
    ByteBuffer read = ByteBuffer.allocate(2 * MUCH);
    while (outbox.queued() > 0) {
      outbox.writeTo(pipe.sink()::write);
      pipe.source().read(read);
    }
    while (read.hasRemaining()) {
      pipe.source().read(read);
    }
    assertThat(read.array()).isEqualTo(all.array());
  }
}
