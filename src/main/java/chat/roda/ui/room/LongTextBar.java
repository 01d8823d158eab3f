package chat.roda.ui.room;

import atlantafx.base.theme.Styles;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Asks, above the input box, whether a very long text is meant to be sent. */
final class LongTextBar extends HBox {
  private final Texts texts;
  private final Label words = new Label();

  /**
   * @param asked the text that is asked about
   * @param send sends it
   */
  LongTextBar(Texts texts, ObservableValue<Optional<String>> asked, Runnable send) {
    this.texts = texts;
    setId("longTextBar");
    getStyleClass().add("link-line");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    setHgrow(words, Priority.ALWAYS);
    var yes = new Button(texts.get("input.long.send"));
    yes.setId("sendLong");
    yes.getStyleClass().add(Styles.ACCENT);
    yes.setMinWidth(USE_PREF_SIZE);
    yes.setOnAction(_ -> send.run());
    getChildren().addAll(words, yes);
    asked.when(Attached.of(this)).subscribe(this::show);
  }

  private void show(Optional<String> text) {
    setVisible(text.isPresent());
    words.setText(
        text.map(it -> texts.format("input.long", it.lines().count(), it.length())).orElse(""));
  }
}
