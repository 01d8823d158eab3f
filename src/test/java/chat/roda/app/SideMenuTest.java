package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The menu of a conversation in the side bar. */
class SideMenuTest extends CompanyTest {
  @Test
  void aRightClickOpensItAndGoesNowhere() {
    try (var _ = hostedWithBea()) {
      write("/join #dev").type(KeyCode.ENTER);
      seesSoon("# dev");
      rightClickOn("lobby");
      waitUntil("the menu is there", () -> lookup("#channelMute").tryQuery().isPresent());
      assertThat(sees("# dev")).isTrue();
      clickOn("#channelMute");
      waitUntil("that one is muted", () -> isMuted("lobby"));
      assertThat(isMuted("dev")).isFalse();
      assertThat(sees("# dev")).isTrue();
    }
  }

  private boolean isMuted(String conversation) {
    return lookup(".conversation-cell").queryAll().stream()
        .filter(cell ->
            cell.lookupAll(".conversation-name").stream()
                .anyMatch(name -> isSeen(name) && hasText(name, conversation)))
        .anyMatch(
            cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("muted")));
  }

  private static boolean hasText(Node name, String text) {
    return name instanceof Labeled label && text.equals(label.getText());
  }
}
