package chat.roda.irc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteLookTest {
  private static final int LENGTH = 40;

  @Test
  void everyByteAtEveryPlaceIsSeen() {
    for (int b = Byte.MIN_VALUE; b <= Byte.MAX_VALUE; b++) {
      for (int at = 0; at < LENGTH; at++) {
        byte[] bytes = "x".repeat(LENGTH).getBytes(StandardCharsets.US_ASCII);
        bytes[at] = (byte) b;
        boolean breaks = b == '\r' || b == '\n' || b == 0;
        assertThat(ByteLook.at(bytes, 0, LENGTH)).isEqualTo(new ByteLook(b >= 0, breaks));
        assertThat(ByteLook.at(bytes, at + 1, LENGTH)).isEqualTo(new ByteLook(true, false));
        assertThat(ByteLook.at(bytes, 0, at)).isEqualTo(new ByteLook(true, false));
      }
    }
  }

  @Test
  void manyDifferentBytesAreSeenAsOneByOne() {
    var random = new Random(1);
    byte[] bytes = new byte[LENGTH];
    for (int i = 0; i < 20_000; i++) {
      random.nextBytes(bytes);
      boolean ascii = true;
      boolean breaks = false;
      for (byte b : bytes) {
        ascii &= b >= 0;
        breaks |= b == '\r' || b == '\n' || b == 0;
      }
      assertThat(ByteLook.at(bytes, 0, LENGTH)).isEqualTo(new ByteLook(ascii, breaks));
    }
  }
}
