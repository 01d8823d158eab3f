package chat.roda.ui.room;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.WholeText;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.emoji.EmojiLabels;
import chat.roda.ui.emoji.EmojiPictures;
import java.time.InstantSource;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.util.Duration;

/**
 * Tells above the input box who is typing. Its room is kept while nobody is, so that nothing moves,
 * unless the window is too low for that.
 */
final class TypingLine extends Label {
  private final Texts texts;
  private final Timeline clock;

  /**
   * @param shown the conversation that is shown
   */
  TypingLine(Texts texts, EmojiPictures pictures, ObservableValue<Conversation> shown) {
    EmojiLabels.draw(pictures, this);
    WholeText.tell(this);
    this.texts = texts;
    setId("typingLine");
    setMnemonicParsing(false);
    getStyleClass().addAll("roda-small", "roda-quiet", "typing-line");
    setMaxWidth(Double.MAX_VALUE);
    clock =
        new Timeline(
            new KeyFrame(
                Duration.seconds(1),
                _ -> shown.getValue().typing().look(InstantSource.system().instant())));
    clock.setCycleCount(Animation.INDEFINITE);
    shown
        .flatMap(c -> c.typing().shownProperty())
        .orElse(List.of())
        .when(Attached.of(this))
        .subscribe(this::show);
  }

  @Override
  protected double computeMinHeight(double width) {
    return getText().isEmpty() ? 0 : prefHeight(width);
  }

  private void show(List<String> who) {
    if (who.isEmpty()) {
      clock.stop();
      setText("");
      return;
    }
    clock.play();
    String names =
        switch (who.size()) {
          case 1 -> who.getFirst();
          case 2 -> texts.format("conversation.names.two", who.get(0), who.get(1));
          case 3 -> texts.format("conversation.names.three", who.get(0), who.get(1), who.get(2));
          default ->
              texts.format("conversation.names.more", who.get(0), who.get(1), who.size() - 2);
        };
    setText(texts.format("typing.some", names, who.size()));
  }
}
