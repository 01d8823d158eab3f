package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/**
 * Somebody of whom the person wants to see nothing: found in the list of people, and only there.
 */
class IgnoredPeopleTest extends CompanyTest {
  /** By the menu on their row in the list of people, opened as by the keyboard. */
  private void turnIgnoring() {
    openMenuOf(2);
    clickOn("#ignorePerson");
  }

  private String told() {
    return onFxThread(() ->
        lookup(".person-cell").queryAll().stream()
            .map(node -> (ListCell<?>) node)
            .map(cell -> cell.getAccessibleText())
            .filter(words -> words != null && words.startsWith("bea"))
            .findFirst()
            .orElse(""));
  }

  private String listed() {
    return ((ListView<?>) lookup("#mentionList").query()).getItems().toString();
  }

  @Test
  void theListOfPeopleSaysSoInWords() {
    try (var _ = hostedWithBea()) {
      assertThat(told()).isEqualTo("bea, here");
      turnIgnoring();
      waitUntil("the row says so", () -> told().equals("bea, here, ignored"));
      assertThat(isOnScreen("ignored")).isTrue();
      turnIgnoring();
      waitUntil("not any more", () -> told().equals("bea, here"));
    }
  }

  @Test
  void whatTheySaidIsNotFound() {
    try (var bea = hostedWithBea();
        var zoe = new OnePerson("zoe", new RoomAddress("127.0.0.1", port))) {
      seesSoon("zoe");
      bea.says("coffee with milk");
      zoe.says("coffee without");
      bea.says("coffee again");
      seesSoon("coffee again");
      turnIgnoring();
      waitUntil("it is gone", () -> !isOnScreen("coffee again"));
      chord(KeyCode.CONTROL, KeyCode.F);
      write("coffee");
      waitUntil(
          "one is found, and nothing around it",
          () -> ((ListView<?>) lookup("#found").query()).getItems().size() == 1);
      assertThat(isOnScreen("with milk")).isFalse();
      turnIgnoring();
      waitUntil(
          "all three are", () -> ((ListView<?>) lookup("#found").query()).getItems().size() == 3);
    }
  }

  @Test
  void whatTheySaidIsNeitherCountedNorListedNorTold() {
    try (var bea = hostedWithBea()) {
      write("/join #dev").type(KeyCode.ENTER);
      waitUntil("#dev is shown", () -> sees("# dev"));
      bea.says("ana, are you there");
      waitUntil("it is counted", () -> stage.getTitle().startsWith("(1) "));
      bea.client().join("#dev");
      waitUntil("bea is here", () -> told().startsWith("bea"));
      outside.clear();
      turnIgnoring();
      waitUntil("it is counted no longer", () -> !stage.getTitle().startsWith("("));
      bea.says("ana, where are you");
      bea.client().say("ana", "and in private");
      bea.client().say("#dev", "the last of it");
      bea.hears("the last of it");
      bea.client().say("ana", "closing");
      try (var zoe = new OnePerson("zoe", new RoomAddress("127.0.0.1", port))) {
        zoe.client().say(RoomClient.LOBBY, "ana, I am new");
        waitUntil("only that is counted", () -> stage.getTitle().startsWith("(1) "));
      }
      assertThat(sees("and in private")).isFalse();
      waitUntil("only that is told", () -> !outside.isEmpty());
      assertThat(outside).containsExactly("(chime)");
      chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
      waitUntil("the mention is listed", () -> listed().contains("I am new"));
      assertThat(listed()).doesNotContain("are you");
      assertThat(lookup(".conversation-name").queryAll())
          .extracting(node -> ((javafx.scene.control.Labeled) node).getText())
          .doesNotContain("bea");
    }
  }
}
