package chat.roda.ui.conversation;

import chat.roda.irc.FormattedText;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A topic as messages are shown, with links and formatting, in one line; a tooltip tells what it
 * has no room for. FX thread.
 */
public final class TopicText extends Region {
  private static final Mentions NOBODY = new Mentions("");

  private final MessageText text;
  private final Label more = new Label("…");
  private final Rectangle seen = new Rectangle();
  private final Tooltip whole = new Tooltip();
  private boolean cut;

  /**
   * @param browse opens an address in the browser
   */
  public TopicText(EmojiPictures pictures, Consumer<String> browse) {
    text = new MessageText(pictures, browse);
    text.setClip(seen);
    more.getStyleClass().add("roda-quiet");
    whole.setWrapText(true);
    whole.setMaxWidth(480);
    setMinWidth(0);
    getStyleClass().add("topic-text");
    getChildren().addAll(text, more);
  }

  /** Shows {@code topic}, which may have the formatting codes of IRC. */
  public void show(String topic) {
    text.show(topic, NOBODY, false);
    String words = FormattedText.parse(topic).masked();
    whole.setText(words);
    setAccessibleText(words);
    requestLayout();
  }

  private double line() {
    return more.prefHeight(-1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return text.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return line();
  }

  @Override
  protected double computePrefHeight(double width) {
    return line();
  }

  @Override
  protected void layoutChildren() {
    boolean fits = text.prefWidth(-1) <= getWidth() + 1;
    double width = fits ? getWidth() : Math.max(0, getWidth() - more.prefWidth(-1));
    text.resizeRelocate(0, 0, width, text.prefHeight(width));
    seen.setWidth(width);
    seen.setHeight(line());
    more.setVisible(!fits);
    more.resizeRelocate(width, 0, more.prefWidth(-1), line());
    if (cut == fits) {
      cut = !fits;
      if (cut) {
        Tooltip.install(this, whole);
      } else {
        Tooltip.uninstall(this, whole);
      }
    }
  }
}
