package chat.roda.ui.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmojiTableTest {
  private final EmojiTable table = new EmojiTable();

  @Test
  void everyPictureIsOfOneEmojiThatIsFoundInATextAsOne() {
    List<String> all = EmojiFiles.lines("pictures");
    assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(3_700);
    for (String emoji : all) {
      assertThat(table.pictures(emoji)).as(emoji).containsExactly(all.indexOf(emoji));
      assertThat(EmojiText.pieces(emoji)).as(emoji).hasSize(1);
    }
  }

  @Test
  void theSignForAPictureMayBeMissing() {
    assertThat(table.pictures("🏳‍🌈")).isEqualTo(table.pictures("🏳️‍🌈")).hasSize(1);
  }

  @Test
  void whatIsNewerThanThePicturesIsShownInItsParts() {
    assertThat(table.pictures("🐧‍🚀"))
        .containsExactly(table.pictures("🐧").getFirst(), table.pictures("🚀").getFirst());
  }

  @Test
  void aToneThatHasNoPictureIsLeftOut() {
    assertThat(table.pictures("👨🏽‍👩🏽‍👧🏽")).isEqualTo(table.pictures("👨‍👩‍👧"));
  }

  @Test
  void nothingIsDrawnForWhatIsNotKnown() {
    assertThat(table.pictures("\uD83E\uDEFF")).isEmpty();
  }

  @Test
  void tonesAreGivenAndTaken() {
    assertThat(SkinTone.MEDIUM.of("👍")).isEqualTo("👍🏽");
    assertThat(SkinTone.DARK.of("👍🏽")).isEqualTo("👍🏿");
    assertThat(SkinTone.NONE.of("👍🏿")).isEqualTo("👍");
    assertThat(SkinTone.LIGHT.of("☝️")).isEqualTo("☝🏻");
    assertThat(SkinTone.LIGHT.of("🎉")).isEqualTo("🎉");
  }
}
