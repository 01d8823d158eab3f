package chat.roda.ui.room;

import atlantafx.base.theme.Styles;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.BesideOrBelow;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Asks, above the input box, whether a very long text is meant to be sent. */
final class LongTextBar extends BesideOrBelow {
  private static final double GAP = 12;

  private final Texts texts;
  private final Label words = new Label();

  /**
   * @param asked the text that is asked about
   * @param send sends it
   */
  LongTextBar(Texts texts, ObservableValue<Optional<String>> asked, Runnable send) {
    super(GAP);
    this.texts = texts;
    setId("longTextBar");
    getStyleClass().add("link-line");
    managedProperty().bind(visibleProperty());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    var yes = new Button(texts.get("input.long.send"));
    yes.setId("sendLong");
    yes.getStyleClass().add(Styles.ACCENT);
    yes.setMinWidth(USE_PREF_SIZE);
    yes.setOnAction(_ -> send.run());
    put(words, yes);
    asked.when(Attached.of(this)).subscribe(this::show);
  }

  private void show(Optional<String> text) {
    setVisible(text.isPresent());
    words.setText(
        text.map(it -> texts.format("input.long", it.lines().count(), it.length())).orElse(""));
  }
}
