package chat.roda.host.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.irc.LineBytes;
import chat.roda.net.Chunk;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private final LineBytes lines = lines("one two three");
  private final Excerpt excerpt = new Excerpt();

  private static LineBytes lines(String text) {
    var lines = new LineBytes();
    lines.add(text.getBytes(StandardCharsets.US_ASCII));
    return lines;
  }

  private static String read(Chunk chunk) {
    ByteBuffer out = ByteBuffer.allocateDirect(chunk.length());
    chunk.putInto(out);
    assertThat(out.hasRemaining()).as("shorter than it says").isFalse();
    return StandardCharsets.US_ASCII.decode(out.flip()).toString();
  }

  @Test
  void hasItsPartsInTheirOrder() {
    excerpt.add(lines, 0, 4).add(lines("2 "), 0, 2).add(lines, 8, 13);
    assertThat(read(excerpt)).isEqualTo("one 2 three");
    assertThat(read(excerpt)).as("once more").isEqualTo("one 2 three");
  }

  @Test
  void hasNothingWherePartsAreEmpty() {
    excerpt.add(lines, 4, 4).add(new LineBytes(0), 0, 0);
    assertThat(excerpt.length()).isZero();
    assertThat(read(excerpt.lasting())).isEmpty();
  }

  @Test
  void lastsWhenOtherLinesAreWrittenWhereItStood() {
    excerpt.add(lines, 4, 7);
    Chunk.Lasting lasting = excerpt.lasting();
    lines.clear();
    lines.add("uno dos tres.".getBytes(StandardCharsets.US_ASCII));
    assertThat(read(lasting)).isEqualTo("two");
    assertThat(excerpt.lasting()).as("for all who are slow").isSameAs(lasting);
    assertThat(lasting.lasting()).isSameAs(lasting);
  }
}
