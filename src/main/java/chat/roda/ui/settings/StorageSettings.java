package chat.roda.ui.settings;

import chat.roda.texts.Texts;
import chat.roda.ui.common.CopyButton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is kept on this computer, and where. */
final class StorageSettings {
  private final Texts texts;
  private final Controls controls;
  private final SettingsDeeds deeds;
  private final SettingsWindow.Places places;

  StorageSettings(
      Texts texts, Controls controls, SettingsDeeds deeds, SettingsWindow.Places places) {
    this.texts = texts;
    this.controls = controls;
    this.deeds = deeds;
    this.places = places;
  }

  List<Setting> all() {
    Path copies = places.copies();
    Path file = places.settings();
    String keep = texts.get("settings.copies");
    return List.of(
        new Setting(
            Section.STORAGE,
            "settings.copies",
            keep,
            texts.get("settings.copies.hint"),
            "",
            () ->
                controls.toggle(
                    keep,
                    now -> now.privacy().keepsCopies(),
                    (old, value) -> old.with(old.privacy().withKeepsCopies(value)))),
        new Setting(
            Section.STORAGE,
            "settings.copies.where",
            texts.get("settings.copies.where"),
            "",
            "",
            () -> place(copies, copies, delete())),
        new Setting(
            Section.STORAGE,
            "settings.file",
            texts.get("settings.file"),
            texts.get("settings.file.hint"),
            "",
            () -> place(file, Optional.ofNullable(file.getParent()).orElse(file))),
        new Setting(
            Section.STORAGE,
            "settings.log",
            texts.get("settings.log"),
            texts.get("settings.log.hint"),
            "",
            () -> place(places.log(), places.log())));
  }

  private Button delete() {
    var delete = new Button(texts.get("settings.copies.delete"));
    delete.setId("setting-delete-copies");
    delete.getStyleClass().addAll("danger", "button-outlined");
    delete.setOnAction(_ -> deeds.deleteCopies());
    return delete;
  }

  private Node place(Path shown, Path folder, Button... more) {
    var path = new Label(shown.toString());
    path.getStyleClass().addAll("roda-small", "setting-path");
    path.setWrapText(true);
    path.setMinHeight(Label.USE_PREF_SIZE);
    path.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(path, Priority.ALWAYS);
    var copy = new Button();
    CopyButton.set(
        copy, texts.get("settings.path.copy"), texts.get("settings.path.copied"), shown::toString);
    var line = new HBox(8, path, copy);
    line.setAlignment(Pos.CENTER_LEFT);
    var open = new Button(texts.get("settings.folder.open"));
    open.setAccessibleText(open.getText() + ": " + folder);
    open.setOnAction(_ -> deeds.open(folder));
    var buttons = new FlowPane(8, 8, open);
    buttons.getChildren().addAll(more);
    return new VBox(8, line, buttons);
  }
}
