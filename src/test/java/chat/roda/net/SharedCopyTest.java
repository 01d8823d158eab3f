package chat.roda.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SharedCopyTest {
  private static final int TOO_MUCH = 2 * 1024 * 1024;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final SharedCopy copy = new SharedCopy();

  private void write(ByteBuffer chunk, int most) throws IOException {
    WritableByteChannel all = Channels.newChannel(out);
    int limit = Math.min(most, chunk.remaining());
    int before = chunk.remaining();
    int written =
        copy.write(
            new WritableByteChannel() {
              @Override
              public int write(ByteBuffer bytes) throws IOException {
                int taken = Math.min(limit, bytes.remaining());
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
    assertThat(written).isEqualTo(limit);
    assertThat(chunk.remaining()).isEqualTo(before - written);
  }

  private String written() {
    String text = out.toString(StandardCharsets.US_ASCII);
    out.reset();
    return text;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void writesWhatIsTakenAndTheRestLaterAlsoWhenOthersWereInBetween() throws IOException {
    ByteBuffer one = ByteBuffer.wrap(bytes("one for all"));
    write(one, 4);
    write(ByteBuffer.wrap(bytes("other ")), 99);
    write(one, 99);
    assertThat(written()).isEqualTo("one other for all");
  }

  @Test
  void writesPartsOfWhatManyAreSent() throws IOException {
    byte[] shared = bytes("abcdef");
    for (int i = 0; i < 2; i++) {
      write(ByteBuffer.wrap(shared, 0, 3), 99);
      write(ByteBuffer.wrap(shared, 3, 3), 99);
    }
    assertThat(written()).isEqualTo("abcdefabcdef");
  }

  @Test
  void writesWhatIsLargerThanTheCopy() throws IOException {
    write(ByteBuffer.wrap(new byte[TOO_MUCH]), TOO_MUCH);
    assertThat(out.size()).isEqualTo(TOO_MUCH);
  }
}
