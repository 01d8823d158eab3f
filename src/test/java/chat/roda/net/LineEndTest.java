package chat.roda.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineEndTest {
  /** LF, and what differs from it by little. */
  private static final byte[] LIKE_IT = {'\n', '\n' + 1, '\n' - 1, '\n' ^ (byte) 0x80, 0, -1};

  @Test
  void findsWhatALookAtEachByteFinds() {
    var random = new Random(1);
    for (int round = 0; round < 100_000; round++) {
      var bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      for (int i = 0; i < 3 && bytes.length > 0; i++) {
        bytes[random.nextInt(bytes.length)] = LIKE_IT[random.nextInt(LIKE_IT.length)];
      }
      int from = random.nextInt(bytes.length + 1);
      int end = random.nextInt(from, bytes.length + 1);
      int expected = from;
      while (expected < end && bytes[expected] != '\n') {
        expected++;
      }
      assertThat(LineEnd.find(bytes, from, end)).isEqualTo(expected);
    }
  }
}
