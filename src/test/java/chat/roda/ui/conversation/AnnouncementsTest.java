package chat.roda.ui.conversation;

import static chat.roda.ui.conversation.Lines.at;
import static chat.roda.ui.conversation.Lines.line;
import static chat.roda.ui.conversation.Lines.own;
import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChatLine;
import chat.roda.client.SendId;
import chat.roda.texts.Language;
import chat.roda.ui.WindowTest;
import chat.roda.ui.common.Announcer;
import chat.roda.ui.common.Moments;
import chat.roda.ui.emoji.EmojiCatalogue;
import java.time.ZoneOffset;
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

  @BeforeEach
  void listen() {
    show(() -> {
      var input = new TextField();
      input.setId("input");
      input.setAccessibleText("Message #lobby");
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
    return lookup("#input").query().getAccessibleText();
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
    waitUntil("it is heard", () -> heard().equals("Bruno: hello. Message #lobby"));
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
    waitUntil("it is heard", () -> heard().equals("Notice from bot: done. Message #lobby"));
  }

  @Test
  void whatIsHiddenIsNotHeard() {
    said(lobby, line("Bruno", "\u0003" + "01,01he dies\u0003 at last", at(0, 0)));
    waitUntil("it is heard", () -> heard().equals("Bruno: ██ ████ at last. Message #lobby"));
  }

  @Test
  void ofMessagesThatComeTogetherTheLastIsHeardAndHowManyThereAre() {
    said(lobby, line("Bruno", "hello", at(0, 0)), line("João", "good morning", at(0, 1)));
    waitUntil(
        "they are heard",
        () -> heard().equals("2 new messages. João: good morning. Message #lobby"));
  }

  @Test
  void whatOneSaysOneselfOrIsSaidElsewhereIsNotHeard() {
    said(lobby, own("hello", new SendId("1"), at(0, 0)));
    said(dev, line("Zoe", "not here", at(0, 0)));
    said(lobby, line("Bruno", "good morning", at(0, 1)));
    waitUntil("it is heard", () -> heard().startsWith("Bruno"));
    assertThat(heard()).isEqualTo("Bruno: good morning. Message #lobby");
  }
}
