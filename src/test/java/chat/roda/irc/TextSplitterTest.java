package chat.roda.irc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Long texts in pieces. */
class TextSplitterTest {
  @Test
  void aTextThatFitsIsOnePiece() {
    assertThat(TextSplitter.split("hello", 5)).containsExactly("hello");
    assertThat(TextSplitter.split("", 5)).containsExactly("");
  }

  @Test
  void itIsCutAtSpaces() {
    assertThat(TextSplitter.split("one two three four", 9))
        .containsExactly("one two", "three", "four");
  }

  @Test
  void aLongWordIsCutWhereverItMust() {
    assertThat(TextSplitter.split("xxxxxxxxxx", 4)).containsExactly("xxxx", "xxxx", "xx");
    assertThat(TextSplitter.split("a xxxxxxxxx", 6)).containsExactly("a xxxx", "xxxxx");
  }

  @Test
  void aCharacterIsNeverCutInTwo() {
    assertThat(TextSplitter.split("\u674e\u674e\u674e", 7))
        .containsExactly("\u674e\u674e", "\u674e");
    assertThat(TextSplitter.split("\ud83c\udf89\ud83c\udf89", 7))
        .containsExactly("\ud83c\udf89", "\ud83c\udf89");
  }

  @Test
  void whatIsDrawnAsOneStaysTogetherWhereItFits() {
    String family = "\ud83d\udc69\u200d\ud83d\udc67";
    assertThat(TextSplitter.split("xx" + family, 12)).containsExactly("xx", family);
    assertThat(TextSplitter.split("xxxe\u0301", 5)).containsExactly("xxx", "e\u0301");
  }

  @Test
  void nothingButSpacesIsLostAndEveryPieceFits() {
    var random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.appendCodePoint("a \u00e9\u674e\u0301\u200d".codePointAt(random.nextInt(6)));
        text.append(random.nextInt(5) == 0 ? "\ud83c\udf89" : "");
      }
      int max = 4 + random.nextInt(20);
      var pieces = TextSplitter.split(text.toString(), max);
      assertThat(String.join("", pieces).replace(" ", ""))
          .isEqualTo(text.toString().replace(" ", ""));
      assertThat(pieces).allMatch(piece -> piece.getBytes(StandardCharsets.UTF_8).length <= max);
    }
  }
}
