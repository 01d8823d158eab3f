package chat.roda.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.ui.WindowTest;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class AnnouncerTest extends WindowTest {
  private TextField field(String id) {
    return lookup("#" + id).query();
  }

  private static TextField named(String id) {
    var field = new TextField();
    field.setId(id);
    field.setAccessibleText("Message #" + id);
    return field;
  }

  private Announcer announcer(boolean heard) {
    show(() -> new VBox(named("lobby"), named("dev")));
    focus("lobby");
    return new Announcer(field("lobby"), () -> heard);
  }

  private void focus(String id) {
    onFxThread(() -> {
      field(id).requestFocus();
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
    assertThat(name(field("lobby"))).isEqualTo("Bruno: hello. Message #lobby");
    say(announcer, "Bruno: are you there");
    assertThat(name(field("lobby"))).isEqualTo("Bruno: are you there. Message #lobby");
  }

  @Test
  void itIsGoneWhenTheFocusGoesElsewhere() {
    say(announcer(true), "Bruno: hello");
    focus("dev");
    assertThat(name(field("lobby"))).isEqualTo("Message #lobby");
  }

  @Test
  void aNameThatIsGivenMeanwhileStays() {
    say(announcer(true), "Bruno: hello");
    onFxThread(() -> {
      field("lobby").setAccessibleText("Message #tea");
      return "tea";
    });
    focus("dev");
    assertThat(name(field("lobby"))).isEqualTo("Message #tea");
  }

  @Test
  void nothingIsSaidWhereNobodyListens() {
    say(announcer(false), "Bruno: hello");
    assertThat(name(field("lobby"))).isEqualTo("Message #lobby");
  }
}
