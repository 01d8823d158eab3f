package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/**
 * The window for those who do not see it, or have no mouse: whatever can have the focus has a name
 * and a role, and so has every message; the keyboard alone leads everywhere.
 */
class EverybodyTest extends ProgramTest {
  /** What a screen reader would have nothing to say about, with where it is. */
  private static List<String> nameless(Parent root) {
    List<String> found = new ArrayList<>();
    collect(root, "", found);
    return found;
  }

  private static void collect(Parent parent, String path, List<String> found) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      String place = path + "/" + node.getTypeSelector() + node.getStyleClass();
      if (!node.isVisible()) {
        continue;
      }
      if (node.isFocusTraversable() && !node.isDisabled() && !hasName(node)) {
        found.add("no name: " + place + " #" + node.getId());
      }
      if (node.isFocusTraversable() && hasNoRole(node)) {
        found.add("no role: " + place + " #" + node.getId());
      }
      if (node instanceof Parent more) {
        collect(more, place, found);
      }
    }
  }

  private static boolean hasNoRole(Node node) {
    return node.getAccessibleRole() == AccessibleRole.NODE
        || node.getAccessibleRole() == AccessibleRole.PARENT;
  }

  private static boolean hasName(Node node) {
    Optional<String> own = Optional.ofNullable(node.getAccessibleText());
    Optional<String> shown =
        node instanceof Labeled labeled ? Optional.ofNullable(labeled.getText()) : Optional.empty();
    Optional<String> label =
        node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label by
            ? Optional.ofNullable(by.getText())
            : Optional.empty();
    return Stream.of(own, shown, label).flatMap(Optional::stream).anyMatch(name -> !name.isBlank());
  }

  private void everythingHasAName(String where) {
    List<String> nameless =
        onFxThread(() ->
            Window.getWindows().stream()
                .flatMap(window -> nameless(window.getScene().getRoot()).stream())
                .toList());
    assertThat(nameless).as(where).isEmpty();
  }

  @Test
  void whateverCanHaveTheFocusHasANameAndARole() {
    openWindow("ana");
    everythingHasAName("the start page");
    type(KeyCode.F2);
    everythingHasAName("the nickname dialog");
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.COMMA);
    waitUntil("the settings are open", () -> lookup("#settings").tryQuery().isPresent());
    everythingHasAName("the settings");
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    everythingHasAName("the room");
    resize(360, 640);
    everythingHasAName("the narrow room");
    chord(KeyCode.CONTROL, KeyCode.F);
    everythingHasAName("the find bar");
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.K);
    everythingHasAName("the finder");
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.J);
    everythingHasAName("the join dialog");
  }

  @Test
  void everyMessageIsToldWithWhoSaidItAndWhen() {
    openWindow("ana");
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    write("good morning").type(KeyCode.ENTER);
    seesSoon("good morning");
    assertThat(rows()).anyMatch(row -> row.matches("\\[\\d\\d:\\d\\d] ana: good morning"));
  }

  private List<String> rows() {
    return onFxThread(() ->
        lookup(".row-cell").queryAll().stream()
            .filter(Node::isVisible)
            .filter(row -> row.getAccessibleRole() == AccessibleRole.LIST_ITEM)
            .map(row -> Objects.requireNonNull(row.getAccessibleText()))
            .toList());
  }

  @Test
  void tabLeadsThroughTheStartPageInTheOrderOfReading() {
    openWindow("ana");
    onFxThread(() -> {
      lookup("#change-nickname").query().requestFocus();
      return stage;
    });
    List<String> order = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      order.add(onFxThread(() -> stage.getScene().getFocusOwner().getId()));
      type(KeyCode.TAB);
    }
    assertThat(order)
        .containsExactly(
            "change-nickname",
            "room-name",
            "keep-days",
            "keep-size",
            "protect-names",
            "host-room",
            "port-change");
  }

  @Test
  void afterAMenuTheFocusIsInTheInputAgain() {
    openWindow("ana");
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    Node before = onFxThread(() -> stage.getScene().getFocusOwner());
    choose("#menu-view", "#menu-theme", "#theme-dark");
    assertThat(onFxThread(() -> stage.getScene().getFocusOwner())).isSameAs(before);
    assertThat(before.getStyleClass()).contains("input-text");
  }
}
