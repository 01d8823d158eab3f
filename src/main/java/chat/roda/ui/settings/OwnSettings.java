package chat.roda.ui.settings;

import chat.roda.settings.Away;
import chat.roda.settings.Settings;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.SettingsModel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What the person is called, when they are away, and what helps them to write. */
final class OwnSettings {
  private static final List<Integer> MINUTES = List.of(0, 5, 10, 15, 30, 60);

  private final Texts texts;
  private final SettingsModel settings;
  private final Controls controls;
  private final SettingsDeeds deeds;

  OwnSettings(Texts texts, SettingsModel settings, Controls controls, SettingsDeeds deeds) {
    this.texts = texts;
    this.settings = settings;
    this.controls = controls;
    this.deeds = deeds;
  }

  List<Setting> all() {
    String away = texts.get("settings.away");
    String spelling = texts.get("settings.spelling");
    return List.of(
        new Setting(
            Section.YOU,
            "settings.nickname",
            texts.get("settings.nickname"),
            "",
            "",
            this::nickname),
        new Setting(
            Section.YOU,
            "settings.away",
            away,
            texts.get("settings.away.hint"),
            "",
            () ->
                controls.choice(
                    MINUTES,
                    this::minutes,
                    now -> now.away().afterMinutes(),
                    (old, value) -> old.with(new Away(value)))),
        new Setting(
            Section.WRITING,
            "settings.spelling",
            spelling,
            texts.get("settings.spelling.hint"),
            "",
            () ->
                controls.toggle(
                    spelling,
                    now -> now.writing().checksSpelling(),
                    (old, value) -> old.with(old.writing().withChecksSpelling(value)))));
  }

  private Node nickname() {
    var name = new Label();
    name.getStyleClass().add("setting-value");
    settings.watch(Settings::nickname).when(Attached.of(name)).subscribe(name::setText);
    var change = new Button(texts.get("settings.change"));
    change.setMinWidth(Button.USE_PREF_SIZE);
    change.setId("setting-nickname");
    change.setOnAction(_ -> deeds.changeNickname());
    var line = new HBox(12, name, change);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private String minutes(int minutes) {
    return minutes == 0
        ? texts.get("settings.away.never")
        : texts.format("settings.away.after", minutes);
  }
}
