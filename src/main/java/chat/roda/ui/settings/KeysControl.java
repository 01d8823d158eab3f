package chat.roda.ui.settings;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.BesideOrBelow;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.KeysProblem;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.common.Shortcut;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The keys for something: a button that, once pressed, takes the next keys, and one that brings the
 * usual ones back. Keys that do something else already are not taken, and that is told.
 */
final class KeysControl extends VBox {
  private final Texts texts;
  private final SettingsModel settings;
  private final Shortcut shortcut;
  private final Button keys = new Button();
  private final Button usual = new Button();
  private final Label problem = new Label();
  private boolean listening;

  KeysControl(Texts texts, SettingsModel settings, Shortcut shortcut) {
    this.texts = texts;
    this.settings = settings;
    this.shortcut = shortcut;
    getStyleClass().add("setting-keys");
    keys.setId("choose-" + shortcut.id());
    keys.setWrapText(true);
    keys.setMinHeight(USE_PREF_SIZE);
    keys.setOnAction(_ -> listen(!listening));
    keys.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    keys.focusedProperty().subscribe(_ -> listen(false));
    usual.setId("usual-" + shortcut.id());
    usual.setText(texts.get("settings.keys.usual"));
    usual.getStyleClass().add("flat");
    usual.setAccessibleText(texts.format("settings.keys.usual.accessible", shortcut.does(texts)));
    usual.setOnAction(_ -> useUsual());
    usual.managedProperty().bind(usual.visibleProperty());
    problem.getStyleClass().addAll("roda-small", "roda-problem");
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    problem.managedProperty().bind(problem.visibleProperty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    var line = new BesideOrBelow(8);
    line.put(keys, usual);
    getChildren().setAll(line, problem);
    settings.watch(now -> now.shortcuts()).when(Attached.of(this)).subscribe(_ -> show());
  }

  private Keyboard keyboard() {
    return new Keyboard(settings.current().shortcuts());
  }

  private String taken(KeyCombination wanted) {
    return keyboard()
        .use(wanted)
        .map(other ->
            texts.format("settings.keys.taken", wanted.getDisplayText(), other.does(texts)))
        .orElse("");
  }

  private void listen(boolean now) {
    listening = now;
    show();
  }

  private void show() {
    String words = listening ? texts.get("settings.keys.press") : keyboard().keys(shortcut);
    keys.setText(words);
    keys.setAccessibleText(texts.format("settings.keys.accessible", shortcut.does(texts), words));
    usual.setVisible(keyboard().isChosen(shortcut));
    keyboard().dropped(shortcut).map(this::taken).ifPresent(problem::setText);
    keyboard()
        .unknown(shortcut)
        .map(typed -> texts.format("settings.keys.unknown", typed))
        .ifPresent(problem::setText);
  }

  private void pressed(KeyEvent event) {
    if (!listening || event.getCode().isModifierKey()) {
      return;
    }
    event.consume();
    if (event.getCode() == KeyCode.ESCAPE) {
      problem.setText("");
      listen(false);
      return;
    }
    KeyCombination combination = PressedKeys.of(event);
    Optional<String> wrong = problemOf(combination);
    problem.setText(wrong.orElse(""));
    if (wrong.isEmpty()) {
      settings.change(old -> old.with(old.shortcuts().with(shortcut.id(), combination.getName())));
      listen(false);
    }
  }

  private Optional<String> problemOf(KeyCombination combination) {
    return KeysProblem.of(shortcut, combination)
        .map(problem -> problem.sentence(texts, combination))
        .or(() ->
            keyboard()
                .use(combination)
                .filter(other -> other != shortcut)
                .map(other -> taken(combination)));
  }

  private void useUsual() {
    Keyboard without = new Keyboard(settings.current().shortcuts().without(shortcut.id()));
    Optional<Shortcut> other =
        keyboard().use(without.combination(shortcut)).filter(taken -> taken != shortcut);
    problem.setText(
        other
            .map(taken ->
                texts.format("settings.keys.taken", without.keys(shortcut), taken.does(texts)))
            .orElse(""));
    if (other.isEmpty()) {
      settings.change(old -> old.with(old.shortcuts().without(shortcut.id())));
      keys.requestFocus();
    }
  }
}
