package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Lines;
import chat.roda.ui.conversation.Mentions;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class ArrangementTest {
  private final Arrangement arrangement = new Arrangement();

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private void open(String... names) {
    Stream.of(names).map(name -> new Conversation(name, ZoneOffset.UTC)).forEach(arrangement::add);
  }

  private List<String> names() {
    return arrangement.all().stream().map(Conversation::name).toList();
  }

  private Conversation find(String name) {
    return arrangement.all().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void usuallyTheLobbyThenChannelsThenPeople() {
    open("Zoe", "#dev", "#lobby", "Ana", "#Aula");
    assertThat(names()).containsExactly("#lobby", "#Aula", "#dev", "Ana", "Zoe");
  }

  @Test
  void whatIsMovedStaysThereAndWhatIsNewGoesToItsKind() {
    open("#lobby", "#dev", "Ana");
    assertThat(arrangement.move(find("Ana"), 0)).containsExactly("ana", "#lobby", "#dev");
    open("#aula", "Zoe");
    assertThat(names()).containsExactly("Ana", "Zoe", "#lobby", "#dev", "#aula");
  }

  @Test
  void whoTakesAnotherNicknameStaysWhereTheyWereMovedTo() {
    open("#lobby", "Zoe", "Ana");
    arrangement.move(find("Zoe"), 0);
    find("Zoe").rename("Bia");
    assertThat(arrangement.renamed("Zoe", "Bia")).containsExactly("bia", "#lobby", "ana");
    arrangement.remove(find("Bia"));
    open("Bia");
    assertThat(names()).containsExactly("Bia", "#lobby", "Ana");
  }

  @Test
  void aMoveBeyondTheEndGoesToTheEnd() {
    open("#lobby", "#dev");
    arrangement.move(find("#lobby"), 9);
    assertThat(names()).containsExactly("#dev", "#lobby");
  }

  @Test
  void whatWasClosedComesBackToItsPlace() {
    open("#lobby");
    arrangement.order(List.of("zoe", "#lobby", "#dev"));
    open("#other", "#dev", "Zoe");
    assertThat(names()).containsExactly("Zoe", "#lobby", "#dev", "#other");
    arrangement.remove(find("#dev"));
    assertThat(arrangement.move(find("#other"), 0))
        .containsExactly("#other", "zoe", "#lobby", "#dev");
    open("#dev");
    assertThat(names()).containsExactly("#other", "Zoe", "#lobby", "#dev");
  }

  private void say(String name, int second) {
    var line = Lines.line(name, "hello", Lines.at(0, second));
    find(name).said(line, false, new Mentions("me"));
    arrangement.refresh();
  }

  @Test
  void thoseComeFirstWithWhomSomethingWasSaidLast() {
    open("#lobby", "Ana", "Bea", "Zoe", "#dev");
    say("Bea", 1);
    say("Ana", 2);
    say("Zoe", 3);
    say("Ana", 4);
    assertThat(names()).containsExactly("#lobby", "#dev", "Ana", "Zoe", "Bea");
    open("Carl");
    assertThat(names()).as("with whom one is about to talk").startsWith("#lobby", "#dev", "Carl");
    arrangement.move(find("Bea"), 0);
    say("Zoe", 5);
    assertThat(names()).containsExactly("Bea", "#lobby", "#dev", "Carl", "Ana", "Zoe");
  }
}
