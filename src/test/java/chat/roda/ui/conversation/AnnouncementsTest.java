package chat.roda.ui.conversation;

import static chat.roda.ui.conversation.Lines.at;
import static chat.roda.ui.conversation.Lines.line;
import static chat.roda.ui.conversation.Lines.own;
import static chat.roda.ui.conversation.Lines.replayed;
import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChatLine;
import chat.roda.client.Refusal;
import chat.roda.client.SendId;
import chat.roda.texts.Language;
import chat.roda.ui.WindowTest;
import chat.roda.ui.common.Announcer;
import chat.roda.ui.common.Moments;
import chat.roda.ui.emoji.EmojiCatalogue;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody hears who listens to the window, with the focus in the input box. */
class AnnouncementsTest extends WindowTest {
  private final Conversation lobby = new Conversation("#lobby", ZoneOffset.UTC);
  private final Conversation dev = new Conversation("#dev", ZoneOffset.UTC);
  private final ObjectProperty<Conversation> shown = new SimpleObjectProperty<>(lobby);
  private String heard = "";

  @BeforeEach
  void listen() {
    show(() -> {
      var input = new TextField();
      input.setId("input");
      input
          .accessibleTextProperty()
          .subscribe(words -> heard = Optional.ofNullable(words).orElse(heard));
      new Announcements(
              new RowWords(texts, new EmojiCatalogue(Language.ENGLISH), new Moments(texts)),
              new Announcer(input, () -> true))
          .follow(input, shown);
      return new StackPane(input);
    });
    onFxThread(() -> {
      lookup("#input").query().requestFocus();
      return "input";
    });
  }

  private String heard() {
    return onFxThread(() -> heard);
  }

  private void said(Conversation where, ChatLine... lines) {
    onFxThread(() -> {
      for (ChatLine line : lines) {
        where.said(line, false, new Mentions("me"));
      }
      return where;
    });
  }

  @Test
  void aNewMessageIsHeard() {
    said(lobby, line("Bruno", "hello", at(0, 0)));
    waitUntil("it is heard", () -> heard().equals("Bruno: hello"));
  }

  @Test
  void aNoticeIsHeardAsOne() {
    ChatLine hello = line("bot", "done", at(0, 0));
    said(
        lobby,
        new ChatLine(
            hello.id(),
            hello.at(),
            hello.sender(),
            ChatLine.Kind.NOTICE,
            hello.text(),
            false,
            hello.sent(),
            false));
    waitUntil("it is heard", () -> heard().equals("Notice from bot: done"));
  }

  @Test
  void whatIsHiddenIsNotHeard() {
    said(lobby, line("Bruno", "\u0003" + "01,01he dies\u0003 at last", at(0, 0)));
    waitUntil("it is heard", () -> heard().equals("Bruno: ██ ████ at last"));
  }

  @Test
  void ofMessagesThatComeTogetherTheLastIsHeardAndHowManyThereAre() {
    said(lobby, line("Bruno", "hello", at(0, 0)), line("João", "good morning", at(0, 1)));
    waitUntil("they are heard", () -> heard().equals("2 new messages. João: good morning"));
  }

  @Test
  void whatIsSaidWhileOnesOwnStillWaitsIsHeard() {
    onFxThread(() -> {
      var waiting = own("is anybody there?", new SendId("1"), at(0, 0));
      lobby.transcript().sending(waiting, new Delivery.Waiting());
      return lobby;
    });
    said(lobby, line("Bruno", "I am", at(0, 1)));
    waitUntil("it is heard", () -> heard().equals("Bruno: I am"));
  }

  @Test
  void aPageThatIsLoadedWhileOneScrollsIsNotNew() {
    said(lobby, line("Bruno", "hello", at(0, 0)));
    waitUntil("it is heard", () -> heard().startsWith("Bruno"));
    onFxThread(() -> {
      lobby.transcript().show(page(1, 5), false);
      lobby.transcript().newer(page(6, 20), true);
      return lobby;
    });
    said(lobby, line("João", "good morning", at(30, 0)));
    waitUntil("it is heard", () -> heard().contains("João"));
    assertThat(heard()).isEqualTo("João: good morning");
  }

  private static List<Entry> page(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(minute -> line("Zoe", "then " + minute, at(minute, 0)))
        .<Entry>map(line -> new Entry.Spoken(replayed(line), new Delivery.InRoom()))
        .toList();
  }

  @Test
  void theAnswerToACommandIsHeard() {
    onFxThread(() -> {
      lobby
          .transcript()
          .add(new Entry.Explained(new Explanation.UnknownCommand("/dance"), at(0, 0)));
      return lobby;
    });
    waitUntil("it is heard", () -> heard().contains("/dance"));
  }

  @Test
  void thatOnesMessageWasNotSentIsHeard() {
    var id = new SendId("1");
    onFxThread(() -> {
      lobby.transcript().sending(own("hello", id, at(0, 0)), new Delivery.Sending());
      return lobby.transcript().notSent(id, new Delivery.NotSent(Refusal.NOT_ALLOWED, ""));
    });
    waitUntil("it is heard", () -> heard().startsWith("Not sent. "));
  }

  @Test
  void whatSomebodyDoesIsNoSpeech() {
    var hello = line("Bruno", "waves", at(0, 0));
    said(
        lobby,
        new ChatLine(
            "m1",
            hello.at(),
            "Bruno",
            ChatLine.Kind.ACTION,
            "waves",
            false,
            Optional.empty(),
            false));
    waitUntil("it is heard", () -> heard().equals("Bruno waves"));
  }

  @Test
  void theNameOfARowTellsItsReplyItsReactionsAndWhatBecameOfIt() {
    var marks =
        new Marks(
            Optional.of(new Quote("m0", "Zoe", "coffee?")),
            List.of(new Reaction("👍", List.of("João", "Zoe"))),
            false,
            Optional.empty());
    var name =
        new RowName(new RowWords(texts, new EmojiCatalogue(Language.ENGLISH), new Moments(texts)));
    var here = new Entry.Spoken(line("Bruno", "yes", at(0, 0)), new Delivery.InRoom());
    assertThat(name.of(new Row(here, Optional.empty(), true, false, marks), false))
        .endsWith("Bruno: yes. Reply to: Zoe: coffee?. João and Zoe: thumbs up");
    var waiting = new Entry.Spoken(own("no", new SendId("2"), at(0, 0)), new Delivery.Waiting());
    assertThat(name.of(new Row(waiting, Optional.empty(), true, false, Marks.NONE), false))
        .contains("me: no. Not sent yet");
    var failed =
        new Entry.Spoken(
            own("no", new SendId("2"), at(0, 0)), new Delivery.NotSent(Refusal.NOT_ALLOWED, ""));
    assertThat(name.of(new Row(failed, Optional.empty(), true, false, Marks.NONE), false))
        .contains("me: no. Not sent. ");
  }

  @Test
  void whatOneSaysOneselfOrIsSaidElsewhereIsNotHeard() {
    said(lobby, own("hello", new SendId("1"), at(0, 0)));
    said(dev, line("Zoe", "not here", at(0, 0)));
    said(lobby, line("Bruno", "good morning", at(0, 1)));
    waitUntil("it is heard", () -> heard().startsWith("Bruno"));
    assertThat(heard()).isEqualTo("Bruno: good morning");
  }
}
