package chat.roda.irc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormattedTextTest {
  @Test
  void whatIsHiddenIsMaskedWithAsManyCharsAsItHas() {
    var text = FormattedText.parse("a \u000301,01x 💀\u0003 b \u000301,01y\u0003");
    assertThat(text.masked()).isEqualTo("a █ ██ b █");
    assertThat(text.masked()).hasSameSizeAs(text.text());
  }
}
