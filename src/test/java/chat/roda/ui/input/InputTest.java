package chat.roda.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.ui.input.NicknameCompletion.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputTest {
  @Test
  void wordsAreSaid() {
    assertThat(Typed.of("hello")).isEqualTo(new Typed.Say("hello"));
    assertThat(Typed.of("  code {\n  }\n")).isEqualTo(new Typed.Say("  code {\n  }"));
    assertThat(Typed.of("a /sair")).isEqualTo(new Typed.Say("a /sair"));
    assertThat(Typed.of("//usr/bin")).isEqualTo(new Typed.Say("/usr/bin"));
    assertThat(Typed.of(" \n ")).isEqualTo(new Typed.Nothing());
  }

  @Test
  void commandsAreKnownInAnyCase() {
    assertThat(Typed.of("/sair")).isEqualTo(new Typed.Leave());
    assertThat(Typed.of(" /QUIT bye")).isEqualTo(new Typed.Leave());
    assertThat(Typed.of("/me waves")).isEqualTo(new Typed.Act("waves"));
    assertThat(Typed.of("/nick Zoe")).isEqualTo(new Typed.ChangeNickname("Zoe"));
    assertThat(Typed.of("/msg Ana a\nb")).isEqualTo(new Typed.Tell("Ana", "a\nb"));
    assertThat(Typed.of("/msg Ana")).isEqualTo(new Typed.Open("Ana"));
    assertThat(Typed.of("/topic a\nb")).isEqualTo(new Typed.ChangeTopic("a b"));
    assertThat(Typed.of("/topic")).isEqualTo(new Typed.ShowTopic());
    assertThat(Typed.of("/join dev")).isEqualTo(new Typed.Join("#dev", ""));
    assertThat(Typed.of("/kick Ana too loud")).isEqualTo(new Typed.Kick("Ana", "too loud"));
    assertThat(Typed.of("/kick :x y")).isEqualTo(new Typed.Incomplete(Command.KICK));
    assertThat(Typed.of("/join #dev sesame")).isEqualTo(new Typed.Join("#dev", "sesame"));
    assertThat(Typed.of("/part")).isEqualTo(new Typed.Part(Optional.empty()));
    assertThat(Typed.of("/part #dev")).isEqualTo(new Typed.Part(Optional.of("#dev")));
    assertThat(Typed.of("/help")).isEqualTo(new Typed.Help());
  }

  @Test
  void whatCannotBeDoneIsNotSaid() {
    assertThat(Typed.of("/slap Ana")).isEqualTo(new Typed.Unknown("/slap"));
    assertThat(Typed.of("/")).isEqualTo(new Typed.Unknown("/"));
    assertThat(Typed.of("/msg")).isEqualTo(new Typed.Incomplete(Command.TELL));
    assertThat(Typed.of("/nick ")).isEqualTo(new Typed.Incomplete(Command.NICKNAME));
  }

  @Test
  void whatWasSentComesBackAndSoDoesWhatWasBeingTyped() {
    var sent = new SentTexts();
    sent.add("one");
    sent.add("two");
    assertThat(sent.newer()).isEmpty();
    assertThat(sent.older("thr")).contains("two");
    assertThat(sent.older("two")).contains("one");
    assertThat(sent.older("one")).isEmpty();
    assertThat(sent.newer()).contains("two");
    assertThat(sent.newer()).contains("thr");
    assertThat(sent.newer()).isEmpty();
  }

  @Test
  void sentTextsAreKeptOnceAndNotForEver() {
    var sent = new SentTexts();
    for (int i = 0; i <= SentTexts.MAX_TEXTS; i++) {
      sent.add("same");
      sent.add("text " + i);
    }
    int kept = 0;
    for (var text = sent.older(""); text.isPresent(); text = sent.older("")) {
      kept++;
    }
    assertThat(kept).isEqualTo(SentTexts.MAX_TEXTS);
  }

  @Test
  void completesAtTheBeginningOfALine() {
    var completion = new NicknameCompletion();
    List<String> people = List.of("Bruno", "Ana", "Andre");
    assertThat(completion.complete(new Text("an", 2), people, 1)).contains(new Text("Ana: ", 5));
    assertThat(completion.complete(new Text("Ana: ", 5), people, 1))
        .contains(new Text("Andre: ", 7));
    assertThat(completion.complete(new Text("Andre: ", 7), people, 1))
        .contains(new Text("Ana: ", 5));
    assertThat(completion.complete(new Text("Ana: ", 5), people, -1))
        .contains(new Text("Andre: ", 7));
  }

  @Test
  void completesInTheMiddle() {
    var completion = new NicknameCompletion();
    List<String> people = List.of("João", "jose");
    assertThat(completion.complete(new Text("ask JO there", 6), people, 1))
        .contains(new Text("ask João there", 8));
    assertThat(completion.complete(new Text("ask João there", 8), people, 1))
        .contains(new Text("ask jose there", 8));
    assertThat(completion.complete(new Text("hi @jos", 7), people, 1))
        .contains(new Text("hi @jose ", 9));
  }

  @Test
  void nothingFitsNothing() {
    var completion = new NicknameCompletion();
    assertThat(completion.complete(new Text("", 0), List.of("Ana"), 1)).isEmpty();
    assertThat(completion.complete(new Text("hello ", 6), List.of("Ana"), 1)).isEmpty();
    assertThat(completion.complete(new Text("x", 1), List.of("Ana"), 1)).isEmpty();
  }
}
