package chat.roda.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.ui.WindowTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class AnnouncerTest extends WindowTest {
  private final List<String> heard = new ArrayList<>();

  private Node node(String id) {
    return lookup("#" + id).query();
  }

  private static Button named(String id) {
    var button = new Button();
    button.setId(id);
    button.setAccessibleText("Go to #" + id);
    return button;
  }

  private TextField field() {
    var field = new TextField("what is typed");
    field.setId("field");
    field.accessibleTextProperty().subscribe(_ -> heard.add(value(field)));
    return field;
  }

  private static String value(Node node) {
    return Objects.toString(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  private Announcer announcer(boolean heard) {
    show(() -> new VBox(named("lobby"), named("dev"), field()));
    focus("lobby");
    return new Announcer(node("lobby"), () -> heard);
  }

  private void focus(String id) {
    onFxThread(() -> {
      node(id).requestFocus();
      return id;
    });
  }

  private static String name(Node node) {
    return onFxThread(node::getAccessibleText);
  }

  private static void say(Announcer announcer, String words) {
    onFxThread(() -> {
      announcer.say(words);
      return words;
    });
  }

  @Test
  void whatIsSaidIsInTheNameOfWhatHasTheFocus() {
    Announcer announcer = announcer(true);
    say(announcer, "Bruno: hello");
    assertThat(name(node("lobby"))).isEqualTo("Bruno: hello. Go to #lobby");
    say(announcer, "Bruno: are you there");
    assertThat(name(node("lobby"))).isEqualTo("Bruno: are you there. Go to #lobby");
  }

  @Test
  void itIsGoneWhenTheFocusGoesElsewhere() {
    say(announcer(true), "Bruno: hello");
    focus("dev");
    assertThat(name(node("lobby"))).isEqualTo("Go to #lobby");
  }

  @Test
  void aNameThatIsGivenMeanwhileStays() {
    say(announcer(true), "Bruno: hello");
    onFxThread(() -> {
      node("lobby").setAccessibleText("Go to #tea");
      return "tea";
    });
    focus("dev");
    assertThat(name(node("lobby"))).isEqualTo("Go to #tea");
  }

  @Test
  void whatIsTypedIsHeardAgainAsSoonAsTheWordsAreSaid() {
    Announcer announcer = announcer(true);
    focus("field");
    say(announcer, "Bruno: hello");
    assertThat(heard).endsWith("Bruno: hello", "what is typed");
    assertThat(onFxThread(() -> value(node("field")))).isEqualTo("what is typed");
  }

  @Test
  void nothingIsSaidWhereNobodyListens() {
    say(announcer(false), "Bruno: hello");
    assertThat(name(node("lobby"))).isEqualTo("Go to #lobby");
  }
}
