package chat.roda.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SharedCopyTest {
  private static final int TOO_MUCH = 2 * 1024 * 1024;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final SharedCopy copy = new SharedCopy();

  /** Writes it to a channel that takes so much. */
  private void write(Chunk chunk, int most) throws IOException {
    WritableByteChannel all = Channels.newChannel(out);
    int written =
        copy.write(
            new WritableByteChannel() {
              @Override
              public int write(ByteBuffer bytes) throws IOException {
                int taken = Math.min(most, bytes.remaining());
                all.write(bytes.slice(bytes.position(), taken));
                bytes.position(bytes.position() + taken);
                return taken;
              }

              @Override
              public boolean isOpen() {
                return true;
              }

              @Override
              public void close() {}
            },
            chunk);
    assertThat(written).isEqualTo(out.size());
  }

  private String written() {
    String text = out.toString(StandardCharsets.US_ASCII);
    out.reset();
    return text;
  }

  private static Chunk chunk(String text) {
    return Chunk.of(text.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void writesToEachFromTheBeginningWhateverAnotherHasTaken() throws IOException {
    Chunk shared = chunk("one for all");
    write(shared, 4);
    assertThat(written()).isEqualTo("one ");
    write(shared, 99);
    assertThat(written()).isEqualTo("one for all");
  }

  @Test
  void takesEachForWhatItIsAlsoAfterLongerOnes() throws IOException {
    write(chunk("one for all"), 99);
    out.reset();
    Chunk shorter = chunk("others");
    for (int i = 0; i < 2; i++) {
      write(shorter, 99);
      assertThat(written()).isEqualTo("others");
    }
  }

  @Test
  void writesTheBeginningOfWhatIsLargerThanTheCopy() throws IOException {
    byte[] much = new byte[TOO_MUCH];
    much[0] = 'x';
    write(Chunk.of(much), TOO_MUCH);
    assertThat(out.size()).isBetween(1, TOO_MUCH - 1);
    assertThat(out.toByteArray()[0]).isEqualTo((byte) 'x');
  }

  @Test
  void whatStandsWhereAnotherStoodIsAnother() throws IOException {
    byte[] place = new byte[3];
    for (byte sign : new byte[] {'a', 'b'}) {
      Arrays.fill(place, sign);
      write(new Lent(place), 99);
      assertThat(written()).isEqualTo(Character.toString(sign).repeat(3));
    }
  }
}
