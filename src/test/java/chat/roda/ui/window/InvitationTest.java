package chat.roda.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvitationTest {
  private final Texts texts = Texts.ofWindow(Language.ENGLISH);

  @Test
  void oneAddressIsOneLine() {
    assertThat(Invitation.text(texts, "Ana's room", List.of("192.168.0.12"), Optional.empty()))
        .isEqualTo("Come to “Ana's room” with Roda. The address is 192.168.0.12");
  }

  @Test
  void theOthersFollowInTheirOrderAndThenThePassword() {
    assertThat(
            Invitation.text(
                texts,
                "Ana's room",
                List.of("192.168.0.12", "10.0.0.2", "[fd00::2]"),
                Optional.of("open sesame")))
        .isEqualTo(
            """
            Come to “Ana's room” with Roda. The address is 192.168.0.12
            If that does not work, try 10.0.0.2, [fd00::2]
            The password is open sesame\
            """);
  }
}
