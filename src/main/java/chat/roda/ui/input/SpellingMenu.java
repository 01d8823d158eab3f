package chat.roda.ui.input;

import chat.roda.texts.Texts;
import chat.roda.ui.spelling.Spelling;
import chat.roda.ui.spelling.TextWord;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done about a word that looks wrong. FX thread. */
final class SpellingMenu {
  private final Texts texts;
  private final Spelling spelling;
  private final GrowingTextArea text;

  SpellingMenu(Texts texts, Spelling spelling, GrowingTextArea text) {
    this.texts = texts;
    this.spelling = spelling;
    this.text = text;
  }

  /**
   * Fills the menu; what may be meant comes a moment later.
   *
   * @param again runs when the text is to be looked at again
   */
  void fill(ContextMenu menu, TextWord word, Runnable again) {
    MenuItem looking = item("spelling.looking", texts.get("spelling.looking"), () -> {});
    looking.setDisable(true);
    MenuItem learn =
        item(
            "spelling.learn",
            texts.format("spelling.learn", word.text()),
            () -> {
              spelling.learn(word.text());
              again.run();
            });
    MenuItem ignore =
        item(
            "spelling.ignore",
            texts.get("spelling.ignore"),
            () -> {
              spelling.ignore(word.text());
              again.run();
            });
    MenuItem cut = item("edit.cut", texts.get("edit.cut"), text::cut);
    MenuItem copy = item("edit.copy", texts.get("edit.copy"), text::copy);
    cut.setDisable(text.getSelection().getLength() == 0);
    copy.setDisable(text.getSelection().getLength() == 0);
    MenuItem paste = item("edit.paste", texts.get("edit.paste"), text::paste);
    List<MenuItem> others =
        List.of(new SeparatorMenuItem(), learn, ignore, new SeparatorMenuItem(), cut, copy, paste);
    menu.getItems().setAll(looking);
    menu.getItems().addAll(others);
    spelling.suggest(
        word.text(),
        meant -> {
          List<MenuItem> all =
              new ArrayList<>(meant.stream().map(m -> suggestion(word, m)).toList());
          if (all.isEmpty()) {
            looking.setText(texts.get("spelling.none"));
            all.add(looking);
          }
          all.addAll(others);
          menu.getItems().setAll(all);
        });
  }

  private MenuItem suggestion(TextWord word, String meant) {
    return item(
        "suggestion",
        meant,
        () -> {
          if (text.getText().startsWith(word.text(), word.start())) {
            text.replaceText(word.start(), word.end(), meant);
          }
        });
  }

  private static MenuItem item(String id, String words, Runnable action) {
    var item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setId(id.replace('.', '-'));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
