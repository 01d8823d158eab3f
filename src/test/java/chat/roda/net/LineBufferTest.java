package chat.roda.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBufferTest {
  private static final byte[] DESK = new byte[64];

  private final List<String> lines = new ArrayList<>();
  private final LineBuffer buffer = new LineBuffer(10, DESK);

  private void take(byte[] bytes, int offset, int length, boolean whole) {
    String line = new String(bytes, offset, length, StandardCharsets.UTF_8);
    lines.add(whole ? line : line + "...");
  }

  private void feed(String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try {
      while (buffer.fill(in::read) > 0) {
        buffer.lines(this::take);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void cutsAtLineEnds() {
    feed("one\ntwo\r\n\nthr");
    assertThat(lines).containsExactly("one", "two\r", "");
    assertThat(buffer.hasPartial()).isTrue();
    feed("ee\n");
    assertThat(lines).last().isEqualTo("three");
    assertThat(buffer.hasPartial()).isFalse();
  }

  @Test
  void throwsAwayTheRestOfALineThatIsTooLong() {
    feed("0123456789\n0123456789a\nnext\n");
    assertThat(lines).containsExactly("0123456789", "0123456789...", "next");
  }

  @Test
  void tellsOfALineThatNeverEndsOnceAndGoesOnAfterIt() {
    for (int i = 0; i < 1000; i++) {
      feed("x".repeat(5000));
    }
    assertThat(lines).containsExactly("xxxxxxxxxx...");
    assertThat(buffer.hasPartial()).isFalse();
    feed("\nnext\n");
    assertThat(lines).containsExactly("xxxxxxxxxx...", "next");
  }

  @Test
  void givesWhatHasNotEndedWhenAsked() {
    feed("abc");
    buffer.partial(this::take);
    feed("def\n");
    assertThat(lines).containsExactly("abc", "def");
  }

  @Test
  void givesNoMoreLinesThanAreWantedAndKeepsTheOthers() {
    InputStream in = new ByteArrayInputStream("a\nb\nc\nd".getBytes(StandardCharsets.UTF_8));
    assertThatNoException().isThrownBy(() -> buffer.fill(in::read));
    assertThat(buffer.lines(2, this::take)).isFalse();
    assertThat(lines).containsExactly("a", "b");
    buffer.putAway();
    assertThat(buffer.lines(2, this::take)).isTrue();
    assertThat(lines).containsExactly("a", "b", "c");
  }

  @Test
  void severalShareADesk() {
    var other = new LineBuffer(10, DESK);
    feed("mi");
    buffer.putAway();
    other.fill((into, at, length) -> {
      into[at] = 'x';
      return 1;
    });
    other.putAway();
    feed("ne\n");
    assertThat(lines).containsExactly("mine");
    other.partial(this::take);
    assertThat(lines).last().isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSameWhereverTheBytesAreCut(long seed) throws Exception {
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append("x".repeat(random.nextInt(14))).append('\n');
    }
    feed(text.toString());
    List<String> atOnce = List.copyOf(lines);
    lines.clear();
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    var in = new ByteArrayInputStream(bytes);
    while (buffer.fill(
            (into, at, length) -> in.read(into, at, Math.min(length, 1 + random.nextInt(40))))
        > 0) {
      buffer.lines(this::take);
    }
    assertThat(lines).isEqualTo(atOnce);
  }
}
